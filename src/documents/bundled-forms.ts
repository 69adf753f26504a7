import files from '../../rules/forms'
import type { Form } from './form-schema'
import { loadForms } from './load-forms'

let loaded: ReadonlyMap<string, Form> | undefined

/** The forms that come with the library, by id. */
export const bundledForms = (): ReadonlyMap<string, Form> => {
  loaded ??= loadForms(files)
  return loaded
}
