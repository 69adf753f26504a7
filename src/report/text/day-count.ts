import type { DeadlineFinding } from '../../determination'
import { punctuation } from '../view/punctuation'
import { dayNames, explanationWords as told } from '../view/why/words'
import type { Language } from '../words'
import { block } from './wrap'

/** A period day by day: the date, what kind of day it is and why, and its number where it counts. */
export const dayLines = (
  { count }: DeadlineFinding,
  lang: Language,
  width: number,
  indent: string,
): string[] =>
  count.flatMap(({ date, kind, number, name, notice }) => {
    const why = [name?.[lang], notice]
      .filter((each) => each !== undefined)
      .join(punctuation[lang].comma)
    const place = number === null ? told.notCounted[lang] : `${number}`
    const { open, close } = punctuation[lang]
    const what = `${dayNames[kind]?.[lang] ?? kind}${why === '' ? '' : `${open}${why}${close}`}`
    return block(`${date}  ${place}  ${what}`, width, indent)
  })
