/** docs/coverage.md names every file of the standard library in the row of its system, and none that is not there. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rows = readFileSync(`${root}docs/coverage.md`, 'utf8').split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| System') && !line.startsWith('| ---')).map((line) => line.split('|').slice(1))

/** Files below a folder, without their ends. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true }).map((file) => String(file).replaceAll('\\', '/')).filter((file) => file.endsWith('.bank')).map((file) => file.slice(0, -'.bank'.length)).sort()
}

function named(column: number): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...(row[column] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')))].sort()
}

describe('every file is in a row, and nothing else', () => {
  test.each([['stdlib/std', 1], ['stdlib/platform', 2], ['stdlib/policy', 3]] as const)('%s', (folder, column) => {
    expect(named(column)).toEqual(filesOf(folder))
  })

  test('of the banks, what is named is there', () => {
    const files = new Set(filesOf('examples/alliance/banks'))
    const paths = named(4).filter((name) => name.includes('/'))
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !files.has(path))).toEqual([])
  })
})
