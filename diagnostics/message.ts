/** Words for a diagnostic: the wording of its row in one language, with its parameters put in. */
import type { Diagnostic, Locale, Parameter, Wording } from './catalogue.ts'
import type { Place } from './place.ts'

export interface Message {
  readonly message: string
  readonly label: string | undefined
  /** undefined: the row has none, or one of its parameters was not given. */
  readonly help: string | undefined
  readonly related: readonly { readonly at: Place; readonly text: string }[]
}

const hole = /\{([\p{L}_][\p{L}\p{N}_]*)\}/gu

function words(parameter: Parameter, locale: Locale): string {
  if (typeof parameter === 'object') return locale === 'en' ? parameter.en : parameter.zh
  return String(parameter)
}

/** The text with `{name}` replaced; undefined when a parameter that it names is not given. */
export function fill(text: string, parameters: Diagnostic['parameters'], locale: Locale): string | undefined {
  let whole = true
  const filled = text.replace(hole, (written, name: string) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (parameter === undefined) whole = false
    return parameter === undefined ? written : words(parameter, locale)
  })
  return whole ? filled : undefined
}

export function messageOf(diagnostic: Diagnostic, locale: Locale): Message {
  const { row, parameters } = diagnostic
  const wording: Wording = locale === 'en' ? row.en : row.zh
  const filled = (text: string | undefined): string | undefined => (text === undefined ? undefined : fill(text, parameters, locale))
  return {
    message: filled(wording.message) ?? wording.message,
    label: filled(wording.label),
    help: filled(wording.help),
    related: diagnostic.related.map(({ note, at }) => ({ at, text: filled(wording.notes?.[note]) ?? '' })),
  }
}
