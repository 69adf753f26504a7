import { describe, expect, test } from 'vitest'
import { style } from '../../src/report/html/style'

type Colours = Record<string, string>

const coloursIn = (rule: string): Colours =>
  Object.fromEntries([...rule.matchAll(/--([a-z-]+):(#[0-9a-f]{3,6})/g)].map(([, n, c]) => [n, c]))

const [light = '', dark = ''] = style.split('@media (prefers-color-scheme:dark)')
const print = style.split('@media print')[1] ?? ''
const themes = {
  light: coloursIn(light),
  dark: { ...coloursIn(light), ...coloursIn(dark.split('}}')[0] ?? '') },
  print: { ...coloursIn(light), ...coloursIn(print) },
}

const luminance = (colour: string): number => {
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const tones = ['red', 'amber', 'violet', 'blue', 'green', 'grey']

/** Every colour of text with each ground that it stands on. */
const pairs = [
  ...['ink', 'faint', 'accent', ...tones].flatMap((text) => [
    [text, 'bg'],
    [text, 'card'],
  ]),
  ...tones.flatMap((tone) => [
    [tone, `${tone}-bg`],
    ['ink', `${tone}-bg`],
    ['faint', `${tone}-bg`],
  ]),
  ['accent', 'grey-bg'],
  ['accent', 'amber-bg'],
] as [string, string][]

test('the measure is that of WCAG', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(Object.entries(themes))('in the %s theme', (_, colours) => {
  test.each(pairs)('%s on %s has a contrast of 4.5 or more', (text, ground) =>
    expect(contrast(colours[text] as string, colours[ground] as string)).toBeGreaterThanOrEqual(
      4.5,
    ),
  )
})
