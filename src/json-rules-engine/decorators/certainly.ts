import { decorator } from './decorator'

/** `certainly:<operator>`: true only if what is known settles it. */
export const certainly = decorator('certainly')
