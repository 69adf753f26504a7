import { vocabulary } from '../facts'

/** What a norm is asked of: one entry of a listed topic, or a topic that is one thing. */
export interface Subject {
  readonly topic: string
  /** Position in the list, for a listed topic. */
  readonly index: number | undefined
}

const FORM = /^([A-Za-z]+)(?:\[(\d+)\])?$/

/**
 * Reads the name of a subject.
 *
 * @throws RangeError when it names no topic, lacks a position, or gives one where there is none
 * @example parseSubject('transfers[0]') // { topic: 'transfers', index: 0 }
 */
export const parseSubject = (text: string): Subject => {
  const [, name = '', position] = FORM.exec(text) ?? []
  const topic = vocabulary.topics.get(name)
  if (!topic || (topic.subject === undefined) !== (position === undefined))
    throw new RangeError(`not a subject such as 'transfers[0]' or 'plan': '${text}'`)
  return { topic: name, index: position === undefined ? undefined : Number(position) }
}
