import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { file, zhifa } from './run'

const transfer = {
  asOf: '2021-03-10',
  matter: { place: '371082', date: '2021-02-18' },
  organs: [{ id: 'agri' }, { id: 'market' }],
  transfers: [
    { from: 'agri', to: 'market', notOwnJurisdiction: true, noticeGivenOn: '2021-02-18' },
  ],
}

const asking = (input: string, ...args: string[]) => {
  const path = file(transfer)
  const result = zhifa(['ask', path, ...args], input)
  const written = join(dirname(path), 'case.answered.json')
  const facts = existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : undefined
  return { ...result, path, facts }
}

describe('zhifa ask', () => {
  test('asks, assesses again, and writes the facts beside the case', () => {
    const { status, stdout, facts, path } = asking('2021-03-09\n')
    expect(stdout).toContain('transfers[0].sentOn')
    expect(stdout).toContain('结论：违反')
    expect(facts.transfers[0].sentOn).toBe('2021-03-09')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(transfer)
    expect(status).toBe(1)
  })
  test('asks in English', () => {
    const { stdout } = asking('stop\n', '--lang', 'en')
    expect(stdout).toContain('transfer (letter sent)')
    expect(stdout).toContain('YYYY-MM-DD')
  })
  test('refuses a date that does not exist, and asks again', () => {
    const { stdout, facts } = asking('2021-02-30\n2021-02-22\n')
    expect(stdout).toContain('2021-02-30')
    expect(facts.transfers[0].sentOn).toBe('2021-02-22')
  })
  test('takes, where an act is owed, that it was declined, and says so', () => {
    const { stdout, facts } = asking('declned\ndeclined\n', '--lang', 'en')
    expect(stdout).toContain('declined it was said that it will not be done')
    expect(stdout).toContain('did you mean "declined"?')
    expect(facts.transfers[0].sentOn).toBe('declined')
  })
  test('goes back to the question before, and the answer is unsaid', () => {
    const { facts } = asking('2021-03-09\nback\n2021-02-22\n')
    expect(facts.transfers[0].sentOn).toBe('2021-02-22')
  })
  test('skips what is not known; without an answer it writes nothing', () => {
    const { status, stdout, facts } = asking('skip\n\n\n\n\n\n\n\n\n\n')
    expect(facts).toBeUndefined()
    expect(stdout).toContain('未写文件')
    expect(status).toBe(3)
  })
  test('keeps what was answered where the terminal closes in the middle', () => {
    const path = file({ ...transfer, transfers: [...transfer.transfers, ...transfer.transfers] })
    const { stdout } = zhifa(['ask', path], '2021-02-22\n')
    const kept = JSON.parse(readFileSync(join(dirname(path), 'case.answered.json'), 'utf8'))
    expect(kept.transfers.flatMap(({ sentOn }: { sentOn?: string }) => sentOn ?? [])).toEqual([
      '2021-02-22',
    ])
    expect(stdout).toContain('已停止')
  })
  test('writes back to the case file only when told to', () => {
    const { path, facts } = asking('2021-02-22\n', '--in-place')
    expect(JSON.parse(readFileSync(path, 'utf8')).transfers[0].sentOn).toBe('2021-02-22')
    expect(facts).toBeUndefined()
  })
  test('does not write over answers of another time', () => {
    const path = file(transfer)
    zhifa(['ask', path], '2021-02-22\n')
    zhifa(['ask', path], '2021-03-09\n')
    const at = (name: string) => JSON.parse(readFileSync(join(dirname(path), name), 'utf8'))
    expect(at('case.answered.json').transfers[0].sentOn).toBe('2021-02-22')
    expect(at('case.answered-2.json').transfers[0].sentOn).toBe('2021-03-09')
  })
  test.each([
    ['several cases in one file', (): string[] => [file([transfer, transfer])]],
    ['standard input as the case', (): string[] => ['-']],
    [
      'a folder that does not exist',
      (): string[] => [file(transfer), '--output', '/no/such/x.json'],
    ],
  ])('refuses %s with exit code 2', (_, args) =>
    expect(zhifa(['ask', ...args()], '2021-02-22\n').status).toBe(2),
  )
})
