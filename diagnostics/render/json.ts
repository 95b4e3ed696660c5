/** Findings for programs, with both languages in them. The shape is `schemas/diagnostics.schema.json`; a change of it is a new number in `format`. */
import { severityOf } from '../catalogue.ts'
import { messageOf } from '../message.ts'
import type { Place } from '../place.ts'
import { type Report, countsOf, extentOf } from '../report.ts'

/** Lines and columns count from 1; columns and offsets in UTF-16 units. Files are named as in the project, whatever the working folder. */
export function renderJson(report: Report): string {
  const where = (at: Place): object => {
    const { start, end } = extentOf(report, at)
    return { file: at.file, range: { start: { ...start, offset: at.start }, end: { ...end, offset: at.end } } }
  }
  const diagnostics = report.diagnostics.map((one) => {
    const chinese = messageOf(one, 'zh-CN')
    const english = messageOf(one, 'en')
    const both = (zh: string | undefined, en: string | undefined): object | undefined =>
      zh === undefined && en === undefined ? undefined : { 'zh-CN': zh ?? '', en: en ?? '' }
    return {
      code: one.code,
      slug: one.row.slug,
      severity: severityOf(one),
      ...(one.aliases?.[0] === undefined ? {} : { alias: one.aliases[0] }),
      ...where(one.at),
      message: both(chinese.message, english.message),
      label: both(chinese.label, english.label),
      help: both(chinese.help, english.help),
      related: chinese.related.map((related, index) => ({ ...where(related.at), message: both(related.text, english.related[index]?.text) })),
      ...(one.witness === undefined ? {} : { witness: one.witness }),
      fixes: one.fixes.map((fix) => ({ ...where(fix.at), replacement: fix.replacement, certain: fix.certain })),
    }
  })
  const result = { format: 'bankc.diagnostics/1', summary: { ...countsOf(report.diagnostics), banks: report.banks }, diagnostics }
  return `${JSON.stringify(result, undefined, 2)}\n`
}
