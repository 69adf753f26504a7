import { readdirSync } from 'node:fs'

const byNumber = new Intl.Collator('en', { numeric: true }).compare

/** The JSON files of a folder, `article-9` before `article-10`. */
export const jsonFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort(byNumber)

/** The files of a regulation's articles. */
export const articleFiles = (folder: string): string[] =>
  jsonFiles(folder).filter((file) => file !== 'instrument.json')
