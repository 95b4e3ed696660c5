/** Reads a grammar in EBNF, makes sentences of it at random, and says whether tokens are a sentence of it. */

export type Piece =
  | { readonly is: 'literal' | 'rule'; readonly text: string }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Piece[] }
  | { readonly is: 'maybe' | 'many'; readonly of: Piece }

export type Grammar = ReadonlyMap<string, Piece>

/** Rules that say in words what they are (`? … ?`) are left out: they are the tokens. */
export function readGrammar(text: string): Grammar {
  const bare = text.replace(/\(\*[^]*?\*\)/g, '')
  const rules = new Map<string, Piece>()
  for (const [, name, body] of bare.matchAll(/^(\w+)\s*=((?:\s*"[^"]*"|[^;"?])*);/gm)) if (name !== undefined && body !== undefined) rules.set(name, readPiece(body))
  return rules
}

function readPiece(body: string): Piece {
  const tokens = body.match(/"[^"]*"|\w+|[[\](){}|,]/g) ?? []
  let at = 0
  const any = (): Piece => {
    const parts = [all()]
    while (tokens[at] === '|') {
      at++
      parts.push(all())
    }
    return parts.length === 1 ? (parts[0] ?? { is: 'all', parts: [] }) : { is: 'any', parts }
  }
  const all = (): Piece => {
    const parts: Piece[] = []
    for (let token = tokens[at]; token !== undefined && !['|', ']', ')', '}'].includes(token); token = tokens[at]) {
      at++
      if (token === '[' || token === '(' || token === '{') {
        const of = any()
        at++
        parts.push(token === '[' ? { is: 'maybe', of } : token === '{' ? { is: 'many', of } : of)
      } else parts.push(token.startsWith('"') ? { is: 'literal', text: token.slice(1, -1) } : { is: 'rule', text: token })
    }
    return { is: 'all', parts }
  }
  return any()
}

/** Whether all tokens together are a `rule`. A token is a list of the literals and rules that it may be. */
export function accepts(grammar: Grammar, rule: string, tokens: readonly ReadonlySet<string>[]): boolean {
  const known = new Map<string, ReadonlySet<number>>()
  const names = new Map<Piece, number>()
  const ends = (piece: Piece, from: number): ReadonlySet<number> => {
    const name = names.get(piece) ?? names.size
    names.set(piece, name)
    const key = `${name} ${from}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = find(piece, from)
    known.set(key, found)
    return found
  }
  const find = (piece: Piece, from: number): ReadonlySet<number> => {
    switch (piece.is) {
      case 'literal':
        return new Set(tokens[from]?.has(`"${piece.text}"`) === true ? [from + 1] : [])
      case 'rule': {
        const of = grammar.get(piece.text)
        if (of !== undefined) return ends(of, from)
        return new Set(tokens[from]?.has(piece.text) === true ? [from + 1] : [])
      }
      case 'all':
        return piece.parts.reduce<ReadonlySet<number>>((starts, part) => new Set([...starts].flatMap((start) => [...ends(part, start)])), new Set([from]))
      case 'any':
        return new Set(piece.parts.flatMap((part) => [...ends(part, from)]))
      case 'maybe':
        return new Set([from, ...ends(piece.of, from)])
      case 'many': {
        const all = new Set([from])
        let open: readonly number[] = [from]
        while (open.length > 0) {
          open = open.flatMap((start) => [...ends(piece.of, start)].filter((end) => !all.has(end) && all.add(end)))
        }
        return all
      }
      default:
        return piece satisfies never
    }
  }
  const start = grammar.get(rule)
  return start !== undefined && ends(start, 0).has(tokens.length)
}

/** A whole number from 0, below a limit. */
export type Dice = (below: number) => number

/** How a rule is set: what stands before and behind it. */
export interface Layout {
  readonly terminals: Readonly<Record<string, readonly string[]>>
  readonly around: Readonly<Record<string, readonly [before: string, behind: string]>>
}

/** A sentence of a rule, made at random. Deeper than `deep` nothing grows that need not. Rows of a table are as wide as its header. */
export function sentence(grammar: Grammar, rule: string, dice: Dice, deep: number, { terminals, around }: Layout): string {
  const heights = heightsOf(grammar)
  let widths: { readonly cells: number; readonly split: number | undefined } | undefined
  const make = (piece: Piece, depth: number): string => {
    switch (piece.is) {
      case 'literal':
        return piece.text
      case 'rule': {
        const of = grammar.get(piece.text)
        if (of === undefined) return pick(terminals[piece.text] ?? [piece.text])
        const [before, behind] = around[piece.text] ?? ['', '']
        return `${before}${piece.text === 'Table' ? table(depth + 1) : make(of, depth + 1)}${behind}`
      }
      case 'all':
        return piece.parts.map((part) => make(part, depth)).filter((part) => part !== '').join(' ')
      case 'any': {
        const least = Math.min(...piece.parts.map((part) => heightIn(part, heights)))
        const parts = depth < deep ? piece.parts : piece.parts.filter((part) => heightIn(part, heights) === least)
        return make(pick(parts), depth)
      }
      case 'maybe':
        return depth < deep && dice(2) === 0 ? make(piece.of, depth) : ''
      case 'many':
        return Array.from({ length: depth < deep ? dice(4) : 0 }, () => make(piece.of, depth)).join(' ')
      default:
        return piece satisfies never
    }
  }
  const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)] as Item
  const line = (cell: () => string): string => {
    const { cells, split } = widths ?? { cells: 1, split: undefined }
    return `| ${Array.from({ length: cells }, (_, index) => `${cell()} ${index + 1 === split ? '||' : '|'}`).join(' ')}`
  }
  const table = (depth: number): string => {
    const cells = 1 + dice(3)
    widths = { cells, split: cells > 1 && dice(2) === 0 ? 1 + dice(cells - 1) : undefined }
    const rows = [line(() => make({ is: 'rule', text: 'Path' }, deep)), ...(dice(2) === 0 ? [line(() => '---')] : [])]
    for (let count = dice(3); count > 0; count--) rows.push(`${dice(5) === 0 ? 'remove ' : ''}${line(() => make({ is: 'rule', text: 'Cell' }, Math.max(depth, deep - 2)))}`)
    return rows.join('\n')
  }
  return make({ is: 'rule', text: rule }, 0)
}

function heightIn(piece: Piece, heights: ReadonlyMap<string, number>): number {
  switch (piece.is) {
    case 'literal':
    case 'maybe':
    case 'many':
      return 0
    case 'rule':
      return heights.get(piece.text) ?? 0
    case 'all':
      return Math.max(0, ...piece.parts.map((part) => heightIn(part, heights)))
    case 'any':
      return Math.min(...piece.parts.map((part) => heightIn(part, heights)))
    default:
      return piece satisfies never
  }
}

/** How deep a sentence of each rule is at least. */
function heightsOf(grammar: Grammar): ReadonlyMap<string, number> {
  const heights = new Map([...grammar.keys()].map((name) => [name, Infinity]))
  for (let changed = true; changed; ) {
    changed = false
    for (const [name, piece] of grammar) {
      const height = 1 + heightIn(piece, heights)
      if (height < (heights.get(name) ?? Infinity)) {
        heights.set(name, height)
        changed = true
      }
    }
  }
  return heights
}
