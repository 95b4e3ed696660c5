/** Which language to speak: `--locale`, then BANKC_LOCALE, then `locale:` of bankc.yaml, then the machine's, then Chinese. */
import type { Locale } from '#diagnostics/catalogue.ts'

/** `zh`, `zh_CN.UTF-8`, `en-GB` …; undefined for a language that bankc does not speak. */
export function parseLocale(text: string): Locale | undefined {
  const language = /^([A-Za-z]{2})(?:[-_.@].*)?$/.exec(text)?.[1]?.toLowerCase()
  return language === 'zh' ? 'zh-CN' : language === 'en' ? 'en' : undefined
}

export interface LocaleClues {
  /** As given with `--locale`. */
  readonly option: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Text of bankc.yaml, when there is one; asked for only if nothing stronger speaks. */
  readonly projectFile: () => string | undefined
}

export function chooseLocale(clues: LocaleClues): Locale {
  const { option, environment, projectFile } = clues
  const said = parseLocale(option ?? '') ?? parseLocale(environment['BANKC_LOCALE'] ?? '')
  if (said !== undefined) return said
  // One line of YAML does not need a YAML parser; what it makes of a wrong value is the compiler's to say.
  const line = /^locale:[ \t]*(["']?)([\w-]+)\1/m.exec(projectFile() ?? '')
  return parseLocale(line?.[2] ?? '') ?? machineLocale(environment) ?? 'zh-CN'
}

/** What POSIX says about LC_ALL, LC_MESSAGES and LANG; a language other than Chinese is served better in English. */
function machineLocale(environment: LocaleClues['environment']): Locale | undefined {
  const name = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value !== undefined && value !== '')
  if (name === undefined || /^(C|POSIX)(\.|$)/.test(name)) return undefined
  return parseLocale(name) ?? 'en'
}
