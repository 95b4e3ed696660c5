import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Disk, disk } from '#cli/disk.ts'
import { abandonedBanks, plan } from '#cli/outputs.ts'
import { carryOut, sweep } from '#cli/write.ts'

const folders: string[] = []
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })))

function project(): { readonly home: string; readonly out: string } {
  const home = mkdtempSync(join(tmpdir(), 'bankc-write-'))
  folders.push(home)
  return { home, out: join(home, 'out') }
}

/** What a bank's emitters give: its files, and the bundle.json that names them. */
function group(files: Readonly<Record<string, string>>, bank = 'yuanhe') {
  const listed = Object.keys(files).sort().map((path) => ({ path, bytes: 1, sha256: '' }))
  const outputs = Object.entries(files).map(([path, content]) => ({ path: `${bank}/${path}`, content }))
  return { folder: bank, outputs: [{ path: `${bank}/bundle.json`, content: JSON.stringify({ format: 'bankc.bundle/1', files: listed }) }, ...outputs] }
}

function write(home: string, out: string, files: Readonly<Record<string, string>>, on: Disk = disk) {
  return carryOut(home, out, plan(out, group(files), disk), 'test', on)
}

/** Every file below a folder with its text. */
function tree(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => statSync(join(folder, file)).isFile())
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

const first = { 'config.json': 'one', 'manifest.json': 'm', 'openapi/user.yaml': 'u', 'openapi/wealth.yaml': 'w' }
const second = { 'config.json': 'two', 'manifest.json': 'm', 'openapi/user.yaml': 'u2', 'document/index.html': 'd' }

describe('writing', () => {
  test('writes, leaves what is the same alone, removes what is no longer made and the folder left empty', () => {
    const { home, out } = project()
    expect(write(home, out, first)).toEqual({ is: 'done' })
    expect(Object.keys(tree(out))).toEqual(['yuanhe/bundle.json', 'yuanhe/config.json', 'yuanhe/manifest.json', 'yuanhe/openapi/user.yaml', 'yuanhe/openapi/wealth.yaml'])
    writeFileSync(join(out, 'yuanhe', 'mine.txt'), 'not of the compiler')
    const old = new Date(2020, 0, 1)
    for (const file of ['config.json', 'manifest.json']) utimesSync(join(out, 'yuanhe', file), old, old)
    const inode = statSync(join(out, 'yuanhe', 'manifest.json')).ino

    expect(write(home, out, { 'config.json': 'two', 'manifest.json': 'm' })).toEqual({ is: 'done' })
    expect(Object.keys(tree(out))).toEqual(['yuanhe/bundle.json', 'yuanhe/config.json', 'yuanhe/manifest.json', 'yuanhe/mine.txt'])
    expect(existsSync(join(out, 'yuanhe', 'openapi'))).toBe(false)
    expect(statSync(join(out, 'yuanhe', 'manifest.json')).mtime).toEqual(old)
    expect(statSync(join(out, 'yuanhe', 'manifest.json')).ino).toBe(inode)
    expect(statSync(join(out, 'yuanhe', 'config.json')).mtime).not.toEqual(old)
    expect(readdirSync(out)).toEqual(['yuanhe'])
  })

  test('nothing to do touches nothing', () => {
    const { home, out } = project()
    write(home, out, first)
    const broken: Disk = { ...disk, write: fail, rename: fail, keep: fail, makeFolder: fail, remove: fail }
    expect(write(home, out, first, broken)).toEqual({ is: 'done' })
  })

  test('a file may become a folder and a folder a file', () => {
    const { home, out } = project()
    write(home, out, { a: '1', 'b/c': '2' })
    expect(write(home, out, { 'a/x': '3', b: '4' })).toEqual({ is: 'done' })
    expect(tree(join(out, 'yuanhe'))).toMatchObject({ 'a/x': '3', b: '4' })
  })
})

function fail(): never {
  throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
}

describe('all or nothing', () => {
  const actions = ['write', 'rename', 'keep', 'makeFolder'] as const

  test.each(actions)('whichever %s fails, the last good output stays whole and nothing is left beside it', (action) => {
    for (let which = 1; which < 40; which++) {
      const { home, out } = project()
      write(home, out, first)
      const before = tree(out)
      let calls = 0
      let failed = false
      const breaking: Disk = {
        ...disk,
        [action]: (...given: [string, string & Uint8Array]) => {
          calls++
          // Once broken, always broken would also break the way back; a full disk still renames.
          if (calls === which) {
            failed = true
            fail()
          }
          return (disk[action] as (...given: readonly unknown[]) => void)(...given)
        },
      }
      const written = write(home, out, second, breaking)
      if (!failed) {
        expect(written).toEqual({ is: 'done' })
        return
      }
      expect(written).toMatchObject({ is: 'failed', reason: { en: 'the disk is full' } })
      expect(tree(out)).toEqual(before)
      expect(readdirSync(out)).toEqual(['yuanhe'])
    }
  })

  test('when the way back fails too, what was kept is not thrown away', () => {
    const { home, out } = project()
    write(home, out, first)
    let calls = 0
    const breaking: Disk = {
      ...disk,
      rename: (from, to) => {
        if (++calls >= 3) fail()
        disk.rename(from, to)
      },
    }
    expect(write(home, out, second, breaking)).toMatchObject({ is: 'failed' })
    expect(readdirSync(out)).toContain('.bankc-test')
  })

  test('what is no trouble with files is a mistake of bankc and is not hidden', () => {
    const { home, out } = project()
    const breaking: Disk = {
      ...disk,
      rename: () => {
        throw new TypeError('a mistake')
      },
    }
    expect(() => write(home, out, first, breaking)).toThrow('a mistake')
    expect(tree(out)).toEqual({})
  })

  test('a file where a folder is wanted is a failure that names the path', () => {
    const { home, out } = project()
    mkdirSync(join(out, 'yuanhe', 'config.json'), { recursive: true })
    writeFileSync(join(out, 'yuanhe', 'config.json', 'x'), '')
    expect(write(home, out, first)).toMatchObject({ is: 'failed', path: 'yuanhe/config.json' })
    expect(tree(out)).toEqual({ 'yuanhe/config.json/x': '' })
  })
})

describe('safety', () => {
  test('nothing is written through a link that leads out of the project', () => {
    const { home, out } = project()
    const elsewhere = project().home
    symlinkSync(elsewhere, out)
    expect(write(home, out, first)).toEqual({ is: 'outside' })
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test.each(['../escape', '/etc/passwd', 'a/../../escape', '', './x', 'a\\..\\b', 'nul\0'])('a bundle.json that names %j is not believed', (path) => {
    const { home, out } = project()
    mkdirSync(join(out, 'yuanhe'), { recursive: true })
    writeFileSync(join(out, 'escape'), 'precious')
    writeFileSync(join(out, 'yuanhe', 'bundle.json'), JSON.stringify({ format: 'bankc.bundle/1', files: [{ path }] }))
    expect(plan(out, group(first), disk).remove).toEqual([])
    expect(write(home, out, first)).toEqual({ is: 'done' })
    expect(readFileSync(join(out, 'escape'), 'utf8')).toBe('precious')
  })

  test.each(['', '{', '[]', 'null', '{"files":7}', '{"files":[7,{"path":8}]}'])('a bundle.json that is %j names nothing', (text) => {
    const { out } = project()
    mkdirSync(join(out, 'yuanhe'), { recursive: true })
    writeFileSync(join(out, 'yuanhe', 'bundle.json'), text)
    expect(plan(out, group(first), disk).remove).toEqual([])
  })

  test('remains of a killed run are swept away, those of a living one are not', () => {
    const { out } = project()
    mkdirSync(join(out, '.bankc-111', 'new'), { recursive: true })
    mkdirSync(join(out, '.bankc-222'), { recursive: true })
    mkdirSync(join(out, '.bankc-mine'), { recursive: true })
    sweep(out, (mark) => mark === '222', disk)
    expect(readdirSync(out).sort()).toEqual(['.bankc-222', '.bankc-mine'])
  })
})

describe('comparing', () => {
  test('tells modified, missing and orphaned apart', () => {
    const { home, out } = project()
    write(home, out, first)
    writeFileSync(join(out, 'yuanhe', 'manifest.json'), 'changed by hand')
    rmSync(join(out, 'yuanhe', 'config.json'))
    const { write: writes, same, remove } = plan(out, group({ 'config.json': 'one', 'manifest.json': 'm', 'openapi/user.yaml': 'u' }), disk)
    expect(writes.map(({ path, there }) => [path, there])).toEqual([['yuanhe/config.json', false], ['yuanhe/manifest.json', true], ['yuanhe/bundle.json', true]])
    expect(same).toEqual(['yuanhe/openapi/user.yaml'])
    expect(remove).toEqual(['yuanhe/openapi/wealth.yaml'])
  })

  test('a bank that the project no longer has is known by its bundle.json, other folders are not touched', () => {
    const { home, out } = project()
    write(home, out, first)
    for (const folder of ['schemas', 'other/deep']) mkdirSync(join(out, folder), { recursive: true })
    writeFileSync(join(out, 'other', 'bundle.json'), '{"format":"webpack"}')
    expect(abandonedBanks(out, ['linshui'], disk)).toEqual(['yuanhe'])
    expect(abandonedBanks(out, ['yuanhe'], disk)).toEqual([])
    expect(carryOut(home, out, plan(out, { folder: 'yuanhe', outputs: [] }, disk), 'test', disk)).toEqual({ is: 'done' })
    expect(tree(out)).toEqual({ 'other/bundle.json': '{"format":"webpack"}' })
    expect(existsSync(join(out, 'yuanhe'))).toBe(false)
  })
})
