import { clean } from '../clean'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text in which nothing is markup, without characters that XML cannot hold. */
export const xmlText = (text: string): string =>
  clean(text).replace(/[&<>"']/g, (char) => ENTITIES[char] as string)

/** An element; its content is XML already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string => {
  const head = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlText(String(value))}"`,
  )
  return content.length === 0
    ? `<${name}${head.join('')}/>`
    : `<${name}${head.join('')}>${content.join('')}</${name}>`
}
