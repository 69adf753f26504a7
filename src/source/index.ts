export { splitText, type Unit } from './split'
export { type Digest, fingerprints, type UnitCheck, type Verification, verify } from './verify'
