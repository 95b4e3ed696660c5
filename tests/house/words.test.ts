/** The grammar and the generic phases know no banking: no kind or enum of the standard library is named there, nor anything else that only a bank has. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Words of a bank's trade, as they would stand in names of the code or in its texts. */
const trade = new Set(
  'transfer transfers product products wealth deposit deposits loan loans account accounts shelf shelves scene scenes ruleset rulesets customer customers payment payments limits menu brand segment risk 转账 理财 存款 贷款 账户 货架 场景 规则 限额 客户 支付 品牌 客群 风险'.split(' '),
)

/** Where a word of the list is not banking. */
const innocent: readonly (readonly [file: RegExp, words: readonly string[], why: string])[] = [
  [/^compiler\/project\//, ['bank', 'pack', 'policy'], 'a project has folders of banks, of packs and of policies'],
  [/^grammar\/(format|printer\/plugin)\.ts$/, ['bank'], 'the language itself is called bank'],
  [/^compiler\/declare\/(annotations|placing)\.ts$/, ['risk', '风险'], 'an annotation of the language: @risk(up)'],
  [/^compiler\/declare\/tenant\.ts$/, ['bank'], 'an example, where no kind is the tenant'],
  [/^compiler\//, ['fact', 'problem'], 'a core expression, and a file that cannot be read'],
  [/^compiler\/check\/checks\.ts$/, ['rule'], 'the key of a note: the requirement that does not hold'],
  [/^grammar\/(printer\/)?(expression|operators|unary|dash-list)/, ['product'], 'what multiplying gives'],
]

/** Messages give examples, and examples are of banks. */
const sources = ['grammar', 'compiler'].flatMap((room) => readdirSync(`${root}${room}`, { recursive: true }).map((file) => `${room}/${String(file).replaceAll('\\', '/')}`)).filter(
  (file) => file.endsWith('.ts') && !/^compiler\/(prove|emit|diff)\//.test(file) && !file.endsWith('codes.ts'),
)

function isInnocent(file: string, word: string): boolean {
  return innocent.some(([pattern, words]) => pattern.test(file) && words.includes(word))
}

/** Lines without comments, so that these may speak of anything. */
function codeLines(file: string): readonly string[] {
  const text = readFileSync(`${root}${file}`, 'utf8')
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).split('\n')
}

function wordsOf(text: string): readonly string[] {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().match(/[a-z]+|\p{Script=Han}+/gu) ?? []
}

function kindsAndEnums(): ReadonlySet<string> {
  const files = readdirSync(`${root}stdlib/std`).map((file) => readFileSync(`${root}stdlib/std/${file}`, 'utf8'))
  return new Set(files.flatMap((text) => [...text.matchAll(/^(?:abstract )?(?:kind|enum) ([\p{L}\p{N}_]+)/gmu)].map((match) => match[1] ?? '')))
}

test('no text in them names a kind or an enum of the standard library', () => {
  const names = kindsAndEnums()
  expect(names.size).toBeGreaterThan(80)
  const found = sources.flatMap((file) =>
    codeLines(file).flatMap((line, index) =>
      [...line.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].flatMap((match) => {
        const text = match[1] ?? match[2] ?? ''
        return names.has(text) && !isInnocent(file, text) ? [`${file}:${index + 1} ${text}`] : []
      }),
    ),
  )
  expect(found).toEqual([])
})

test('no name or text in them has a word of the trade', () => {
  const found = sources.flatMap((file) =>
    codeLines(file).flatMap((line, index) => wordsOf(line).filter((word) => trade.has(word) && !isInnocent(file, word)).map((word) => `${file}:${index + 1} ${word}`)),
  )
  expect(found).toEqual([])
})

test('every exception is still needed', () => {
  const unneeded = innocent.flatMap(([pattern, words]) =>
    words.filter((word) => !sources.some((file) => pattern.test(file) && codeLines(file).some((line) => wordsOf(line).includes(word)))).map((word) => `${pattern.source} ${word}`),
  )
  expect(unneeded).toEqual([])
})
