export { outputJsonSchema, outputSchema } from './output-schema'
export { type TextOptions, textReport } from './text'
export { type Language, languages, words } from './words'
