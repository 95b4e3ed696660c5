/** The closing line of a run: `2 errors, 1 warning in 14 banks`. */
import type { Locale } from '../catalogue.ts'
import { type Report, countsOf } from '../report.ts'

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** undefined when there is nothing to sum up. */
export function summary(report: Report, locale: Locale): string | undefined {
  const { errors, warnings, information } = countsOf(report.diagnostics)
  if (errors + warnings + information === 0) return undefined
  if (locale === 'en') {
    const parts = [
      errors > 0 ? plural(errors, 'error') : '',
      warnings > 0 ? plural(warnings, 'warning') : '',
      information > 0 ? plural(information, 'note') : '',
    ].filter((part) => part !== '')
    return report.banks === 0 ? parts.join(', ') : `${parts.join(', ')} in ${plural(report.banks, 'bank')}`
  }
  const parts = [
    errors > 0 ? `${errors} 个错误` : '',
    warnings > 0 ? `${warnings} 个警告` : '',
    information > 0 ? `${information} 条提示` : '',
  ].filter((part) => part !== '')
  return report.banks === 0 ? parts.join('、') : `${parts.join('、')}，共 ${report.banks} 家银行`
}
