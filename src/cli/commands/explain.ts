import { Command } from 'commander'
import { assess, explain, type Finding } from '../../determination'
import { InvalidInputError, problem, shown } from '../../facts'
import { explanationText } from '../../report'
import { citedNorms } from '../../rulebook'
import { bundledCalendar, bundledRulebook } from '../../zhifa'
import { asOfFor } from '../as-of'
import { EXIT } from '../exit-code'
import { type CaseOptions, terminalWidth, withCaseOptions } from '../options'
import { onCasesOf } from '../single-case'

interface ExplainOptions extends CaseOptions {
  subject?: string
  days?: boolean
}

const refuse = (path: string, found: string, zh: string, en: string, nearest?: string): never => {
  throw new InvalidInputError([
    problem({
      code: 'unknown-name',
      path,
      found: shown(found),
      allowed: { zh, en },
      ...(nearest === undefined ? {} : { nearest }),
    }),
  ])
}

/** The ids of the norms cited, among those of the regulations asked about. */
const normsCited = (citation: string, asked: ReadonlySet<string>): ReadonlySet<string> => {
  const all = [...bundledRulebook().norms.values()]
  const own = all.filter(({ instrument }) => asked.has(instrument.id))
  const inCase = citedNorms(own, citation)
  const cited = inCase.state === 'unknown' ? citedNorms(all, citation) : inCase
  if (cited.state === 'found') return new Set(cited.norms.map(({ norm }) => norm.id))
  const form = 'example-2020/22.1'
  if (cited.state === 'unknown')
    return refuse(
      'citation',
      citation,
      `已编码规范的条文号（如 ${form}、22.1、第二十二条第一款）`,
      `the citation of a norm (${form}, 22.1, art. 22 para. 1)`,
      cited.nearest,
    )
  const list = cited.candidates
  return refuse(
    'citation',
    citation,
    `只指一部法规的条文号：${list.join('、')}`,
    `a citation of one regulation: ${list.join(', ')}`,
  )
}

const ofSubject = (findings: readonly Finding[], subject: string | undefined): Finding[] => {
  if (subject === undefined) return [...findings]
  const own = findings.filter((finding) => finding.subject === subject)
  if (own.length > 0 || findings.length === 0) return own
  const subjects = [...new Set(findings.map((finding) => finding.subject))]
  return refuse('subject', subject, subjects.join('、'), subjects.join(', '))
}

const notAsked = {
  zh: '这条规范没有被问到：文档没有它的主题，或者它的法规不适用于此地。\n',
  en: 'This norm was not asked: the document lacks its topic, or its regulation does not apply here.\n',
}

/** `zhifa explain FILE CITATION`: why a norm came out as it did, condition by condition. */
export const explainCommand = (): Command =>
  withCaseOptions(
    new Command('explain')
      .description('一条规范为何得出这个结论 / why a norm came out as it did')
      .argument('<file>', '案件文档 / case document; - is standard input')
      .argument('<citation>', '条文：法规编号/22.1、22.1、第二十二条第一款 / citation of the norm')
      .option('--subject <subject>', '只说明此项，如 transfers[0] / this subject only')
      .option('--days', '逐日列出期间 / show periods day by day'),
  ).action((file: string, citation: string, options: ExplainOptions) =>
    onCasesOf(file, options.lang, (facts) => {
      const { findings, instruments } = assess(facts, {
        asOf: asOfFor(options.asOf, facts),
        rulebook: bundledRulebook(),
        calendar: bundledCalendar(),
        instruments: options.instrument,
      })
      const asked = new Set(
        instruments.flatMap(({ id, applies }) => (applies === false ? [] : [id])),
      )
      const ids = normsCited(citation, asked)
      const cited = findings.filter(({ norm }) => ids.has(norm))
      const explanations = ofSubject(cited, options.subject).map(explain)
      if (explanations.length === 0) process.exitCode = EXIT.nothingApplies
      if (options.format === 'json') {
        process.stdout.write(`${JSON.stringify({ explanations }, null, 2)}\n`)
        return
      }
      const { lang } = options
      const layout = { lang, width: terminalWidth(), days: options.days === true }
      const texts = explanations.map((each) => explanationText(each, layout))
      process.stdout.write(texts.length > 0 ? texts.join('\n') : notAsked[lang])
    }),
  )
