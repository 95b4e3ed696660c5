/** The catalogue as a whole: no phase is forgotten by `explain`, no code or slug is used twice, both languages say the same. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { allRows } from '#cli/all-codes.ts'
import type { Row, Wording } from '#diagnostics/catalogue.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ranges: readonly (readonly [folder: string, from: number, to: number])[] = [
  ['grammar', 1000, 1999],
  ['compiler/project', 2000, 2199],
  ['compiler/declare', 2200, 2999],
  ['compiler/overlay', 3000, 3999],
  ['compiler/check', 4000, 5999],
  ['compiler/elaborate', 4000, 4999],
  ['compiler/prove', 5000, 5999],
  ['compiler/emit', 6000, 6999],
  ['cli', 7000, 7099],
]

function isRows(value: unknown): value is Readonly<Record<string, Row>> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^BK\d{4}$/.test(key))
}

/** Rows as the codes.ts of a folder exports them, as they are or in the catalogue. */
async function rowsOf(file: string): Promise<readonly (readonly [string, Row])[]> {
  const exported = Object.values((await import(`${root}${file}`)) as Record<string, unknown>)
  const tables = exported.flatMap((one) => (isRows(one) ? [one] : typeof one === 'object' && one !== null && 'rows' in one && isRows(one.rows) ? [one.rows] : []))
  return tables.flatMap((table) => Object.entries(table))
}

const files = ['grammar', 'semantics', 'compiler', 'cli'].flatMap((room) =>
  readdirSync(`${root}${room}`, { recursive: true })
    .map((file) => `${room}/${String(file)}`)
    .filter((file) => file.endsWith('/codes.ts') || file.endsWith('-codes.ts'))
    .filter((file) => file !== 'cli/all-codes.ts'),
)

describe('the catalogue', async () => {
  const found = await Promise.all(files.map(async (file) => ({ file, rows: await rowsOf(file) })))
  const all = found.flatMap(({ rows }) => rows)

  test.each(found)('$file is known to `explain`, and its codes are in its range', ({ file, rows }) => {
    expect(rows.length).toBeGreaterThan(0)
    const range = ranges.find(([folder]) => file.startsWith(`${folder}/`))
    expect(range, `no range for ${file}`).toBeDefined()
    for (const [code, row] of rows) {
      expect(allRows.get(code), code).toBe(row)
      const number = Number(code.slice(2))
      if (code !== 'BK9000' && range !== undefined) expect(number >= range[1] && number <= range[2], `${code} in ${file}`).toBe(true)
    }
  })

  test('no code is used twice, no slug within a phase, and slugs are kebab-case', () => {
    const codes = all.map(([code]) => code)
    const slugs = all.map(([, row]) => row.slug)
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
    for (const { rows } of found) {
      const own = rows.map(([, row]) => row.slug)
      expect(own.filter((slug, index) => own.indexOf(slug) !== index)).toEqual([])
    }
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([])
  })

  test('both languages have the same parts and name the same parameters', () => {
    // English may need a count as a phrase (`{count_places}`: 1 place, 2 places) where Chinese takes the number.
    const holes = (text: string): string => [...new Set((text.match(/\{[\p{L}_][\p{L}\p{N}_]*\}/gu) ?? []).map((hole) => hole.replace(/^\{count_\w+\}$/, '{count}')))].sort().join(' ')
    const parts = (wording: Wording): readonly (string | undefined)[] => [
      wording.message,
      wording.label,
      wording.help,
      ...Object.entries(wording.notes ?? {}).sort(([left], [right]) => (left < right ? -1 : 1)).flat(),
    ]
    const wrong: string[] = []
    for (const [code, { zh, en }] of all) {
      const [chinese, english] = [parts(zh), parts(en)]
      const same = chinese.length === english.length && chinese.every((part, index) => (part === undefined) === (english[index] === undefined))
      const [chineseHoles, englishHoles] = [holes(chinese.join(' ')), holes(english.join(' '))]
      if (!same) wrong.push(`${code}: one language has a label, help or note that the other lacks`)
      else if (chineseHoles !== englishHoles) wrong.push(`${code}: ${chineseHoles} / ${englishHoles}`)
    }
    expect(wrong).toEqual([])
  })
})
