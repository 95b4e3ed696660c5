/**
 * The house rules that a compiler cannot see: which room may import which, which phase which, no circles between files, and where
 * the outside world may be touched. `npx tsx scripts/check-layers.ts` prints what is wrong; a test runs it too.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Rooms and what each may import; rooms that are not here (`cli`, `tests`, `scripts`, `bench`) stand at the top and may import all. */
const floors: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  model: [],
  grammar: ['diagnostics'],
  semantics: ['model'],
  compiler: ['diagnostics', 'model', 'grammar', 'semantics'],
}
const top = ['cli', 'tests', 'scripts', 'bench']
/** The phases of `compiler/` from left to right. What stands together does not know each other; `host.ts` stands left of all. */
const phases: readonly (readonly string[])[] = [['host.ts'], ['project'], ['declare'], ['elaborate'], ['overlay'], ['check'], ['prove'], ['emit', 'diff'], ['base.ts'], ['image'], ['compilation.ts'], ['compile.ts', 'spellings.ts']]
/** These read the model; syntax is behind them. */
const afterTheWaist = ['prove', 'emit', 'diff']
/** Modules of Node that only calculate. */
const harmless = ['node:crypto', 'node:module', 'node:path/posix', 'node:url']
const world: readonly (readonly [RegExp, string])[] = [
  [/(?<![.\w$])process\b(?!\s*:)/, 'process'],
  [/(?<![.\w$])console\b(?!\s*:)/, 'console'],
  [/(?<![.\w$])Date\.now\b/, 'Date.now'],
  [/(?<![.\w$])new\s+Date\s*(?:\(\s*\)|(?![\s(\w]))/, 'new Date()'],
  [/(?<![.\w$])performance\.now\b/, 'performance.now'],
  [/(?<![.\w$])Math\.random\b/, 'Math.random'],
]

interface Imported {
  readonly from: string
  readonly line: number
}

/** What is wrong with a set of files (paths from the root of the project, `/` between folders), each as `file:line: sentence`. */
export function brokenRules(files: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = []
  const edges = new Map<string, readonly string[]>()
  for (const [file, text] of files) {
    const imports = importsOf(text)
    edges.set(file, imports.flatMap(({ from }) => targetOf(file, from) ?? []).filter((target) => files.has(target)))
    for (const one of imports) found.push(...wrongImport(file, one.from).map((sentence) => `${file}:${one.line}: ${sentence}`))
    if (floors[roomOf(file)] === undefined) continue
    for (const [index, line] of codeOf(text).split('\n').entries()) {
      for (const [pattern, what] of world) {
        if (pattern.test(line)) found.push(`${file}:${index + 1}: ${what} touches the outside world; let cli/ do it and hand the result in`)
      }
    }
  }
  return [...found, ...circles(edges)]
}

function wrongImport(file: string, from: string): readonly string[] {
  const room = roomOf(file)
  const allowed = floors[room]
  const inPackage = /(?:^|\/)node_modules\/(.+)$/.exec(from)?.[1]
  if (inPackage !== undefined) return wrongImport(file, inPackage)
  if (/^(node:|fs$|fs\/|path$|os$|process$|child_process$)/.test(from)) {
    return allowed === undefined || harmless.includes(from) ? [] : [`${from} touches the outside world; let cli/ do it and hand the result in (compiler/host.ts is the way)`]
  }
  if (/^chevrotain(\/|$)/.test(from)) return room === 'grammar' || top.includes(room) ? [] : ['only grammar/ imports chevrotain; ask grammar/parse.ts for a tree']
  const target = targetOf(file, from)
  if (target === undefined) return []
  const other = roomOf(target)
  const inside = other === room
  if (inside && from.startsWith('#')) return [`inside a room imports are relative: write ${relativeTo(file, target)}`]
  if (!inside && !from.startsWith('#') && allowed !== undefined) return [`a door between rooms is written #${target}, not ${from}`]
  if (/(^|\/)index\.ts$/.test(target) && inside) return ['index.ts is for outsiders: import the file that has it']
  if (allowed !== undefined && !inside && !allowed.includes(other)) {
    const may = allowed.length === 0 ? 'nothing' : allowed.join(', ')
    return [`${room}/ stands below ${other}/ and may import ${may} only; move what you need down, or hand it in from above`]
  }
  return room === 'compiler' ? wrongPhase(file, target) : []
}

function wrongPhase(file: string, target: string): readonly string[] {
  const phase = phaseOf(file)
  const other = phaseOf(target)
  if (afterTheWaist.includes(phase) && (roomOf(target) === 'grammar' || ['declare', 'elaborate', 'overlay', 'check'].includes(other))) {
    return [`compiler/${phase} reads the model, never syntax or what came before the model: import #model/ and #semantics/ instead of ${target}`]
  }
  if (roomOf(target) !== 'compiler' || phase === other) return []
  const [own, his] = [phase, other].map((name) => phases.findIndex((together) => together.includes(name)))
  if (own === undefined || his === undefined || own < 0 || his < 0) return [`${own === -1 ? file : target} is in no phase; give it one in scripts/check-layers.ts`]
  return his < own ? [] : [`${phase} stands left of ${other} in the pipeline (or beside it) and cannot import it; move what both need to the left`]
}

/** Every circle once, as the files on the way round; type imports count. */
function circles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  for (const start of edges.keys()) {
    const way: { readonly file: string; readonly rest: string[] }[] = [{ file: start, rest: [...(edges.get(start) ?? [])] }]
    while (way.length > 0 && !done.has(start)) {
      const { file, rest } = way[way.length - 1] as (typeof way)[number]
      const next = rest.shift()
      if (next === undefined) {
        done.add(file)
        way.pop()
        continue
      }
      const met = way.findIndex((one) => one.file === next)
      if (met >= 0) found.push(`${next}:1: files import each other in a circle: ${[...way.slice(met).map((one) => one.file), next].join(' → ')}; move what they share into a third`)
      else if (!done.has(next)) way.push({ file: next, rest: [...(edges.get(next) ?? [])] })
    }
  }
  return found
}

/** Keywords are looked for where no text and no comment stands; what is imported is then read beside them. */
function importsOf(text: string): readonly Imported[] {
  const code = codeOf(text)
  return [...code.matchAll(/\b(?:from|import|(?:import|require)\s*\()(?=\s)/g)].flatMap((match) => {
    const written = /^\s*(['"])([^'"\n]+)\1/.exec(text.slice(match.index + match[0].length))
    return written?.[2] === undefined ? [] : [{ from: written[2], line: code.slice(0, match.index).split('\n').length }]
  })
}

/** A text with spaces for its comments and for what stands in quotes: every line and column stays where it is. */
function codeOf(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (part) => part.replace(/[^\n]/g, ' '))
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? ''
}

function phaseOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** The file that an import means; undefined for a package. */
function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith('#')) return from.slice(1)
  return from.startsWith('.') ? join(dirname(file), from).replaceAll('\\', '/') : undefined
}

function relativeTo(file: string, target: string): string {
  const here = dirname(file).split('/')
  const there = target.split('/')
  while (here.length > 0 && here[0] === there[0]) {
    here.shift()
    there.shift()
  }
  return `${here.length === 0 ? './' : '../'.repeat(here.length)}${there.join('/')}`
}

/** The sources of the project as it stands. */
export function sourcesOf(root: string): ReadonlyMap<string, string> {
  const files = [...Object.keys(floors), ...top].flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((path) => `${room}/${String(path).replaceAll('\\', '/')}`))
  return new Map(files.filter((file) => /\.[cm]?ts$/.test(file) && !file.includes('/node_modules/')).sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = brokenRules(sourcesOf(fileURLToPath(new URL('..', import.meta.url))))
  console.log(wrong.length === 0 ? 'every file keeps to its floor' : wrong.join('\n'))
  process.exitCode = wrong.length === 0 ? 0 : 1
}
