import type { InstrumentFiles } from './parse'

/** What each module `zhifa/rules/<id>` exports: the files of one regulation. */
declare const files: InstrumentFiles
export default files
