/** The floors and doors hold; and each rule is seen to bite by planting what breaks it. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { brokenRules, sourcesOf } from '../../scripts/check-layers.ts'

test('every file of the project keeps to its floor', () => {
  expect(brokenRules(sourcesOf(fileURLToPath(new URL('../..', import.meta.url))))).toEqual([])
})

const planted: readonly (readonly [rule: string, files: Readonly<Record<string, string>>, expected: readonly string[]])[] = [
  [
    'a room imports lower floors only',
    { 'model/value.ts': "import { say } from '#diagnostics/catalogue.ts'", 'diagnostics/catalogue.ts': '' },
    ['model/value.ts:1: model/ stands below diagnostics/ and may import nothing only; move what you need down, or hand it in from above'],
  ],
  [
    'a type import is an import, and so is a re-export',
    { 'grammar/parse.ts': "export type { Value } from '#model/value.ts'", 'semantics/evaluate.ts': "import type { Span } from '#grammar/syntax.ts'" },
    [
      'grammar/parse.ts:1: grammar/ stands below model/ and may import diagnostics only; move what you need down, or hand it in from above',
      'semantics/evaluate.ts:1: semantics/ stands below grammar/ and may import model only; move what you need down, or hand it in from above',
    ],
  ],
  [
    'nobody below imports the command line',
    { 'compiler/compile.ts': "import { run } from '#cli/run.ts'" },
    ['compiler/compile.ts:1: compiler/ stands below cli/ and may import diagnostics, model, grammar, semantics only; move what you need down, or hand it in from above'],
  ],
  [
    'a phase imports phases to its left',
    { 'compiler/declare/kinds.ts': "\nimport { overlay } from '../overlay/overlay.ts'", 'compiler/overlay/overlay.ts': "import '../check/check.ts'" },
    [
      'compiler/declare/kinds.ts:2: declare stands left of overlay in the pipeline (or beside it) and cannot import it; move what both need to the left',
      'compiler/overlay/overlay.ts:1: overlay stands left of check in the pipeline (or beside it) and cannot import it; move what both need to the left',
    ],
  ],
  [
    'phases at the same place do not know each other',
    { 'compiler/emit/emit.ts': "import { diff } from '../diff/diff.ts'" },
    ['compiler/emit/emit.ts:1: emit stands left of diff in the pipeline (or beside it) and cannot import it; move what both need to the left'],
  ],
  [
    'a new phase has to be placed',
    { 'compiler/weave/weave.ts': "import { declare } from '../declare/declare.ts'" },
    ['compiler/weave/weave.ts:1: compiler/weave/weave.ts is in no phase; give it one in scripts/check-layers.ts'],
  ],
  [
    'after the waist nobody sees syntax',
    { 'compiler/emit/emit.ts': "import type { Span } from '#grammar/syntax.ts'", 'compiler/prove/rules.ts': "import { overlay } from '../overlay/overlay.ts'" },
    [
      'compiler/emit/emit.ts:1: compiler/emit reads the model, never syntax or what came before the model: import #model/ and #semantics/ instead of grammar/syntax.ts',
      'compiler/prove/rules.ts:1: compiler/prove reads the model, never syntax or what came before the model: import #model/ and #semantics/ instead of compiler/overlay/overlay.ts',
    ],
  ],
  [
    'doors between rooms are visible',
    { 'cli/run.ts': "import '#cli/exit.ts'", 'compiler/compile.ts': "import { parse } from '../grammar/parse.ts'" },
    ['cli/run.ts:1: inside a room imports are relative: write ./exit.ts', 'compiler/compile.ts:1: a door between rooms is written #grammar/parse.ts, not ../grammar/parse.ts'],
  ],
  [
    'nobody inside imports the index of its own room',
    { 'compiler/check/check.ts': "import { compile } from '../index.ts'" },
    ['compiler/check/check.ts:1: index.ts is for outsiders: import the file that has it'],
  ],
  [
    'no circle of files, type imports included',
    { 'model/a.ts': "import type { B } from './b.ts'", 'model/b.ts': "export * from './c.ts'", 'model/c.ts': "const a = import('./a.ts')" },
    ['model/a.ts:1: files import each other in a circle: model/a.ts → model/b.ts → model/c.ts → model/a.ts; move what they share into a third'],
  ],
  [
    'only grammar/ imports chevrotain',
    { 'compiler/compile.ts': "import { Lexer } from 'chevrotain'", 'grammar/lexer.ts': "import '../node_modules/chevrotain/lib/chevrotain.mjs'" },
    ['compiler/compile.ts:1: only grammar/ imports chevrotain; ask grammar/parse.ts for a tree'],
  ],
  [
    'files are read by the command line only',
    { 'compiler/project/load.ts': "import { readFileSync } from 'node:fs'\nimport { createHash } from 'node:crypto'", 'cli/host.ts': "import 'node:fs'" },
    ['compiler/project/load.ts:1: node:fs touches the outside world; let cli/ do it and hand the result in (compiler/host.ts is the way)'],
  ],
  [
    'no clock, console, environment or chance below the command line',
    {
      'semantics/now.ts': "const a = Date.now()\nconst b = new Date()\nconst c = Math.random()\nconsole.log(process.env)\nconst d = performance.now()\nconst e = `${process.pid}`",
      'model/fine.ts': "// process, console and Date.now are only spoken of here\nconst process_ = 'console.log'\nconst d = new Date(0)\nconst f = { process: 1 }\nconst g = step.process",
      'cli/clock.ts': 'console.log(Date.now())',
    },
    ['Date.now', 'new Date()', 'Math.random', 'process', 'console', 'performance.now', 'process'].map(
      (what, index) => `semantics/now.ts:${[1, 2, 3, 4, 4, 5, 6][index]}: ${what} touches the outside world; let cli/ do it and hand the result in`,
    ),
  ],
]

describe('what is planted is found', () => {
  test.each(planted)('%s', (_rule, files, expected) => {
    expect(brokenRules(new Map(Object.entries(files)))).toEqual(expected)
  })
})
