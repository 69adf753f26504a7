export { bundledForms } from './bundled-forms'
export { type DraftOptions, draft } from './draft'
export { type Form, formSchema } from './form-schema'
export { type FormFile, loadForms } from './load-forms'
export {
  type Blank,
  isComplete,
  type Lines,
  type Paper,
  type PaperBlock,
  type PaperField,
  type Run,
} from './paper'
export { type Format, formats, render } from './render'
