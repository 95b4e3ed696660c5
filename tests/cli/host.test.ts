import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findProject } from '#cli/find-project.ts'
import { nodeFolder } from '#cli/folder.ts'
import { todayInChina } from '#cli/host.ts'

const root = mkdtempSync(join(tmpdir(), 'bankc-host-'))
const project = join(root, 'project')
afterAll(() => rmSync(root, { recursive: true, force: true }))

mkdirSync(join(project, 'banks', 'b', 'deep', '银行'), { recursive: true })
mkdirSync(join(project, 'banks', 'a'), { recursive: true })
mkdirSync(join(project, 'banks', 'node_modules'), { recursive: true })
mkdirSync(join(project, 'banks', '.git'), { recursive: true })
mkdirSync(join(root, 'outside'), { recursive: true })
for (const file of ['banks/b/deep/银行/限.bank', 'banks/b/z.bank', 'banks/a/\u{10000}.bank', 'banks/a/\uFF21.bank', 'banks/node_modules/x.bank', 'banks/.git/y.bank', 'bankc.yaml']) {
  writeFileSync(join(project, file), file)
}
writeFileSync(join(root, 'outside', 'secret.bank'), 'secret')
symlinkSync(join(root, 'outside', 'secret.bank'), join(project, 'banks', 'a', 'leak.bank'))
symlinkSync(join(root, 'outside'), join(project, 'banks', 'c'))
symlinkSync(project, join(project, 'banks', 'loop'))
symlinkSync(join(project, 'banks', 'b', 'deep'), join(project, 'banks', 'a', 'inside'))
symlinkSync(join(root, 'nowhere'), join(project, 'banks', 'a', 'broken.bank'))

describe('a folder of the disk', () => {
  const folder = nodeFolder(project)

  test('lists files at every depth by code point, without node_modules, hidden folders, circles and what lies outside', () => {
    expect(folder.list('banks')).toEqual([
      'banks/a/broken.bank',
      'banks/a/inside/银行/限.bank',
      'banks/a/leak.bank',
      'banks/a/\uFF21.bank',
      'banks/a/\u{10000}.bank',
      'banks/b/deep/银行/限.bank',
      'banks/b/z.bank',
      'banks/c',
    ])
    expect(folder.list('banks/b')).toEqual(['banks/b/deep/银行/限.bank', 'banks/b/z.bank'])
    expect(folder.list('nowhere')).toBeUndefined()
    expect(folder.list('bankc.yaml')).toBeUndefined()
  })

  test('reads files, tells missing from unreadable, and never reads what leads out', () => {
    expect(Buffer.from(folder.read('banks/b/z.bank') as Uint8Array).toString()).toBe('banks/b/z.bank')
    expect(folder.read('banks/b/nothing.bank')).toBeUndefined()
    expect(folder.read('banks/b/z.bank/under')).toBeUndefined()
    expect(folder.read('banks/b')).toBe('unreadable')
    expect(folder.read('banks/a/leak.bank')).toBe('unreadable')
    expect(folder.read('../outside/secret.bank')).toBe('unreadable')
    expect(folder.read('banks/\0.bank')).toBe('unreadable')
  })

  test('knows what leads out', () => {
    expect(folder.leadsOut('banks/a/leak.bank')).toBe(true)
    expect(folder.leadsOut('banks/c/secret.bank')).toBe(true)
    expect(folder.leadsOut('banks/c/not-there')).toBe(true)
    expect(folder.leadsOut('banks/../../x')).toBe(true)
    expect(folder.leadsOut('banks/a/inside/银行')).toBe(false)
    expect(folder.leadsOut('out/new/file')).toBe(false)
    expect(folder.leadsOut('')).toBe(false)
  })

  test('a pipe is no file: nobody waits for it', () => {
    const pipe = join(project, 'banks', 'b', 'pipe.bank')
    if (spawnSync('mkfifo', [pipe]).status !== 0) return
    expect(nodeFolder(project).read('banks/b/pipe.bank')).toBe('unreadable')
    expect(nodeFolder(project).list('banks/b')).toContain('banks/b/pipe.bank')
    rmSync(pipe)
  })
})

test('the project is the nearest bankc.yaml upwards, or what --config names', () => {
  expect(findProject(undefined, join(project, 'banks', 'b'))).toEqual({ folder: project, file: 'bankc.yaml' })
  expect(findProject('../project/bankc.yaml', join(root, 'outside'))).toEqual({ folder: project, file: 'bankc.yaml', named: '../project/bankc.yaml' })
  expect(findProject('../project', join(root, 'outside'))).toEqual({ folder: project, file: 'bankc.yaml', named: '../project' })
  expect(findProject('other.yaml', project)).toEqual({ folder: project, file: 'other.yaml', named: 'other.yaml' })
  expect(findProject(undefined, join(root, 'outside'))).toEqual({ folder: join(root, 'outside'), file: 'bankc.yaml' })
})

test('today is the day in China', () => {
  expect(todayInChina(Date.UTC(2026, 10, 22, 15, 59))).toBe('2026-11-22')
  expect(todayInChina(Date.UTC(2026, 10, 22, 16, 0))).toBe('2026-11-23')
})
