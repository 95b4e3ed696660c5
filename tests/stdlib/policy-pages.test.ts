/**
 * Every policy of the platform has its case in a page of `policies/`: a heading with its name, blocks `breaks` (a bank that breaks it, and
 * nothing else) and blocks `keeps` (a bank just inside). Where the platform seals or bounds what the policy asks for, so that no bank can
 * even say it, `forbidden` stands for `breaks`. All of these banks are compiled together; so is each the day before its policy applies.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Diagnostic, severityOf } from '#diagnostics/catalogue.ts'
import { valueOf } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { dayAfter } from '#semantics/calendar.ts'
import { readPage } from '../harness/page.ts'
import { compileFiles, today } from '../harness/project.ts'

const folder = fileURLToPath(new URL('policies', import.meta.url))

const sorts = ['breaks', 'keeps', 'forbidden'] as const

interface Sample {
  readonly policy: string
  readonly sort: (typeof sorts)[number]
  readonly text: string
}

const samples: readonly Sample[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .flatMap((file) =>
    readPage(readFileSync(`${folder}/${file}`, 'utf8')).cases.flatMap(({ name, blocks }) =>
      blocks.map(({ title, content }): Sample => ({ policy: policyIn(name), sort: sortOf(title), text: content })),
    ),
  )

/** `breaks`, or `breaks 2` for another one. */
function sortOf(title: string): Sample['sort'] {
  const [word] = title.split(' ')
  return sorts.find((sort) => sort === word) ?? fail(title)
}

function fail(title: string): never {
  throw new Error(`a block is called ${sorts.join(', ')}, not ${title}`)
}

/** The heading is the name of the policy, then what it is about. */
function policyIn(heading: string): string {
  return /\b[a-z][a-z0-9_]*\b/.exec(heading)?.[0] ?? heading
}

/** What is found in each bank; `''`: elsewhere. Proofs are other questions than whether a regulation is kept. */
function found(some: readonly Sample[], asOf: string): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = some.flatMap(({ text }, index) => {
    const name = `b${index}`
    const own = /^(override |覆盖 )?(bank|银行) /m.test(text) ? '' : `bank ${name} "试行银行" { }\n`
    const brand = /^(brand|品牌) /m.test(text) ? '' : 'brand { primary: #0B5FFF, logo: "logo.svg" }\n'
    return [[`banks/${name}/b.bank`, `${own}${brand}${text}`], [`banks/${name}/logo.svg`, '<svg/>']] as const
  })
  const byBank = new Map<string, Diagnostic[]>()
  for (const one of compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', ...Object.fromEntries(files) }, { asOf }).diagnostics) {
    const bank = /^banks\/(b\d+)\//.exec(one.at.file)?.[1] ?? ''
    byBank.set(bank, [...(byBank.get(bank) ?? []), one])
  }
  return byBank
}

const isProof = ({ code }: Diagnostic): boolean => /^BK5[2-9]/.test(code)
const said = (one: Diagnostic): string => one.aliases?.[0] ?? `${one.code} ${JSON.stringify(one.parameters)}`

const platform = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': 'bank a "a" { }\nbrand { primary: #0B5FFF, logo: "l.svg" }', 'banks/a/l.svg': '<svg/>' })
const model = platform.banks[0]?.model
const policies = model === undefined ? [] : instancesOf(model, 'policy')

test('a bank that changes nothing keeps every policy', () => {
  expect(platform.diagnostics.map(said)).toEqual([])
  expect(policies.length).toBeGreaterThan(20)
})

test('every policy has a bank that breaks it and one that keeps it', () => {
  const names = policies.map(({ name }) => name)
  for (const wanted of [['breaks', 'forbidden'], ['keeps']]) {
    const shown = new Set(samples.filter(({ sort }) => wanted.includes(sort)).map(({ policy }) => policy))
    expect({ wanted, missing: names.filter((name) => !shown.has(name)) }).toEqual({ wanted, missing: [] })
    expect([...shown].filter((name) => !names.includes(name))).toEqual([])
  }
})

describe('today', () => {
  const all = found(samples, today)

  test('nothing is found outside of the banks', () => expect((all.get('') ?? []).map(said)).toEqual([]))

  test.each(samples.map((one, index) => ({ ...one, index })))('$policy $sort ($index)', ({ policy, sort, index }) => {
    const here = (all.get(`b${index}`) ?? []).filter((one) => !isProof(one))
    const severity = policies.find(({ name }) => name === policy)
    if (sort === 'forbidden') {
      expect(here.length).toBeGreaterThan(0)
      for (const { code } of here) expect(['BK3013', 'BK3017']).toContain(code)
      return
    }
    expect(here.map(said)).toEqual(sort === 'breaks' ? [policy] : [])
    if (sort !== 'breaks' || severity === undefined) return
    const written = valueOf(severity, 'severity')
    const unsure = valueOf(severity, 'confidence')
    const wanted = unsure?.is === 'enum' && unsure.member === 'uncertain' ? 'warning' : written?.is === 'enum' ? written.member : 'error'
    expect(here.map(severityOf)).toEqual([wanted])
  })
})

describe('the day before it applies, a policy only says that it will', () => {
  const dates = new Map<string, Sample[]>()
  for (const one of samples.filter(({ sort }) => sort === 'breaks')) {
    const effective = policies.find(({ name }) => name === one.policy)
    const date = effective === undefined ? undefined : valueOf(effective, 'effective')
    if (date?.is === 'date') dates.set(date.value, [...(dates.get(date.value) ?? []), one])
  }
  test.each([...dates].sort())('%s', (date, some) => {
    const before = found(some, dayAfter(date, -1))
    for (const [index, { policy }] of some.entries()) {
      const about = (before.get(`b${index}`) ?? []).filter((one) => said(one) === policy)
      expect(about.map(({ code, parameters }) => [code, parameters['effective']]), policy).toEqual([['BK5005', date]])
      for (const one of about) expect(severityOf(one)).not.toBe('error')
    }
  })
})
