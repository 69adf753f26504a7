import type { Mark, MarkId } from '../view/mark'

type Paint = (text: string) => string

/** Puts a text between two codes of a terminal (SGR): one turns on, the other turns off. */
const between =
  (on: number, off: number): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`

const bold = between(1, 22)
const dim = between(2, 22)
const red = between(31, 39)
const green = between(32, 39)
const yellow = between(33, 39)
const blue = between(34, 39)
const magenta = between(35, 39)
const cyan = between(36, 39)

const byMark: Record<MarkId, Paint> = {
  violated: red,
  prohibited: red,
  contested: magenta,
  undetermined: yellow,
  'facts-missing': yellow,
  'finding-needed': yellow,
  'text-silent': magenta,
  required: cyan,
  permitted: blue,
  compliant: green,
  'not-applicable': dim,
  'not-in-force': dim,
}

/** Colours for the lines of a text report; each leaves the text as it is when colours are off. */
export interface Palette {
  strong: Paint
  faint: Paint
  mark: (mark: Pick<Mark, 'id'>) => Paint
}

const coloured: Palette = {
  strong: bold,
  faint: dim,
  mark:
    ({ id }) =>
    (text) =>
      bold(byMark[id](text)),
}

const asItIs: Paint = (text) => text

const plain: Palette = { strong: asItIs, faint: asItIs, mark: () => asItIs }

/** The colours of a text report. They repeat what sign and words say, and carry nothing alone. */
export const palette = (enabled: boolean): Palette => (enabled ? coloured : plain)
