import { codeOf, EXIT, type ExitCode } from '../../src/cli/exit-code'
import { verdictLabels, verdicts } from '../../src/determination'
import { outputJsonSchema } from '../../src/report'
import { GENERATED, type Page, table } from './page'

const meanings: Record<(typeof verdicts)[number], string> = {
  violated: '义务未履行或违反禁止，已成事实。 A duty or prohibition was breached.',
  prohibited: '拟作的行为不得作出。 A proposed act may not be done.',
  contested:
    '对文本的不同理解得出不同结论，逐一列出。 Readings of the text lead to different answers; each is shown.',
  undetermined:
    '缺少事实、需要认定或者文本未规定；说明是哪一种、缺什么。文档只有事项和有关机关、人员，没有任何主题的，也无法判定。 Facts are missing, a human finding is needed, or the text is silent; which and what, is said. So is a document that names the matter and those concerned, and speaks of no topic.',
  required:
    '义务尚待履行，文本有期限的附日期。 A duty is open, with its date where the text sets one.',
  permitted:
    '可以或有权，条件成立；或者文档写明尚在拟议（`status` 为 `proposed`）的行为不在禁止之列。 A may or a power whose ground holds; or an act that the document states as planned (`status` is `proposed`) and that a prohibition does not reach.',
  compliant: '义务已履行，禁止未违反。 The duty is met, the prohibition kept.',
  'not-applicable': '规范与本案无关。 The norm has nothing to say of this case.',
  'not-in-force':
    '事件发生时文本未施行或已失效。 The text did not govern on the date of the event.',
}

const exits: Record<ExitCode, string> = {
  [EXIT.ok]: '没有问题 nothing wrong',
  [EXIT.violation]: '违反，或者拟作的行为被禁止 a violation, or a prohibited proposal',
  [EXIT.badInput]: '输入或用法有误 bad input or usage',
  [EXIT.undetermined]: '无法判定，或者解释有分歧 undetermined or contested',
  [EXIT.nothingApplies]: '没有适用的规定 nothing applies',
  [EXIT.disagreement]:
    '两个引擎不一致，或内部错误，不予作答 the two engines disagree, or an internal error: no answer',
}

interface Shape {
  type?: string | string[]
  properties?: Record<string, Shape>
  items?: Shape
  enum?: unknown[]
  const?: unknown
  anyOf?: Shape[]
  oneOf?: Shape[]
  required?: string[]
}

const isWords = (shape: Shape): boolean =>
  Object.keys(shape.properties ?? {}).join() === 'zh,en' && shape.required?.length === 2

const typeOf = (shape: Shape): string => {
  if (isWords(shape)) return '`{ zh, en }`'
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(' ')
  if (shape.const !== undefined) return `\`${String(shape.const)}\``
  const either = shape.anyOf ?? shape.oneOf
  if (either) return [...new Set(either.map(typeOf))].join(' or ')
  if (shape.items) return `list of ${typeOf(shape.items)}`
  return [shape.type ?? 'any'].flat().join(' or ')
}

interface Field {
  types: Set<string>
  always: boolean
}

/** Every field below a shape; of a union, a field is always there if every part has it. */
const fieldsOf = (shape: Shape, path: string): Map<string, Field> => {
  const inner = shape.items ?? shape
  const variants = inner.anyOf ?? inner.oneOf ?? [inner]
  const fields = new Map<string, Field>()
  for (const [name, field] of variants.flatMap(({ properties = {} }) =>
    Object.entries(properties),
  )) {
    const own = path === '' ? name : `${path}.${name}`
    const known = fields.get(own) ?? { types: new Set(), always: true }
    fields.set(own, {
      types: known.types.add(typeOf(field)),
      always: variants.every(({ required }) => required?.includes(name)),
    })
    if (isWords(field.items ?? field)) continue
    for (const [below, each] of fieldsOf(field, field.items ? `${own}[]` : own))
      fields.set(below, each)
  }
  return fields
}

const fieldRows = (shape: Shape): string[][] =>
  [...fieldsOf(shape, '')].map(([path, { types, always }]) => [
    `\`${path}\``,
    [...types].join(' or '),
    always ? '' : 'optional',
  ])

/** The verdicts, the exit codes and the JSON output. */
export const answerPages = (): Page[] => [
  {
    path: 'docs/answers.md',
    text: `${[
      GENERATED,
      '',
      '# What an answer says 结论的含义',
      '',
      '## Verdicts 结论',
      '',
      'From the gravest to the lightest. The verdict of a case is the gravest of its findings that weigh. A norm of which it is open whether it applies, and that is complied with should it apply (`keptAnyway`), leaves the verdict to the others; it counts only where nothing else was asked.',
      '',
      '适用与否不明、但如果适用即已符合的规范（`keptAnyway`），不影响其他规范得出的结论；没有其他结论时，案件无法判定。',
      '',
      table(
        ['verdict', '名称', 'meaning', 'exit code'],
        verdicts.map((verdict) => [
          `\`${verdict}\``,
          verdictLabels[verdict].zh,
          meanings[verdict],
          String(codeOf(verdict)),
        ]),
      ),
      '',
      '## Exit codes 退出码',
      '',
      table(
        ['code', 'of `check`'],
        Object.entries(exits).map(([code, meaning]) => [code, meaning]),
      ),
      '',
      'With several cases the gravest counts: 5, 2, 1, 3, 4, 0.',
      '',
      '## JSON output 输出格式',
      '',
      'Of `assess`, and of `check --format json`; as a JSON Schema: `zhifa schema output`, or `zhifa/output.schema.json`. With several cases it is an array of these.',
      '',
      table(['field', 'type', ''], fieldRows(outputJsonSchema() as Shape)),
    ].join('\n')}\n`,
  },
]
