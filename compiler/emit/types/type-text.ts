/** Types as TypeScript text, broken over lines where Prettier would break them. */
import { newLine, printWidth } from '../typescript/layout.ts'
import { printedWidth } from '../typescript/width.ts'

export type TypeTree =
  | { readonly is: 'name'; readonly text: string }
  | { readonly is: 'list'; readonly of: TypeTree }
  | { readonly is: 'generic'; readonly name: string; readonly of: TypeTree }

export function named(text: string): TypeTree {
  return { is: 'name', text }
}

function flat(type: TypeTree): string {
  switch (type.is) {
    case 'name':
      return type.text
    case 'list':
      return type.of.is === 'list' ? `readonly (${flat(type.of)})[]` : `readonly ${flat(type.of)}[]`
    case 'generic':
      return `${type.name}<${flat(type.of)}>`
    default:
      return type satisfies never
  }
}

/**
 * @param start column at which the type begins
 * @param indent column to which its closing bracket goes back
 * @param after columns of what follows on its last line
 */
export function typeText(type: TypeTree, start: number, indent: number, after: number): string {
  const line = flat(type)
  if (start + printedWidth(line) + after <= printWidth || type.is === 'name') return line
  if (type.is === 'list') {
    const [open, close] = type.of.is === 'list' ? ['readonly (', ')[]'] : ['readonly ', '[]']
    return `${open}${typeText(type.of, start + open.length, indent, after + close.length)}${close}`
  }
  if (type.of.is === 'name') return line
  const inner = typeText(type.of, indent + 2, indent + 2, 0)
  return `${type.name}<${newLine(indent + 2)}${inner}${newLine(indent)}>`
}

/** `export type Name = A | B;`: on one line, on the next, or one member a line. */
export function unionText(name: string, members: readonly string[]): string {
  const head = `export type ${name} =`
  const body = members.length === 0 ? 'never' : members.join(' | ')
  if (printedWidth(head) + 1 + printedWidth(body) + 1 <= printWidth) return `${head} ${body};`
  if (members.length < 2 || 2 + printedWidth(body) + 1 <= printWidth) return `${head}${newLine(2)}${body};`
  return `${head}${members.map((member) => `${newLine(2)}| ${member}`).join('')};`
}

/** A doc comment's text, safe to stand in one, without blank or ragged lines. */
export function docText(...parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ?? '').split('\n'))
    .map((line) => line.replaceAll('*/', '*\\/').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** ts-morph indents the lines of a type in its own way; so they travel through it as one, with marks that no comment can contain. */
export function lineMarks(type: string): string {
  return type.replaceAll(/\n( *)/g, (_, spaces: string) => `/*${String(spaces.length)}*/`)
}

export function withoutLineMarks(text: string): string {
  return text.replaceAll(/\/\*(\d+)\*\//g, (_, spaces: string) => newLine(Number(spaces)))
}
