/** `bankc explain`: the page of a code, with a wrong and a right example; for a code without a page, what its row says. */
import type { Locale, Row, Wording } from '#diagnostics/catalogue.ts'
import { suggestion } from '#diagnostics/suggest.ts'
import { allRows } from '../all-codes.ts'
import { say } from '../codes.ts'
import { complaint } from '../complain.ts'
import { type ExitCode, exit } from '../exit.ts'
import { shippedTexts } from '../home.ts'
import { type Settings, nowhere, shown } from '../settings.ts'

export async function explain(settings: Settings, written: string): Promise<ExitCode> {
  const { world, locale, format } = settings
  const code = /^(?:BK)?(\d{4})$/i.exec(written.trim())?.[1]
  const bySlug = [...allRows].find(([, row]) => row.slug === written)?.[0]
  const name = bySlug ?? (code === undefined ? written : `BK${code}`)
  const row = allRows.get(name)
  if (row === undefined) {
    const near = [...allRows].map(([known, { slug }]) => ({ name: known, label: slug }))
    world.tell(complaint(say('BK7060', nowhere, { code: shown(written), suggestion: suggestion(code === undefined ? written : name, near) }), locale))
    return exit.usage
  }
  const page = shippedTexts('explain')[`${name}.md`]
  const pages = { 'zh-CN': pageIn('zh-CN', name, row, page), en: pageIn('en', name, row, page) }
  const json = { format: 'bankc.explain/1', code: name, slug: row.slug, severity: row.severity, page: pages }
  world.print(format === 'json' ? `${JSON.stringify(json, undefined, 2)}\n` : pages[locale])
  return exit.fine
}

/** A page has a part in each language, and two examples that both share. */
function pageIn(locale: Locale, code: string, row: Row, page: string | undefined): string {
  const english = locale === 'en'
  const parts = page === undefined ? undefined : sectionsOf(page)
  const said = parts?.get(english ? 'English' : '中文')
  const example = (heading: string, title: string): readonly string[] => {
    const code_ = /^```[^\n]*\n(.*)\n```$/s.exec(parts?.get(heading) ?? '')?.[1]
    return code_ === undefined ? [] : [`${title}\n`, `${code_.split('\n').map((line) => (line === '' ? '' : `    ${line}`)).join('\n')}\n`]
  }
  return [
    `${code} ${row.slug}\n`,
    said === undefined ? fromRow(row, locale) : `${said}\n`,
    ...example('错 wrong', english ? 'Wrong:' : '错：'),
    ...example('对 right', english ? 'Right:' : '对：'),
  ].join('\n')
}

/** What stands under each `## heading`. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const [, ...parts] = page.split(/^## (.*)$/m)
  return new Map(parts.flatMap((heading, index) => (index % 2 === 0 ? [[heading.trim(), (parts[index + 1] ?? '').trim()] as const] : [])))
}

const severities = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '提示', en: 'information' },
} as const

/** What can be said without a page. Parameters are shown as what they are: blanks to be filled. */
function fromRow(row: Row, locale: Locale): string {
  const english = locale === 'en'
  const wording: Wording = english ? row.en : row.zh
  const blank = (text: string): string => text.replace(/\{([\p{L}_][\p{L}\p{N}_]*)\}/gu, english ? '<$1>' : '〈$1〉')
  const severity = severities[row.severity]
  const lines = [
    english ? `Severity: ${severity.en}` : `级别：${severity.zh}`,
    '',
    blank(wording.message),
    ...(wording.help === undefined ? [] : ['', `${english ? 'What to do: ' : '怎么办：'}${blank(wording.help)}`]),
  ]
  return `${lines.join('\n')}\n`
}
