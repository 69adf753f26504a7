import type { CaseFacts } from '../facts'
import { today } from './today'

/** The date of the question: as told on the command line, by the document, or today. */
export const asOfFor = (told: string | undefined, facts: CaseFacts): string =>
  told ?? facts.asOf ?? today()
