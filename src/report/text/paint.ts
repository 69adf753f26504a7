import pc from 'picocolors'
import type { Mark, MarkId } from '../view/mark'

type Paint = (text: string) => string

/** Colours for the lines of a text report; each leaves the text as it is when colours are off. */
export interface Palette {
  strong: Paint
  faint: Paint
  mark: (mark: Pick<Mark, 'id'>) => Paint
}

/** The colours of a text report. They repeat what sign and words say, and carry nothing alone. */
export const palette = (enabled: boolean): Palette => {
  const { bold, dim, red, yellow, magenta, cyan, green, blue } = pc.createColors(enabled)
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
  return {
    strong: bold,
    faint: dim,
    mark:
      ({ id }) =>
      (text) =>
        bold(byMark[id](text)),
  }
}
