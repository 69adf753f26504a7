import type { Rulebook } from '../rulebook'
import { type FormProblem, suggestion } from './check-fact'
import type { Form } from './form-schema'

const citationsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'cite' ? (inner as string[]) : citationsIn(inner),
  )
}

/** The citations of a form that are no provision of the regulations. */
export const checkCitations = ({ cite, blocks }: Form, rulebook: Rulebook): FormProblem[] => {
  const known = [...rulebook.regulations.values()].flatMap(({ instrument }) =>
    instrument.provisions.map((id) => `${instrument.id}/${id}`),
  )
  return [...new Set([...cite, ...citationsIn(blocks)])]
    .filter((id) => !known.includes(id))
    .map((id) => ({ path: 'cite', message: `no provision "${id}"${suggestion(id, known)}` }))
}
