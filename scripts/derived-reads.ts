/** Which facts of the vocabulary each derived fact reads, from the source of `src/derive`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { derivedFacts } from '../src/derive'
import { resolveName } from '../src/facts'

const folder = join(import.meta.dirname, '..', 'src', 'derive')
const apart = /^derived-fact$|(^|\/)index$|^contradictions\//

const sources = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .filter((name) => !apart.test(name))
    .map((name) => [name, readFileSync(join(folder, `${name}.ts`), 'utf8')]),
)

/** Names in quotes; one with a reference filled in (`x.${y}.body`) is a fact of an organ. */
const literals = (text: string): string[] => [
  ...[...text.matchAll(/['"`]([a-zA-Z]+(?:\.[a-zA-Z]+)+)['"`]/g)].map(([, name = '']) => name),
  ...[...text.matchAll(/\$\{\w+\}\.(\w+)`/g)].map(([, name = '']) => `organ.${name}`),
]

const named = (text: string): string[] =>
  [...text.matchAll(/\b[a-zA-Z]+(?:\.[a-zA-Z]+)+\b/g)].map(([name]) => name)

/** A source with those that it imports from beside it. */
const withImports = (name: string, seen = new Set<string>()): string[] => {
  const text = sources.get(name)
  if (text === undefined || seen.has(name)) return []
  seen.add(name)
  const beside = [...text.matchAll(/from '(\.[a-z./-]+)'/g)].map(([, other = '']) =>
    posix.join(posix.dirname(name), other),
  )
  return [text, ...beside.flatMap((other) => withImports(other, seen))]
}

const defines = (text: string): string[] => literals(text).filter((name) => derivedFacts.has(name))

/** A file that defines several derived facts is told apart by what each says it is made from. */
const readsOf = (name: string): string[] => {
  const home = [...sources].find(([, text]) => defines(text).includes(name))
  if (!home) return []
  const all = withImports(home[0]).flatMap(literals)
  if (new Set(defines(home[1])).size === 1) return all
  const { about, topicName } = derivedFacts.get(name) ?? { about: { en: '' }, topicName: '' }
  const own = `${name.slice(0, name.indexOf('.'))}.`
  const shared = all.filter((each) => !each.startsWith(own) && !each.startsWith(`${topicName}.`))
  const bare = [...about.en.matchAll(/\b[a-z]+[A-Z]\w*/g)].map(([word]) => own + word)
  return [...named(about.en), ...bare, ...shared]
}

const known = new Map(
  [...derivedFacts.keys()].map((name) => [
    name,
    [...new Set(readsOf(name))].filter((each) => resolveName(each)),
  ]),
)

/** The facts of the vocabulary that a derived fact reads; none for any other name. */
export const readBy = (name: string): readonly string[] => known.get(name) ?? []
