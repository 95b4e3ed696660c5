/**
 * types.ts: TypeScript types of every kind, shared by all banks. Its first line has the digest of the kinds that it was made from and
 * its second that of what follows, so a file that is still right is known without making it again, and one that was touched is too.
 */
import type * as TsMorph from 'ts-morph'
import type { Vocabulary } from '#model/kind.ts'
import { prelude } from './prelude.ts'
import { statementsOf } from './structures.ts'
import { withoutLineMarks } from './type-text.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export type Digest = (text: string) => string

function heading(kinds: string, body: string, digest: Digest): string {
  return `// bankc kinds ${kinds}\n// Generated, not to be edited. Content ${digest(body)}\n\n`
}

/** Makes the text with ts-morph, in bulk: one call, no node touched twice. */
export function makeTypes(vocabulary: Vocabulary, kinds: string, morph: typeof TsMorph, digest: Digest): string {
  const project = new morph.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: morph.IndentationText.TwoSpaces, quoteKind: morph.QuoteKind.Double },
  })
  const { Interface, PropertySignature } = morph.StructureKind
  const statements = [...statementsOf(vocabulary, { interface: Interface, property: PropertySignature })]
  const text = project.createSourceFile('types.ts', { statements }).getFullText()
  return typesFile(kinds, `${prelude}\n${withoutLineMarks(spaced(text))}`, digest)
}

/** A blank line between statements, none inside an empty interface: what Prettier keeps and what it makes. */
function spaced(text: string): string {
  return text
    .replaceAll(/^(export interface .*) \{\n\}$/gm, '$1 {}')
    .replaceAll(/\n+(\/\*\*|export )/g, (match, start: string, offset: number) => (start === 'export ' && text.startsWith('*/', offset - 2) ? match : `\n\n${start}`))
    .replace(/^\n+/, '')
}

function typesFile(kinds: string, body: string, digest: Digest): string {
  return heading(kinds, body, digest) + body
}

/** Whether a text is the whole and untouched types of these kinds. */
export function isTypesOf(kinds: string, text: string | undefined, digest: Digest): text is string {
  if (text === undefined || !text.startsWith(`// bankc kinds ${kinds}\n`)) return false
  const start = text.indexOf('\n\n') + 2
  const body = text.slice(start)
  return start > 1 && text === typesFile(kinds, body, digest)
}
