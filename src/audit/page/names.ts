import { vocabulary, type Words } from '../../facts'
import type { Rulebook } from '../../rulebook'

/** What the page calls norms, organs and facts. */
export interface Names {
  norm: (id: string) => { label: Words; gist?: Words }
  organ: (name: string) => Words
  fact: (path: string) => Words
}

const joined = (a: Words, b: Words): Words => ({ zh: `${a.zh}：${b.zh}`, en: `${a.en}: ${b.en}` })

/** Labels by place: of topics, of facts under the groups that they belong to, of items of sets. */
const factLabels = (): Map<string, Words> => {
  const labels = new Map<string, Words>()
  for (const { name, subject, facts, meta } of vocabulary.topics.values()) {
    const topic = subject === undefined ? name : `${name}[]`
    labels.set(topic, meta.label)
    for (const { path, label, values = {} } of facts) {
      const place = [topic, ...path]
      const group = labels.get(place.slice(0, -1).join('.')) ?? meta.label
      const words = joined(group, label)
      labels.set(place.join('.'), words)
      for (const [value, each] of Object.entries(values))
        labels.set([...place, value].join('.'), joined(words, each))
    }
  }
  return labels
}

/** Organs that the norms name themselves, by their Chinese name. */
const organLabels = ({ norms }: Rulebook): Map<string, Words> => {
  const labels = new Map<string, Words>()
  for (const { norm } of norms.values()) {
    if (!norm.addressee) continue
    const words =
      'fact' in norm.addressee ? vocabulary.facts.get(norm.addressee.fact)?.label : norm.addressee
    if (words) labels.set(words.zh, words)
  }
  return labels
}

/** Names from the rulebook and the vocabulary; what is not known there is called as it is. */
export const namesFrom = (rulebook: Rulebook): Names => {
  const facts = factLabels()
  const organs = organLabels(rulebook)
  return {
    norm: (id) => {
      const known = rulebook.norms.get(id)
      if (!known) return { label: { zh: id, en: id } }
      const { short } = known.instrument
      return {
        label: {
          zh: `《${short.zh}》${known.label.zh}`,
          en: `${short.en}, ${known.label.en}`,
        },
        gist: known.norm.gist,
      }
    },
    organ: (name) => organs.get(name) ?? { zh: name, en: name },
    fact: (path) => facts.get(path) ?? { zh: path, en: path },
  }
}
