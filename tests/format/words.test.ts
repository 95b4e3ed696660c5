/** `fmt --words`: a project in other words is the same project, and is in those words throughout. */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import * as prettier from 'prettier/standalone'
import { describe, expect, test } from 'vitest'
import { emitTools } from '#cli/emit-tools.ts'
import { compile } from '#compiler/compile.ts'
import { emit } from '#compiler/emit/emit.ts'
import { spellingsOf } from '#compiler/spellings.ts'
import { format } from '#grammar/format.ts'
import { filesBelow, meaningOf, twoBanks } from '../harness/examples.ts'
import type { Files } from '../harness/folder.ts'
import { readPage } from '../harness/page.ts'
import { strip } from '../harness/expectations.ts'
import { isOutput } from '../harness/outputs.ts'
import { completed } from '../harness/project.ts'
import { hasErrors, meaning } from './laws.ts'
import { hostOf, inWords, standard, textOf, type Sources } from './words.ts'

const library = standard
const languages = ['zh', 'en'] as const

/** What is built, but for the places: of a text in other words these are others. */
function built(sources: Sources): ReadonlyMap<string, string> {
  const { outputs, diagnostics } = emit(compile(hostOf(sources)), emitTools('0', {}, ''))
  expect(diagnostics).toEqual([])
  return new Map(outputs.filter(({ path }) => !/provenance|bundle/.test(path)).map(({ path, content }) => [path, content]))
}

// The library, some thirty thousand lines, is put in other words once; with the banks of the alliance it stays what it is.
describe.each([['quickstart', undefined, 7000], ['alliance', 'project', 1500]] as const)('examples/%s', (example, only, least) => {
  const own: Sources = { project: example === 'alliance' ? twoBanks() : filesBelow(`examples/${example}`), library }
  const usual = built(own)

  test.each(languages)('in %s it is the same, byte for byte', async (words) => {
    const other = await inWords(own, words, only)
    expect(built(other)).toEqual(usual)
    expect(usual.size).toBeGreaterThan(10)
    expect(await inWords(other, words, only)).toEqual(other)
    // There and back: the same, but for lines that were too wide in the other words and stay broken; a second time, to the byte.
    const thereAndBack = async (sources: Sources): Promise<Sources> => inWords(await inWords(sources, words === 'zh' ? 'en' : 'zh', only), words, only)
    const back = await thereAndBack(other)
    for (const part of only === undefined ? (['project', 'library'] as const) : ([only] as const)) {
      for (const [path, content] of Object.entries(other[part])) {
        if (path.endsWith('.bank')) expect(meaning(textOf(back[part][path] ?? '')), path).toBe(meaning(textOf(content)))
      }
    }
    expect(await thereAndBack(back)).toEqual(back)
    for (const [path, content] of [...Object.entries(other.project), ...(only === undefined ? Object.entries(other.library) : [])]) {
      if (path.endsWith('.bank')) expect(await format(textOf(content), {}, prettier), path).toBe(content)
    }
  })

  test('in Chinese nothing stays English that has a Chinese word', async () => {
    const other = await inWords(own, 'zh', only)
    const stayed: string[] = []
    let chinese = 0
    for (const [file, { text, names }] of spellingsOf(hostOf(other), 'en').files) {
      if (only !== undefined && file.startsWith('std:')) continue
      for (const [start, english] of names) {
        // Some begin alike: MD5 and MD5摘要.
        if (!text.startsWith(english, start) || /^\p{L}/u.test(text.slice(start + english.length))) chinese++
        else if (/^[\x00-\x7F]*$/.test(english)) stayed.push(`${file}: ${english}`)
      }
    }
    expect(chinese).toBeGreaterThan(least)
    expect(stayed).toEqual([])
  })
})

const pages = readdirSync('tests/fixtures').filter((name) => name.endsWith('.md'))

/** The cases of a page, as projects. */
function projectsOf(name: string): readonly (readonly [string, Files])[] {
  return readPage(readFileSync(`tests/fixtures/${name}`, 'utf8')).cases.map((one) => [
    one.name,
    completed(Object.fromEntries(one.blocks.filter(({ title }) => !isOutput(title) && title !== 'findings').map(({ title, content }) => [title, strip(title, content).text]))),
  ])
}

/** What came out: the codes of the findings, and what each bank is. (Findings quote what was written.) */
function outcome(sources: Sources): unknown {
  const { diagnostics, ...compilation } = compile(hostOf(sources))
  return [diagnostics.map((one) => one.code).sort(), meaningOf({ ...compilation, diagnostics: [] })]
}

test.each(pages)('the cases of %s, mistakes and all, are in other words what they were', async (page) => {
  let converted = 0
  for (const [name, project] of projectsOf(page)) {
    const own: Sources = { project, library: String(project['bankc.yaml']).includes('std:') ? library : filesBelow('tests/harness/library') }
    const usual = outcome(own)
    for (const words of languages) {
      const other = await inWords(own, words, 'project')
      expect(outcome(other), `${name}, ${words}`).toEqual(usual)
      if (JSON.stringify(other.project) !== JSON.stringify(own.project)) converted++
    }
  }
  expect(converted).toBeGreaterThan(0)
})

/** A text with some stretches cut out, or replaced by what stands elsewhere in it. */
function damaged(text: string): fc.Arbitrary<string> {
  const odd = fc.constantFrom('', '{', '}', '[', ')', '|', '"', ':', ',', 'none', 'override', '@', '\n', '且', '//', '..', '则', '名称')
  const cut = fc.tuple(fc.nat(text.length), fc.nat(12), fc.oneof(odd, fc.nat(text.length).map((from) => text.slice(from, from + 12))))
  return fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) => cuts.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text))
}

/** A text with some of its words in the place of others: no mistake for the parser, but another meaning, or none. */
function shuffled(text: string): fc.Arbitrary<string> {
  const words = [...text.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)]
  return fc.array(fc.tuple(fc.nat(words.length), fc.nat(words.length)), { minLength: 1, maxLength: 4 }).map((swaps) => {
    const other = new Map(swaps)
    return text.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word, at: number) => words[other.get(words.findIndex(({ index }) => index === at)) ?? -1]?.[0] ?? word)
  })
}

test.each(['declare.md', 'elaborate.md', 'overlay.md', 'check.md', 'safety.md'])('damaged cases of %s too', async (page) => {
  const cases = projectsOf(page).filter(([, project]) => !String(project['bankc.yaml']).includes('std:'))
  const small = filesBelow('tests/harness/library')
  const texts = cases.flatMap(([, project]) => Object.keys(project).filter((path) => path.endsWith('.bank')).map((path) => [project, path, textOf(project[path] ?? '')] as const))
  const one = fc.constantFrom(...texts).chain(([project, path, text]) => fc.oneof(damaged(text), shuffled(text)).map((broken): Files => ({ ...project, [path]: broken })))
  await fc.assert(
    fc.asyncProperty(one, fc.constantFrom(...languages), async (project, words) => {
      const own = { project, library: small }
      const other = await inWords(own, words, 'project')
      // Around what cannot be read a formatter may move what a parser hangs on to.
      if (!Object.entries(project).some(([path, content]) => path.endsWith('.bank') && hasErrors(textOf(content)))) expect(outcome(other)).toEqual(outcome(own))
    }),
    { numRuns: 100, seed: 20261122 },
  )
})
