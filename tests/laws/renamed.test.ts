/** Whole programs whose names are those that JavaScript's objects are born with: the same as under any other names, in all that comes of them. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emitTools } from '#cli/emit-tools.ts'
import { run } from '#cli/run.ts'
import type { World } from '#cli/settings.ts'
import { filesBelow, twoBanks } from '../harness/examples.ts'
import { memoryFolder, type Files } from '../harness/folder.ts'
import { completed, today } from '../harness/project.ts'
import { allThatComes, asBorn, born, declaredNames, renamed } from './renaming.ts'

const cache = new Map<string, string>()
const tools = { ...emitTools('0', {}, ''), cache: { read: (name: string) => cache.get(name), write: (name: string, content: string) => void cache.set(name, content) }, earlier: () => undefined }
const small = filesBelow('tests/harness/library')

interface Program {
  readonly project: Files
  readonly library: Files
}

/** What comes of a program under the names of `chosen`, or under their twins. */
function comesOf({ project, library }: Program, chosen: ReadonlyMap<string, string>, as: 'born' | 'twins', writing: boolean): ReadonlyMap<string, string> {
  const names = new Map([...chosen].map(([name, other]) => [name, as === 'born' ? other : (born.get(other) ?? other)]))
  const all = allThatComes({ project: memoryFolder(renamed(project, names)), library: memoryFolder(renamed(library, names)), today }, writing ? tools : undefined)
  return new Map([...all].map(([key, text]) => (as === 'born' ? [key, text] : [asBorn(key, chosen.values()), asBorn(text, chosen.values())])))
}

/** The first line in which two things that come of a program differ. */
function difference(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string | undefined {
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    if (one.get(key) === other.get(key)) continue
    const [lines, others] = [(one.get(key) ?? '').split('\n'), (other.get(key) ?? '').split('\n')]
    const at = lines.findIndex((line, index) => line !== others[index])
    return `${key}:${at + 1}: ${lines[at]} | ${others[at]}`
  }
  return undefined
}

/** A few of everything that the language has. */
const synthetic: Program = {
  library: small,
  project: completed({
    'bankc.yaml': 'edition: 2026\nplatform: platform\n',
    'platform/kinds.bank': readFileSync('tests/laws/renamed/kinds.bank', 'utf8'),
    'platform/baseline.bank': readFileSync('tests/laws/renamed/baseline.bank', 'utf8'),
    'packs/extra/extra.bank': readFileSync('tests/laws/renamed/pack.bank', 'utf8'),
    'banks/a/a.bank': readFileSync('tests/laws/renamed/bank.bank', 'utf8'),
  }),
}
/** Of the language or its folder, not of the program. */
const fixed = new Set(['a', 'extra', 'name', 'label'])

describe('a program of a few of everything', () => {
  const names = declaredNames(synthetic.project).filter((name) => !fixed.has(name))

  test('compiles, and has names of every sort', () => {
    expect(allThatComes({ project: memoryFolder(synthetic.project), library: memoryFolder(small), today }, tools).get('findings')).toBe('')
    expect(names.length).toBeGreaterThan(60)
  })

  test.each([...born.keys()])('one name in four after the other is %s', (other) => {
    const turn = [...born.keys()].indexOf(other)
    for (const name of names.filter((_, index) => (index + turn) % 4 === 0)) {
      const chosen = new Map([[name, other]])
      expect(difference(comesOf(synthetic, chosen, 'born', false), comesOf(synthetic, chosen, 'twins', false)), `${name} is ${other}`).toBeUndefined()
    }
  })

  test.each(['__proto__', 'constructor'])('each kind is %s, with all that is written', (other) => {
    for (const kind of ['thing', 'gadget', 'part', 'fancy_part', 'line_of', 'judge', 'settings_of', 'grade', 'outcome_of']) {
      const chosen = new Map([[kind, other]])
      expect(difference(comesOf(synthetic, chosen, 'born', true), comesOf(synthetic, chosen, 'twins', true)), kind).toBeUndefined()
    }
  })

  test.each([0, 1, 2, 3, 4, 5])('many at a time, with all that is written: %i', (round) => {
    const others = [...born.keys()]
    // A number and a unit are one token: what begins with an underscore is none.
    const most = names.filter((name) => name !== '元2' && name !== 'klick')
    const chosen = new Map(others.map((other, index) => [most[(index * 7 + round * 11) % most.length] ?? '', other]))
    const all = comesOf(synthetic, chosen, 'born', true)
    expect(difference(all, comesOf(synthetic, chosen, 'twins', true))).toBeUndefined()
    expect(all.get('findings')).toBe('')
    expect(all.size).toBeGreaterThan(10)
  })
})

/** Names that TypeScript knows: what is called otherwise is something else, and no law says what. */
const spoken = new Set(
  ['compiler', 'semantics', 'model'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'kinds.ts')
      .flatMap((name) => readFileSync(`${room}/${name}`, 'utf8').match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []),
  ),
)

describe.each([['quickstart', 1], ['alliance', 1]] as const)('examples/%s and the standard library', (example, rounds) => {
  const program: Program = { project: example === 'alliance' ? twoBanks() : filesBelow(`examples/${example}`), library: filesBelow('stdlib') }
  const names = [...new Set([...declaredNames(program.project), ...declaredNames(program.library)])].filter(
    // A currency is called as the standard calls it (ISO 4217).
    (name) => !spoken.has(name) && !fixed.has(name) && !/^[A-Z]{3}$/.test(name) && !Object.keys(program.project).some((path) => path.includes(`/${name}/`)) && !['elder_care', 'merchant', 'rural'].includes(name),
  )

  test.each(Array.from({ length: rounds }, (_, round) => round))('many names at a time: %i', (round) => {
    expect(names.length).toBeGreaterThan(1000)
    const chosen = new Map([...born.keys()].map((other, index) => [names[(index * 211 + round * 97) % names.length] ?? '', other]))
    // Ids of operations are lower-case: what is refused under either name is left out.
    for (let said = ' '; said !== ''; ) {
      said = comesOf(program, chosen, 'twins', false).get('findings') ?? ''
      const refused = [...chosen].filter(([, other]) => said.includes(other))
      expect(said === '' || (/^BK4506/.test(said) && refused.length > 0), said).toBe(true)
      for (const [name] of refused) chosen.delete(name)
    }
    expect(chosen.size).toBeGreaterThan(15)
    const all = comesOf(program, chosen, 'born', true)
    expect(difference(all, comesOf(program, chosen, 'twins', true))).toBeUndefined()
    expect(all.get('findings')).toBe('')
    expect(all.size).toBeGreaterThan(25)
  })
})

test('the commands say the same', async () => {
  const names = declaredNames(synthetic.project).filter((name) => !fixed.has(name) && name !== '元2' && name !== 'klick')
  const chosen = new Map([...born.keys()].map((other, index) => [names[(index * 13) % names.length] ?? '', other]))
  const answers = async (as: 'born' | 'twins'): Promise<string> => {
    const own = new Map([...chosen].map(([name, other]) => [name, as === 'born' ? other : (born.get(other) ?? other)]))
    const folder = mkdtempSync(join(tmpdir(), 'bankc-names-'))
    for (const [path, content] of Object.entries(renamed(synthetic.project, own))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    let said = ''
    const print = (text: string): void => void (said += text)
    const world: World = { cwd: folder, environment: { HOME: folder }, version: '0', print, tell: print, terminalWidth: () => undefined, readInput: () => new Uint8Array(), now: () => 0 }
    for (const args of [['check', '--format', 'json'], ['stats', '--format', 'json'], ['why', 'a', `${own.get('gadget') ?? 'gadget'}.lantern`], ['fmt', '--check'], ['trim']]) {
      const code = await run(args, world)
      said += `${args.join(' ')} → ${code}\n`
    }
    rmSync(folder, { recursive: true })
    return as === 'born' ? said : asBorn(said, chosen.values())
  }
  const said = await answers('born')
  expect(said).toBe(await answers('twins'))
  for (const command of ['check --format json', 'stats --format json', 'trim']) expect(said).toContain(`${command} → 0`)
})
