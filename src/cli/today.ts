import { dateAt } from '../calendar'

/** Today's date at the matter's place (UTC+8). */
export const today = (): string => dateAt(new Date().toISOString())
