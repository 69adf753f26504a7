/** Runs the console blocks of the READMEs and writes down what they print: `npm run transcripts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { blocksOf, readmes, transcriptOf } from '../test/support/readme'

for (const file of readmes) {
  const blocks = blocksOf(file).filter(({ language }) => language === 'console')
  const text = blocks.reduce(
    (page, { code }) => page.replace(code, () => transcriptOf(code)),
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
}
