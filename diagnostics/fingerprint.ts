/** A short name for a finding that stays the same while lines above it move: of its code, file and message, never of its line. */
import type { Diagnostic } from './catalogue.ts'
import { messageOf } from './message.ts'

/** FNV-1a, 64 bits, over UTF-16 units. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    value ^= BigInt(text.charCodeAt(index))
    value = BigInt.asUintN(64, value * 0x100000001b3n)
  }
  return value.toString(16).padStart(16, '0')
}

/** One fingerprint a diagnostic, in their order, no two alike: those that say the same in the same file are counted. */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>()
  return diagnostics.map((one) => {
    const key = `${one.code}\0${one.at.file}\0${messageOf(one, 'en').message}`
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    return hash(`${key}\0${ordinal}`)
  })
}
