import { describe, expect, test } from 'vitest'
import { say } from '#cli/codes.ts'
import { exitCodeOf } from '#cli/exit.ts'
import { say as sayProject } from '#compiler/project/codes.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'

const at = { file: 'a.bank', start: 0, end: 0 }
const error = say('BK7040', at, { path: 'a.bank' })
const warning: Diagnostic = { ...error, severity: 'warning' }
const note: Diagnostic = { ...error, severity: 'information' }
const unreadable = sayProject('BK2019', at, { file: 'a.bank' })
const unknownBank = say('BK7010', at, { name: 'x' })

describe('the exit code', () => {
  test.each<[string, readonly Diagnostic[], 'error' | 'warning', boolean, number]>([
    ['nothing found', [], 'error', true, 0],
    ['an error', [error], 'error', true, 1],
    ['warnings below the gate', [warning, note], 'error', true, 0],
    ['warnings at the gate', [warning], 'warning', true, 1],
    ['information never fails', [note], 'warning', true, 0],
    ['bankc.yaml wrong', [error], 'error', false, 2],
    ['an unknown bank', [unknownBank], 'error', true, 2],
    ['a file that cannot be read', [unreadable], 'error', true, 3],
    ['several at once: the highest', [error, unknownBank, unreadable, warning], 'error', false, 3],
  ])('%s', (_, diagnostics, failOn, projectRead, code) => {
    expect(exitCodeOf(diagnostics, failOn, projectRead)).toBe(code)
  })
})
