import { clean } from '../report/clean'

/** A text as it may stand in a paper: its line breaks kept, what cannot be printed marked. */
export const plainText = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => clean(line))
    .join('\n')
