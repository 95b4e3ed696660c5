/** A complaint about the command line, for people, on the error stream: two lines at most. */
import type { Diagnostic, Locale } from '#diagnostics/catalogue.ts'
import { messageOf } from '#diagnostics/message.ts'
import { visible } from '#diagnostics/render/visible.ts'

export function complaint(diagnostic: Diagnostic, locale: Locale): string {
  const { message, help } = messageOf(diagnostic, locale)
  const hint = help === undefined ? '' : `${locale === 'en' ? 'help: ' : '帮助：'}${visible(help)}\n`
  return `bankc: error ${diagnostic.code}: ${visible(message)}\n${hint}`
}
