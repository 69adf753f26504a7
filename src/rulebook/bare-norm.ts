import type { Norm } from './norm-schema'

/**
 * The members of every norm, without values. Norms that are spread over it have one shape, with which
 * engines are quick.
 */
export const bareNorm: { readonly [K in keyof Norm]-?: undefined } = {
  id: undefined,
  modality: undefined,
  topic: undefined,
  part: undefined,
  behind: undefined,
  question: undefined,
  addressee: undefined,
  on: undefined,
  gist: undefined,
  applies: undefined,
  requires: undefined,
  forbids: undefined,
  act: undefined,
  deadline: undefined,
  shows: undefined,
  step: undefined,
  union: undefined,
  choice: undefined,
  open: undefined,
  force: undefined,
  measures: undefined,
  exceptTo: undefined,
  specialTo: undefined,
  readings: undefined,
  silent: undefined,
  notes: undefined,
}
