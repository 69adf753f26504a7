import { expect, test, vi } from 'vitest'
import { report } from '../../src'
import { fixtureCases, fixtureInstruments } from '../support/case-files'
import { run } from '../support/compare'

test('reports measure their own signs without a segmenter, which takes long to make', () => {
  const made = vi.spyOn(Intl, 'Segmenter')
  for (const lang of ['zh', 'en'] as const)
    for (const instrument of fixtureInstruments())
      for (const each of fixtureCases(instrument).slice(0, 40))
        report(run(each), { format: 'text', lang })
  expect(made).not.toHaveBeenCalled()
})
