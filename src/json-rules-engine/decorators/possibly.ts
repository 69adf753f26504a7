import { decorator } from './decorator'

/** `possibly:<operator>`: true unless what is known rules it out. */
export const possibly = decorator('possibly')
