import type { z } from 'zod'
import { formatPath, lazily, nearestName } from '../facts'
import { type ArticleFile, type Instrument, ruleSchemas } from './norm-schema'
import { InvalidRulebookError, type RuleProblem } from './rule-problem'
import {
  articleWithDefaults,
  instrumentWithDefaults,
  type SparseArticle,
  type SparseInstrument,
} from './with-defaults'

/** The JSON of one regulation's folder, as read from disk or bundled. */
export interface InstrumentFiles {
  readonly id: string
  readonly instrument: unknown
  /** File name without ending (`article-22`) and content. */
  readonly articles: readonly { readonly name: string; readonly content: unknown }[]
}

/** A regulation whose files have the right form; names in it are not yet checked. */
export interface ParsedInstrument {
  readonly instrument: Instrument
  readonly articles: readonly { readonly name: string; readonly file: ArticleFile }[]
}

const keys = lazily(() => [
  ...Object.keys(ruleSchemas().norm.shape),
  ...Object.keys(ruleSchemas().article.shape),
])

const toProblems = (file: string, issues: readonly z.core.$ZodIssue[]): RuleProblem[] =>
  issues.map((issue) => {
    const near =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => nearestName(key, keys())).find((name) => name !== undefined)
        : undefined
    return {
      file,
      path: formatPath(issue.path),
      message: `${issue.message}${near ? `; did you mean "${near}"?` : ''}`,
    }
  })

/** Reads what the files of a regulation say of it, their form checked before. */
export const readHead = (files: InstrumentFiles): Instrument =>
  instrumentWithDefaults(files.instrument as SparseInstrument)

/** Reads the articles of files whose form has been checked before. */
export const readArticles = (
  files: InstrumentFiles,
  instrument: Instrument,
): ParsedInstrument['articles'] =>
  inStatuteOrder(
    instrument,
    files.articles.map(({ name, content }) => ({
      name,
      file: articleWithDefaults(content as SparseArticle),
    })),
  )

const emptyArticle: ArticleFile = { article: '', conditions: {}, classified: [], norms: [] }

/** Reads the form of a regulation's files. */
export const parseInstrument = (
  files: InstrumentFiles,
): ParsedInstrument & { readonly problems: readonly RuleProblem[] } => {
  const head = ruleSchemas().instrument.safeParse(files.instrument)
  if (!head.success)
    throw new InvalidRulebookError(toProblems(`${files.id}/instrument.json`, head.error.issues))
  const problems: RuleProblem[] = []
  const articles = files.articles.map(({ name, content }) => {
    const parsed = ruleSchemas().article.safeParse(content)
    if (parsed.success) return { name, file: parsed.data }
    problems.push(...toProblems(`${files.id}/${name}.json`, parsed.error.issues))
    return { name, file: emptyArticle }
  })
  return { instrument: head.data, articles: inStatuteOrder(head.data, articles), problems }
}

const inStatuteOrder = (
  instrument: Instrument,
  articles: ParsedInstrument['articles'],
): ParsedInstrument['articles'] => {
  const rank = (article: string) =>
    instrument.provisions.findIndex(
      (id) => id === article || (/^[.(]/.test(id.slice(article.length)) && id.startsWith(article)),
    )
  return articles
    .map((each) => ({ each, order: rank(each.file.article) }))
    .sort((a, b) => a.order - b.order)
    .map(({ each }) => each)
}
