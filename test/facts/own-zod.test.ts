import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

const builds: Record<string, () => Promise<typeof import('../../src')>> = {
  'import()': () => import(new URL('../../dist/index.js', import.meta.url).href),
  'require()': async () => createRequire(import.meta.url)('../../dist/index.cjs'),
}

const facts = { matter: { place: '371082', date: '2021-02-18' } }

describe.each(Object.entries(builds))('the schema of the package, got by %s', (_, load) => {
  test("is a part of schemas made with the application's own zod", async () => {
    const { caseSchema } = await load()
    const mine = z.strictObject({ cases: z.array(caseSchema()) })
    expect(mine.parse({ cases: [facts] })).toEqual({ cases: [facts] })
    const refused = mine.safeParse({ cases: [{ matter: { date: '2021-02-30' } }] })
    expect(refused.error?.issues.map(({ path }) => path)).toEqual([['cases', 0, 'matter', 'date']])
  })

  test("is a schema to the application's own zod", async () => {
    const { caseSchema } = await load()
    expect(caseSchema()).toBeInstanceOf(z.ZodObject)
    expect(
      caseSchema().pick({ matter: true }).extend({ own: z.string() }).parse({ own: 'a' }),
    ).toEqual({ own: 'a' })
    const { properties } = z.toJSONSchema(caseSchema(), { unrepresentable: 'any' })
    expect(properties?.matter).toMatchObject({
      anyOf: [{ title: expect.stringContaining(' / ') }, {}],
    })
  })
})
