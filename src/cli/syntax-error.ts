import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { Words } from '../facts'

/** What JSON asks for at the place where it breaks off. */
const expected: Readonly<Record<string, Words>> = {
  PropertyNameExpected: {
    zh: '此处应为带双引号的名称（最后一项之后没有逗号）',
    en: 'a name in double quotes here (no comma after the last entry)',
  },
  ValueExpected: {
    zh: '此处应为一个值（最后一项之后没有逗号）',
    en: 'a value here (no comma after the last entry)',
  },
  ColonExpected: { zh: '此处应为冒号 :', en: 'a colon here' },
  CommaExpected: { zh: '此处应为逗号 ,', en: 'a comma here' },
  CloseBraceExpected: { zh: '此处应为 } ', en: 'a closing } here' },
  CloseBracketExpected: { zh: '此处应为 ] ', en: 'a closing ] here' },
  EndOfFileExpected: { zh: '文档到此为止', en: 'the end of the document here' },
  UnexpectedEndOfString: {
    zh: '字符串以双引号结束',
    en: 'a string that ends with a double quote',
  },
  InvalidSymbol: {
    zh: '此处应为数、true、false、null，或者带双引号的文字',
    en: 'a number, true, false, null, or a text in double quotes here',
  },
  InvalidCommentToken: { zh: '没有注释', en: 'no comments' },
}

const plain: Words = { zh: '有效的 JSON', en: 'valid JSON' }

/** Where a text is no JSON: what stands there, and what may. */
export const syntaxErrorIn = (text: string): { found: string; allowed: Words } => {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return { found: 'invalid JSON', allowed: plain }
  const { offset, length, error } = first
  const before = text.slice(0, offset).split('\n')
  const there = text.slice(offset, offset + Math.min(length, 20)) || '∅'
  const more = expected[printParseErrorCode(error)]
  return {
    found: `${there} (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`,
    allowed: more ? { zh: `${plain.zh}：${more.zh}`, en: `${plain.en}: ${more.en}` } : plain,
  }
}
