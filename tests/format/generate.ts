/** Random `.bank` files: tokens by the grammar of the language, laid out at random, with comments wherever space may stand. */
import fc from 'fast-check'
import { words } from '#grammar/words.ts'
import type { Word } from '#grammar/words.ts'

/** A token, and what may stand before it: anything, only what ends no line, nothing, or a line end. */
interface Token {
  readonly text: string
  readonly before: 'any' | 'line' | 'none' | 'break'
}

type Tokens = fc.Arbitrary<readonly Token[]>

const token = (text: string, before: Token['before'] = 'any'): Tokens => fc.constant([{ text, before }])
const nothing: Tokens = fc.constant([])
const all = (...parts: readonly Tokens[]): Tokens => fc.tuple(...parts).map((tokens) => tokens.flat())
const maybe = (part: Tokens, weight = 1): Tokens => fc.oneof({ weight: 2, arbitrary: nothing }, { weight, arbitrary: part })
const many = (part: Tokens, minLength: number, maxLength: number): Tokens =>
  fc.array(part, { minLength, maxLength }).map((tokens) => tokens.flat())
const onLine = (part: Tokens): Tokens =>
  part.map((tokens) => tokens.map((one) => (one.before === 'any' ? { ...one, before: 'line' as const } : one)))
const word = (english: Word): Tokens => fc.constantFrom(english, words[english]).map((text) => [{ text, before: 'any' }])
const oneOf = (...texts: readonly string[]): Tokens => fc.constantFrom(...texts).map((text) => [{ text, before: 'any' }])
const separated = (part: Tokens, separator: Tokens, minLength: number, maxLength: number): Tokens =>
  fc
    .array(fc.tuple(separator, part), { minLength, maxLength })
    .map((pairs) => pairs.flatMap(([comma, one], index) => (index === 0 ? one : [...comma, ...one])))

const name = oneOf('amount', '金额', 'risk', 'Ⅱ类户', '是否首次', 'items', 'x', '收款人', 'a_rather_long_name_for_a_thing')
const comma = oneOf(',', '，', '、')
const text = oneOf(
  '"安全"',
  '"a | b // c"',
  '"\\"\\u{41}"',
  '“引用 "x"”',
  '「书」',
  '"a longer text, 长一些的文本, to make lines break"',
  '"""\n    one\n      two\n    """',
)
const shortText = oneOf('"安全"', '"a | b"', '“引用 "x"”')
const number = oneOf('5', '5万元', '３．１５％', '1_000', '30天', '24h', '2亿', '0.5')
const literal = fc.oneof(number, shortText, oneOf('2026-11-22', '23:00', '2026-11-22T08:00', '#0B5FFF', 'true', '假'))

const { expression, or, and, not, compare, range, sum, product, unary, postfix } = fc.letrec<Record<string, readonly Token[]>>((tie) => {
  const level = (key: string): Tokens => tie(key) as Tokens
  const rarely = (common: Tokens, rare: Tokens, weight = 1): Tokens =>
    fc.oneof({ maxDepth: 4, withCrossShrink: true }, { weight: 5, arbitrary: common }, { weight, arbitrary: rare })
  const argument = all(maybe(all(name, token(':', 'none'))), level('expression'))
  return {
    expression: rarely(level('or'), all(level('or'), word('where'), level('or'))),
    or: rarely(level('and'), all(level('or'), word('or'), level('and'))),
    and: rarely(level('not'), all(level('and'), word('and'), level('not')), 2),
    not: rarely(level('compare'), all(word('not'), level('compare'))),
    compare: rarely(
      level('range'),
      fc.oneof(
        all(level('range'), oneOf('<', '<=', '>=', '==', '!=', '≥', '＞'), level('range')),
        all(level('range'), maybe(word('not')), word('in'), level('range')),
        all(level('range'), word('is'), maybe(word('not')), word('known')),
      ),
      2,
    ),
    range: rarely(level('sum'), all(level('sum'), oneOf('..', '..<'), level('sum'))),
    sum: rarely(level('product'), all(level('sum'), oneOf('+', '-', '＋'), level('product'))),
    product: rarely(level('unary'), all(level('product'), oneOf('*', '/'), level('unary'))),
    unary: rarely(level('postfix'), all(token('-'), level('postfix'))),
    postfix: rarely(
      fc.oneof(literal, name),
      fc.oneof(
        all(
          name,
          token('.', 'none'),
          name.map((tokens) => tokens.map((one) => ({ ...one, before: 'none' as const }))),
        ),
        all(name, token('(', 'none'), separated(argument, comma, 0, 3), token(')')),
        all(token('['), separated(level('expression'), comma, 0, 4), token(']')),
        all(token('{'), separated(all(name, token(':', 'none'), level('expression')), comma, 1, 3), token('}')),
        all(token('('), level('expression'), token(')')),
        all(word('if'), level('expression'), word('then'), level('expression'), word('else'), level('expression')).map((tokens) => [
          { text: '(', before: 'any' as const },
          ...tokens,
          { text: ')', before: 'any' as const },
        ]),
      ),
      3,
    ),
  } as Record<string, Tokens>
}) as unknown as Record<'expression' | 'or' | 'and' | 'not' | 'compare' | 'range' | 'sum' | 'product' | 'unary' | 'postfix', Tokens>
void [or, and, not, compare, product, unary, postfix]

const oneTest = fc.oneof(
  all(oneOf('<', '>=', '≤', '=='), sum),
  all(maybe(word('not')), word('in'), range),
  all(word('is'), maybe(word('not')), word('known')),
)
const test = separated(oneTest, word('and'), 1, 3)
const value = fc.oneof(
  { weight: 6, arbitrary: expression },
  { weight: 1, arbitrary: word('none') },
  { weight: 1, arbitrary: all(expression, word('within'), fc.oneof(test, range)) },
)
const dotted = all(
  name,
  maybe(
    all(
      token('.', 'none'),
      name.map((tokens) => tokens.map((one) => ({ ...one, before: 'none' as const }))),
    ),
  ),
)
const path = all(dotted, maybe(all(token('[', 'none'), separated(expression, comma, 1, 2), token(']')), 1))
const annotation = all(
  token('@'),
  oneOf('client', 'allow', '客户端').map((tokens) => tokens.map((one) => ({ ...one, before: 'none' as const }))),
  maybe(all(token('(', 'none'), separated(literal, comma, 1, 2), token(')'))),
)
const doc = fc
  .constantFrom('/// about the next thing', '/// 两行\n/// 说明')
  .map((line) => [{ text: `${line}\n`, before: 'break' as const }])
const anchor = all(onLine(fc.oneof(word('before'), word('after'))), onLine(dotted))

const bars = (cell: Tokens, columns: number, given: number | undefined): Tokens =>
  all(
    token('|', 'line'),
    ...Array.from({ length: columns }, (_, column) => all(onLine(cell), token(column + 1 === given ? '||' : '|', 'line'))),
  )
const lineOf = (tokens: Tokens): Tokens =>
  tokens.map(([first, ...rest]) => (first === undefined ? [] : [{ ...first, before: 'break' as const }, ...rest]))
const cellWithin = onLine(
  fc.oneof(
    { weight: 4, arbitrary: literal },
    { weight: 2, arbitrary: nothing },
    { weight: 1, arbitrary: token('-') },
    { weight: 2, arbitrary: expression },
    { weight: 1, arbitrary: test },
  ),
).filter((tokens) => tokens.every((one) => !one.text.includes('\n')))
const table: Tokens = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.boolean()).chain(([columns, ruled, divided]) => {
  const given = divided && columns > 1 ? 1 : undefined
  const rule = ruled ? lineOf(bars(oneOf('---', ':---', '---:', '：-----:'), columns, given)) : nothing
  const row = all(maybe(doc), lineOf(all(maybe(word('remove'), 1), bars(cellWithin, columns, given))))
  return all(lineOf(bars(dotted, columns, given)), rule, many(row, 0, 4), token('\n\n', 'none'))
})

const sealed = maybe(word('sealed'))
const body = (member: Tokens): Tokens => all(token('{'), many(all(member, maybe(comma)), 0, 4), token('}'))
const { member } = fc.letrec<Record<'member' | 'instance', readonly Token[]>>((tie) => ({
  member: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: all(maybe(doc), maybe(annotation), sealed, path, token(':', 'none'), value) },
    { weight: 1, arbitrary: all(path, oneOf('+=', '-='), expression, maybe(anchor)) },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: all(name, token(':', 'none'), table) },
    { weight: 2, arbitrary: tie('instance') },
  ),
  instance: all(
    maybe(doc),
    maybe(annotation),
    sealed,
    maybe(word('override')),
    name,
    onLine(dotted),
    onLine(maybe(shortText)),
    body(tie('member')),
    maybe(anchor),
  ),
}))
const instance = all(
  maybe(doc),
  maybe(annotation),
  sealed,
  maybe(word('override')),
  name,
  onLine(maybe(dotted)),
  onLine(maybe(text.filter(([one]) => !one?.text.includes('\n')))),
  body(member),
)
const removal = all(word('remove'), onLine(name), onLine(dotted))
const short = all(name, onLine(name), token('=', 'line'), onLine(value.filter((tokens) => tokens.every((one) => !one.text.includes('\n')))))

const type: Tokens = all(
  oneOf('money', 'text', '金额', 'decision'),
  maybe(all(token('(', 'none'), oneOf('menu', 'int'), token(')'))),
  maybe(token('?', 'none')),
)
const field = all(
  maybe(doc),
  name,
  onLine(maybe(shortText)),
  token(':'),
  type,
  maybe(all(token('='), expression)),
  many(onLine(annotation), 0, 2),
)
const kind = all(
  maybe(doc),
  maybe(word('abstract')),
  word('kind'),
  onLine(name),
  onLine(maybe(shortText)),
  onLine(maybe(all(word('is'), name))),
  many(onLine(annotation), 0, 1),
  body(fc.oneof(field, all(word('require'), expression, word('else'), shortText))),
)
const enumeration = all(
  maybe(doc),
  word('enum'),
  onLine(name),
  onLine(maybe(shortText)),
  many(onLine(annotation), 0, 1),
  body(
    all(
      maybe(doc),
      name,
      maybe(all(token('(', 'none'), separated(all(name, token(':', 'none'), type), comma, 1, 2), token(')'))),
      onLine(maybe(shortText)),
      many(onLine(annotation), 0, 1),
    ),
  ),
)
const unit = all(
  word('unit'),
  onLine(fc.oneof(name, token('%'))),
  onLine(maybe(shortText)),
  onLine(maybe(all(word('is'), type))),
  onLine(maybe(all(token('='), number))),
)

const declaration = fc.oneof(
  { weight: 5, arbitrary: instance },
  { weight: 1, arbitrary: removal },
  { weight: 1, arbitrary: short },
  { weight: 1, arbitrary: kind },
  { weight: 1, arbitrary: enumeration },
  { weight: 1, arbitrary: unit },
)

const gaps = ['', '', '', '', ' ', ' ', ' ', '  ', '\n', '\n    ', '\n\n', '\n\n\n  '] as const
const inlineComment = (index: number): string => ` /* b${index} */ `
const comments = [
  inlineComment,
  (index: number) => ` // c${index} \n`,
  (index: number) => `\n  // 行${index}\n`,
  (index: number) => `\n/* m${index}\n * 星 \n */\n`,
  (index: number) => ` /* m${index}\n  two   \n*/`,
  (index: number) => ` /* d${index} *//* e${index} */`,
  (index: number) => ` /* d${index} */ // f${index}\n\n\n  // g${index}\n`,
  (index: number) => `\n\n  // h${index}\n  /// j${index}\n`,
  (index: number) => `\n  /* k${index} */ `,
]
/** Where a line has to end, what may end it, and what may stand on lines of its own. */
const breaks = [
  (index: number) => `\n// c${index}\n`,
  (index: number) => `\n  /* m${index}\n * 星 \n */\n`,
  (index: number) => ` // e${index}\n`,
  (index: number) => ` /* b${index} */ // e${index}\n  // f${index}\n`,
  (index: number) => ` /* b${index} */\n`,
]

/** Lays tokens out: `choices` picks the space before each. */
function layOut(tokens: readonly Token[], choices: readonly number[], busy: number): string {
  let laid = ''
  tokens.forEach(({ text, before }, index) => {
    const choice = choices[index % choices.length] ?? 0
    const comment = comments[choice % comments.length]?.(index) ?? ''
    const gap = gaps[choice % gaps.length] ?? ''
    const commented = choice % 97 >= 97 - busy
    const ending = breaks[choice % breaks.length]?.(index) ?? ''
    if (before === 'break') laid += commented ? (laid.endsWith('\n') ? ending.replace(/^\n/, '') : ending) : laid.endsWith('\n') ? '' : '\n'
    else if (before === 'line') laid += commented ? inlineComment(index) : ' '
    else if (before === 'any') laid += commented ? comment : needsSpace(laid, text) && gap === '' ? ' ' : gap
    laid += text
  })
  const end = (choices[0] ?? 0) % 97 >= 97 - busy ? (breaks[(choices[0] ?? 0) % breaks.length]?.(tokens.length) ?? '') : ''
  return laid + end
}

function needsSpace(before: string, after: string): boolean {
  return !(/[\s([{,，、@]$/.test(before) || /^[)\]},，、]/.test(after))
}

/** A file of declarations; `busy` of 97 gaps hold a comment. */
export function bankFile(busy: number): fc.Arbitrary<string> {
  const layout = fc.array(fc.nat(96 * 60), { minLength: 40, maxLength: 40 })
  return fc.tuple(fc.array(fc.tuple(declaration, layout), { minLength: 1, maxLength: 3 }), fc.boolean()).map(([declarations, crlf]) => {
    const file = declarations.map(([tokens, choices]) => `${layOut(tokens, choices, busy)}\n`).join('\n')
    return crlf ? file.replaceAll('\n', '\r\n') : file
  })
}
