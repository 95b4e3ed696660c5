/**
 * What a bank repeats although the layers below already say the same, and its texts without that. Whole rows and overrides go when nothing
 * is left in them. Pure: the command compiles the new texts and keeps them only if the bank comes out the same.
 */
import type { Source } from '#diagnostics/source.ts'
import { displayWidth } from '#diagnostics/display-width.ts'
import { parse } from '#grammar/parse.ts'
import type { FieldMember, Instance as Syntax, Member, Row, Span, Table } from '#grammar/syntax.ts'
import type { Held, Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'
import { equalValues } from '#semantics/compare.ts'

export interface Repeat {
  /** `transfer.night_large.floor` */
  readonly name: string
  readonly at: Origin
  /** Where the same is said already. */
  readonly below: Origin
}

/** Values that a bank writes over equal ones, by where they stand. `mine` tells the bank's own files. */
export function repeatsIn(model: Model, mine: (file: string) => boolean): readonly Repeat[] {
  const found: Repeat[] = []
  const look = (instance: Instance): void => {
    const isBelow = !mine(instance.origin.file)
    for (const [name, held] of instance.fields) {
      const { value } = held
      const inside = value?.is === 'many' ? value.instances : value?.is === 'table' ? value.rows : undefined
      if (inside !== undefined) for (const one of inside.values()) look(one)
      else if (isBelow) {
        const below = saidBelow(model, instance, name, held, mine)
        if (below !== undefined) found.push({ name: `${instance.path}.${name}`, at: held.origin, below })
      }
    }
  }
  for (const instances of model.bank.instances.values()) for (const one of instances.values()) look(one)
  return found
}

/** A bound or a seal of the bank's own is something new, even around the same value. */
function saidBelow({ vocabulary }: Model, { kind }: Instance, name: string, held: Held, mine: (file: string) => boolean): Origin | undefined {
  if (held.fallback || !mine(held.origin.file)) return undefined
  if ((held.bound !== undefined && mine(held.bound.origin.file)) || (held.sealed !== undefined && mine(held.sealed.file))) return undefined
  const [before] = held.replaced
  if (before !== undefined) return equalValues(held.value, before.value) ? before.origin : undefined
  const field = vocabulary.kinds.get(kind)?.fields.get(name)
  return field?.default !== undefined && equalValues(held.value, field.default) ? field.origin : undefined
}

/** A text without some of its values. */
export function without({ file, text }: Source, repeats: readonly Repeat[]): string {
  const values = new Set(repeats.filter(({ at }) => at.file === file).map(({ at }) => at.start))
  if (values.size === 0) return text
  const cuts: { readonly start: number; readonly end: number; readonly put: string }[] = []
  for (const one of parse(file, text).syntax.declarations) if (one.is === 'instance') cutInstance(one)
  let [result, end] = ['', text.length]
  for (const cut of cuts.sort((one, other) => other.start - one.start)) {
    result = cut.put + text.slice(cut.end, end) + result
    end = cut.start
  }
  return text.slice(0, end) + result

  /** Whether nothing is left of it; what is left is cut into. */
  function cutInstance(syntax: Syntax): boolean {
    const before = cuts.length
    const gone = syntax.members.map((member) => cutMember(member))
    const isEmpty = syntax.mode === 'override' && gone.length > 0 && !gone.includes(false) && syntax.label === undefined && syntax.anchor === undefined && syntax.sealed === undefined && syntax.annotations.length === 0
    if (!isEmpty) {
      syntax.members.forEach((member, index) => gone[index] === true && !isCut(member) && cut(member))
      return false
    }
    cuts.length = before
    cut(syntax)
    return true
  }

  function isCut({ start, end: last }: Span): boolean {
    return cuts.some((one) => one.start <= start && one.end >= last)
  }

  function cutMember(member: Member): boolean {
    switch (member.is) {
      case 'field':
        return member.value.is === 'table' ? cutTable(member.value) : isRepeat(member)
      case 'table-member':
        return cutTable(member.table)
      case 'instance':
        return cutInstance(member)
      case 'edit':
        return false
      default:
        return member satisfies never
    }
  }

  function isRepeat({ value, sealed }: FieldMember): boolean {
    return sealed === undefined && value.is === 'value' && values.has(value.start)
  }

  function cutTable({ rows }: Table): boolean {
    const gone = rows.map(rowIsEmpty)
    if (rows.length > 0 && !gone.includes(false)) return true
    rows.forEach((row, index) => (gone[index] === true ? cut(row) : cutCells(row)))
    return false
  }

  /** Only its key is left: the cells before the first that repeats, and those that are empty. */
  function rowIsEmpty({ remove, cells, annotations }: Row): boolean {
    const first = cells.findIndex(isRepeated)
    return !remove && annotations.length === 0 && first > 0 && cells.slice(first).every((cell) => cell.is === 'empty' || isRepeated(cell)) && cells.slice(1, first).every((cell) => cell.is === 'empty')
  }

  function isRepeated(cell: Row['cells'][number]): boolean {
    return cell.is === 'cell' && cell.sealed === undefined && cell.value.is === 'value' && values.has(cell.value.start)
  }

  function cutCells({ cells }: Row): void {
    for (const cell of cells) if (isRepeated(cell)) cuts.push({ start: cell.start, end: cell.end, put: ' '.repeat(displayWidth(text.slice(cell.start, cell.end))) })
  }

  /** With its documentation and its line, if it stands alone on it; else with the comma behind it. */
  function cut(span: Span): void {
    let { start } = span
    let last = span.end
    if (text.charAt(last) === ',') last++
    const lineStart = (at: number): number => text.lastIndexOf('\n', at - 1) + 1
    const isFirst = text.slice(lineStart(start), start).trim() === ''
    const after = /^[ \t]*(?:\/\/[^\n]*)?(?:\r?\n|$)/.exec(text.slice(last))?.[0]
    if (isFirst && after !== undefined) {
      start = lineStart(start)
      last += after.length
      for (let above = lineStart(start - 1); start > 0 && text.slice(above, start).trim().startsWith('///'); above = lineStart(start - 1)) start = above
      // Of two empty lines that meet one goes too.
      if (/(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start))) last += /^[ \t]*\r?\n/.exec(text.slice(last))?.[0].length ?? 0
    } else last += /^[ \t]*/.exec(text.slice(last))?.[0].length ?? 0
    cuts.push({ start, end: last, put: '' })
  }
}
