import type { Paper } from '../paper'
import { docxDocument } from './docx-document'

/**
 * A paper as the bytes of a DOCX file. The `docx` package is loaded on the first call.
 *
 * @example await writeFile('letter.docx', await toDocx(paper))
 */
export const toDocx = async (paper: Paper): Promise<Uint8Array> => {
  const docx = await import('docx')
  return new Uint8Array(await docx.Packer.toArrayBuffer(docxDocument(docx, paper)))
}
