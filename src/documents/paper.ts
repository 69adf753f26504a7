import type { Words } from '../facts'
import type { Language } from '../report'

/** A stretch of a line: text, or a blank that stands for what the facts do not tell. */
export type Run =
  | { readonly text: string }
  | { /** Where the fact belongs. */ readonly blank: string; readonly date: boolean }

/** Lines of runs. */
export type Lines = readonly (readonly Run[])[]

export interface PaperField {
  readonly label: string
  readonly lines: Lines
  /** Room for a signature or seal, made by hand. */
  readonly hand: boolean
}

/** A part of a paper, in no particular format. */
export type PaperBlock =
  | { readonly kind: 'number' | 'addressee' | 'paragraph'; readonly lines: Lines }
  | { readonly kind: 'section'; readonly heading: string; readonly lines: Lines }
  | { readonly kind: 'copies'; readonly label: string; readonly lines: Lines }
  | { readonly kind: 'fields'; readonly fields: readonly PaperField[] }
  | {
      readonly kind: 'table'
      readonly heading: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Lines[])[]
    }
  | {
      readonly kind: 'signature'
      readonly lines: Lines
      readonly seal: string
      readonly date: readonly Run[]
      /** Lines to be signed by hand. */
      readonly hand: readonly string[]
    }

/** One blank of a paper: what belongs there, and where in the facts it is told. */
export interface Blank {
  /** What the field is called on the paper. */
  readonly field: Words
  /** Name of the fact in the vocabulary, and its label. */
  readonly fact: string
  readonly label: Words
  /** Where in the document the fact belongs, `transfers[0].letter.number`. */
  readonly path: string
  /** `none`: a date that is known not to have come yet; everything else is `unknown`. */
  readonly because: 'unknown' | 'none'
  /** Whether a provision asks for it; otherwise it may stay empty. */
  readonly required: boolean
  /** The provisions that ask for it, `example-2020/22.1`. */
  readonly cite: readonly string[]
}

/** A drafted paper in one language, before it becomes Markdown, HTML or DOCX. */
export interface Paper {
  readonly form: string
  readonly lang: Language
  readonly title: string
  readonly blocks: readonly PaperBlock[]
  /** What stayed blank, in the order of the paper, each place once. */
  readonly missing: readonly Blank[]
}

/** Whether every field that a provision asks for is filled. */
export const isComplete = ({ missing }: Paper): boolean => missing.every((each) => !each.required)
