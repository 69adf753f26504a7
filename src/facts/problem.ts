import type { Words } from './field-form'

/** One thing wrong with an input: where, what was found, what is allowed, and the nearest name. */
export interface Problem {
  code:
    | 'unknown-name'
    | 'wrong-type'
    | 'impossible-value'
    | 'not-allowed'
    | 'missing-topic'
    | 'duplicate-id'
    | 'dangling-reference'
    | 'impossible-order'
    | 'contradiction'
    | 'forbidden-key'
    | 'too-deep'
    | 'unreadable'
    | 'unwritable'
    | 'altered'
  /** JSON path of the place, `transfers[0].from`; empty for the document itself. */
  path: string
  /** What stands there, as JSON, shortened. */
  found: string
  /** What may stand there. */
  allowed: Words
  /** The nearest allowed name, where one is near. */
  nearest?: string
  message: Words
}

/** `['transfers', 0, 'from']` → `transfers[0].from`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')

/** A value as short JSON, for a message. */
export const shown = (value: unknown): string => {
  const json = value === undefined ? 'undefined' : JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}

const told: Record<Problem['code'], Words> = {
  'unknown-name': { zh: '没有这个名称', en: 'no such name' },
  'wrong-type': { zh: '类型不符', en: 'wrong type' },
  'impossible-value': { zh: '不可能的值', en: 'impossible value' },
  'missing-topic': { zh: '缺少主题', en: 'topic missing' },
  'not-allowed': { zh: '不允许的值', en: 'value not allowed' },
  'duplicate-id': { zh: '编号重复', en: 'duplicate id' },
  'dangling-reference': { zh: '所指编号未列出', en: 'refers to an id that is not listed' },
  'impossible-order': { zh: '时间先后不可能', en: 'impossible order of dates' },
  contradiction: { zh: '与其他事实矛盾', en: 'contradicts other facts' },
  'forbidden-key': { zh: '禁止的键名', en: 'forbidden key' },
  'too-deep': { zh: '嵌套过深', en: 'nested too deep' },
  unreadable: { zh: '无法读取', en: 'cannot be read' },
  unwritable: { zh: '无法写入', en: 'cannot be written' },
  altered: { zh: '记录被改动', en: 'altered since it was made' },
}

/** Makes a problem with its message in both languages. */
export const problem = (given: Omit<Problem, 'message'>): Problem => {
  const place = (root: string) => (given.path === '' ? root : given.path)
  const { zh, en } = told[given.code]
  const near = given.nearest
  return {
    ...given,
    message: {
      zh: `${place('（文档）')}：${zh}。实为 ${given.found}；应为${given.allowed.zh}${near ? `；最接近的名称：${near}` : ''}`,
      en: `${place('(document)')}: ${en}. Found ${given.found}; allowed: ${given.allowed.en}${near ? `; did you mean "${near}"?` : ''}`,
    },
  }
}

/** Thrown for input that is refused as a whole; lists every problem. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((each) => each.message.en).join('\n'))
  }
}
