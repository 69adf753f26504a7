export { type OfficialText, officialText, type Quote } from './quote'
export { splitText, type Unit } from './split'
export { type Digest, fingerprints, type UnitCheck, type Verification, verify } from './verify'
