/** Values without a common measure, as a finding: two currencies, or clock time beside calendar time. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { Apart } from '#semantics/apart.ts'
import { say } from './codes.ts'

export function sayApart(found: Apart, at: Place): Diagnostic {
  return found.is === 'currencies' ? say('BK4010', at, { left: found.left, right: found.right }) : say('BK4035', at, {})
}
