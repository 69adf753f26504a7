/**
 * Tells each stated fact of each case file otherwise, once for every other value of its kind, and
 * checks that both engines agree and that no definite finding flips when the fact becomes known.
 * `npm run campaign [-- <instrument>…]`; exit 1 if anything is wrong.
 */
import { fixtureCases, fixtureInstruments } from '../test/support/case-files'
import { checkChange, singleChanges } from '../test/support/single-changes'

const asked = process.argv.slice(2)
const instruments = asked.length > 0 ? asked : fixtureInstruments()

for (const instrument of instruments) {
  const cases = fixtureCases(instrument)
  const count = { changes: 0, refused: 0, compared: 0, wrong: 0 }
  for (const each of cases)
    for (const change of singleChanges(each.facts)) {
      const checked = await checkChange(each, change)
      count.changes += 1
      if (checked.refused) count.refused += 1
      else {
        count.compared += checked.compared
        count.wrong += checked.wrong.length
        for (const line of checked.wrong) console.error(line)
      }
    }
  console.log(
    `${instrument}: ${cases.length} cases, ${count.changes} changes, ${count.refused} refused, ` +
      `${count.compared} condition trees compared, ${count.wrong} wrong`,
  )
  if (count.wrong > 0) process.exitCode = 1
}
