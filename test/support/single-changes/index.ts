export { checkChange } from './check-change'
export { type SingleChange, singleChanges } from './single-changes'
