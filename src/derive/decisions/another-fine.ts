import type { DeriveContext, Derived, DerivedFact } from '../derived-fact'
import { type Counting, otherFines } from './other-fines'

const anotherFineBy =
  (counting: Counting) =>
  (context: DeriveContext): Derived => {
    const { least, most, missing } = otherFines(context, counting)
    if (least > 0) return { value: true }
    return most === 0 ? { value: false } : { missing }
  }

/** Whether a fine is a second one on its party and violation. */
export const anotherFine: DerivedFact = {
  name: 'penalty.anotherFine',
  topicName: 'penalties',
  kind: 'flag',
  label: {
    zh: '对同一当事人同一违法行为另有罚款',
    en: 'another fine on the same party for the same violation',
  },
  about: {
    zh: '由 penalties 各项和 identity 得出：只计罚款；已作出且未撤销的，以及同为拟作出的，均计；是否同一违法行为不推定；决定前已撤销的不计',
    en: 'from "penalties" and "identity": fines only, those that stand and, for a proposed one, other proposed ones; sameness is never assumed; a fine revoked before the decision does not count',
  },
  derive: anotherFineBy('standing'),
}

/** As {@link anotherFine}, but counting fines that have been revoked since. */
export const anotherFineEver: DerivedFact = {
  name: 'penalty.anotherFineEver',
  topicName: 'penalties',
  kind: 'flag',
  label: {
    zh: '对同一当事人同一违法行为曾有或另有罚款（含已撤销的）',
    en: 'another fine on the same party for the same violation, revoked ones included',
  },
  about: {
    zh: '与“对同一当事人同一违法行为另有罚款”相同，但决定前已撤销的也计',
    en: 'as "another fine on the same party for the same violation", but a fine revoked before the decision counts as well',
  },
  derive: anotherFineBy('ever-imposed'),
}
