import type { DerivedFact } from '../derived-fact'
import { anyOf } from '../maybe'
import { dayIsOver } from '../transfers/still-open-later'

/** Whether reporting to both at the same time is past, or can still be done on the day itself. */
export const progressStatus: DerivedFact = {
  name: 'progress.status',
  topicName: 'progress',
  kind: 'choice',
  label: { zh: '同时报送的状态', en: 'status of reporting to both' },
  about: {
    zh: '由 toGovernmentOfficeOn、toJudicialOn 得出：先报送的当日未过的，仍可同日报送另一处',
    en: 'from toGovernmentOfficeOn and toJudicialOn: until the day of the first report is over, the other can still be made on it',
  },
  values: {
    proposed: { zh: '当日未过', en: 'the day is not over' },
    done: { zh: '当日已过', en: 'the day is over' },
  },
  derive: (context) => {
    const over = anyOf(
      ['progress.toGovernmentOfficeOn', 'progress.toJudicialOn'].map((name) =>
        dayIsOver(context, name),
      ),
    )
    return 'value' in over ? { value: over.value ? 'done' : 'proposed' } : over
  },
}
