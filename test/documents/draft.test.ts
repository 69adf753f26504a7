import { describe, expect, test } from 'vitest'
import { bundledForms, draft, type Form, isComplete } from '../../src/documents'
import { factsIn } from '../../src/documents/template'
import { type CaseFacts, InvalidInputError, resolveName, vocabulary } from '../../src/facts'
import { fullCase, papers } from './full-case'
import { blankCount, paperText } from './paper-text'

const form = (id: string): Form => bundledForms().get(id) as Form

const factsOf = ({ blocks }: Form): string[] => [
  ...new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'fields')
        return block.fields.flatMap(({ content }) => (content ? factsIn(content, 'zh') : []))
      if (block.kind === 'table') {
        const source = vocabulary.topics.has(block.rows.each) ? [] : [block.rows.each]
        return [...source, ...block.columns.flatMap(({ fact }) => fact ?? [])]
      }
      const date = block.kind === 'signature' ? [block.date.fact] : []
      return [...factsIn(block.content, 'zh'), ...date]
    }),
  ),
]

/** Every place in the full case where a fact stands. */
const placesOf = (
  name: string,
): [topic: string, index: number | undefined, path: readonly string[]][] => {
  const fact = resolveName(name)?.fact
  if (!fact) throw new Error(name)
  const value = (fullCase as Record<string, unknown>)[fact.topicName]
  return Array.isArray(value)
    ? value.map((_, i) => [fact.topicName, i, fact.path])
    : [[fact.topicName, undefined, fact.path]]
}

const without = (name: string): CaseFacts => {
  const copy = structuredClone(fullCase) as Record<string, unknown>
  for (const [topic, index, path] of placesOf(name)) {
    let node = (index === undefined ? copy[topic] : (copy[topic] as unknown[])[index]) as
      | Record<string, unknown>
      | undefined
    for (const key of path.slice(0, -1)) node = node?.[key] as Record<string, unknown> | undefined
    if (node) delete node[path.at(-1) as string]
  }
  return copy as CaseFacts
}

test('every form has a case here that fills it', () => {
  expect([...new Set(papers.map(([id]) => id))].sort()).toEqual([...bundledForms().keys()].sort())
})

/** Of a reply, the part on help given or the one on its refusal is left out. */
const leftOut: Record<string, readonly string[]> = {
  'harbin-assistance-reply assistance[0]': ['request.refusal.reasons', 'request.refusal.on'],
  'harbin-assistance-reply assistance[1]': ['request.reply.content', 'request.assistedOn'],
}

describe.each(papers)('%s %s', (id, subject) => {
  for (const lang of ['zh', 'en'] as const)
    test(`is filled without a blank where everything is told (${lang})`, () => {
      const paper = draft(id, fullCase, { lang, subject })
      expect(paper.missing).toEqual([])
      expect(blankCount(paper)).toBe(0)
      expect(paperText(paper)).not.toContain('undefined')
    })

  const told = factsOf(form(id)).filter((name) => !leftOut[`${id} ${subject}`]?.includes(name))
  test.each(told)('leaves %s blank, and lists it, where it is not told', (name) => {
    const paper = draft(id, without(name), { lang: 'zh', subject })
    const own = paper.missing.filter(({ fact }) => fact === name || fact === 'organ.name')
    expect(own.length).toBeGreaterThan(0)
    expect(blankCount(paper)).toBeGreaterThan(0)
  })
})

test('writes the transfer letter as the facts tell it', () => {
  expect(
    paperText(
      draft('rongcheng-transfer-letter', fullCase, { lang: 'zh', subject: 'transfers[0]' }),
    ),
  ).toBe(`农移字〔2021〕第3号
市场监督管理局：
我单位于2021年2月18日受理无标签农药案一案，现移送你单位办理。
移送原因：没有管辖权
移送依据：联动办法第二十二条
材料随函移送，目录如下。案件办结后，请将结果书面告知我单位。
移送材料目录
1|检查记录|案源材料|1|4|原件
农业农村局
2021年2月22日`)
})

test('a blank that a provision asks for leaves the paper incomplete, another does not', () => {
  const draftWithout = (name: string) => draft('harbin-joint-plan', without(name), { lang: 'zh' })
  expect(isComplete(draftWithout('plan.wording.steps'))).toBe(false)
  expect(isComplete(draftWithout('plan.draftedOn'))).toBe(true)
})

test('tells none from unknown', () => {
  const { missing, ...plan } = draft('rongcheng-joint-plan', fullCase, { lang: 'zh' })
  expect(paperText({ ...plan, missing })).toContain('九、执法经费\n无')
  const open = draft('rongcheng-joint-plan', without('plan.wording.funds'), { lang: 'zh' })
  expect(paperText(open)).toContain('九、执法经费\n____')
  expect(open.missing).toMatchObject([
    { path: 'plan.wording.funds', because: 'unknown', required: true, cite: ['rongcheng-2021/18'] },
  ])
})

test('a date that is known not to have come stays open for the day of signing', () => {
  const facts: CaseFacts = {
    ...fullCase,
    transfers: [{ ...fullCase.transfers?.[0], sentOn: null }],
    materials: [],
  }
  const paper = draft('rongcheng-transfer-letter', facts, { lang: 'zh' })
  expect(paper.missing).toMatchObject([{ path: 'transfers[0].sentOn', because: 'none' }])
})

test('what a document says to be complete is none, not blank', () => {
  const facts: CaseFacts = { ...without('plan.wording.safeguards'), complete: ['plan'] }
  expect(draft('rongcheng-joint-plan', facts, { lang: 'en' }).missing).toEqual([])
})

test('a set told item by item shows what is known and leaves the rest blank', () => {
  const facts: CaseFacts = {
    ...fullCase,
    transfers: [{ ...fullCase.transfers?.[0], enclosures: { letter: true, source: false } }],
    materials: [],
  }
  const paper = draft('licheng-transfer-file-list', facts, { lang: 'zh' })
  expect(paperText(paper)).toContain('1|移送函|有\n2|基本违法事实的书面材料|____\n3|案源材料|无')
  expect(paper.missing.map(({ path }) => path)).toContain('transfers[0].enclosures.evidence')
})

test('a finding is shown with who made it and why', () => {
  const paper = draft('licheng-assistance-request', fullCase, {
    lang: 'zh',
    subject: 'assistance[0]',
  })
  expect(paperText(paper)).toContain('是（认定者：市场局；理由：次日开业）')
})

test('times are those of the place, UTC+8', () => {
  const paper = draft('licheng-transfer-file-list', fullCase, {
    lang: 'zh',
    subject: 'transfers[0]',
  })
  expect(paperText(paper)).toContain('2021年2月10日09时30分')
})

test('an item whose transfer is not told is given to none of several', () => {
  const facts: CaseFacts = { ...fullCase, materials: [{ name: '来历不明的材料' }] }
  const paper = draft('rongcheng-transfer-letter', facts, { lang: 'zh', subject: 'transfers[0]' })
  expect(paperText(paper)).not.toContain('来历不明')
  expect(paper.missing.map(({ path }) => path)).toContain('materials[0].transfer')
})

const problemsOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems
  }
  return []
}

test('an unknown form is refused with the nearest one', () => {
  expect(problemsOf(() => draft('harbin-joint-pla', fullCase, { lang: 'zh' }))).toMatchObject([
    { code: 'unknown-name', nearest: 'harbin-joint-plan' },
  ])
})

test.each([
  [{ organs: [] }, '∅'],
  [{ organs: [], plan: null }, 'null'],
])('a case without the topic of the form is refused, with an example (%j)', (facts, shown) => {
  const [problem] = problemsOf(() => draft('harbin-joint-plan', facts, { lang: 'zh' }))
  expect(problem).toMatchObject({ code: 'missing-topic', path: 'plan', found: shown })
  expect(problem?.message.zh).toContain('plan（联动执法方案）')
  expect(problem?.message.en).toContain('"plan":{"draftedBy":"a","lead":"a"}')
})

test.each([undefined, 'transfers[2]', 'transfers', 'disputes[0]'])(
  'of several transfers one has to be named: %s is none of them',
  (subject) => {
    expect(
      problemsOf(() => draft('rongcheng-transfer-letter', fullCase, { lang: 'zh', subject })),
    ).toMatchObject([{ path: 'subject', allowed: { en: 'one of transfers[0], transfers[1]' } }])
  },
)

test('facts that are not well formed are refused', () => {
  const facts = { transfers: [{ from: 'nobody' }] }
  expect(problemsOf(() => draft('rongcheng-transfer-letter', facts, { lang: 'zh' }))).toMatchObject(
    [{ code: 'dangling-reference' }],
  )
})

test('drafting changes neither the facts nor a second draft', () => {
  const facts = structuredClone(fullCase)
  const first = draft('harbin-joint-plan', facts, { lang: 'zh' })
  expect(draft('harbin-joint-plan', facts, { lang: 'zh' })).toEqual(first)
  expect(facts).toEqual(fullCase)
})
