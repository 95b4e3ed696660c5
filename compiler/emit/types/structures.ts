/**
 * The statements of types.ts as ts-morph takes them in bulk: an interface a kind, a union an enum, the two documents. Nothing here
 * loads ts-morph; only who writes the file does.
 */
import type { InterfaceDeclarationStructure, PropertySignatureStructure, StatementStructures, StructureKind } from 'ts-morph'
import { isTenant, standsAlone, writtenKinds } from '#model/bank-json.ts'
import { everythingOf, exposureOf, type Exposure } from '#model/exposure.ts'
import { openKinds, selfNamingKinds } from '#model/instance-json.ts'
import type { Enum, EnumMember, Field, Kind, Vocabulary } from '#model/kind.ts'
import { printType, required, type ScalarName, type Type } from '#model/type.ts'
import { configHead } from '../config.ts'
import { manifestHead } from '../manifest.ts'
import { alwaysThere } from '../schema/types.ts'
import { printWidth } from '../typescript/layout.ts'
import { stringLiteral } from '../typescript/literal.ts'
import { printedWidth } from '../typescript/width.ts'
import { typeNames, type KindNames, type TypeNames } from './names.ts'
import { docText, lineMarks, named, typeText, unionText, type TypeTree } from './type-text.ts'

export type Statement = string | StatementStructures

type Property = PropertySignatureStructure

const scalars: Readonly<Record<ScalarName, string>> = {
  bool: 'boolean', int: 'number', number: 'DecimalText', percent: 'DecimalText', text: 'string', money: 'Money', duration: 'DurationText',
  date: 'DateText', datetime: 'DateTimeText', time: 'TimeText', color: 'ColorText', url: 'string', asset: 'string', pattern: 'string',
  locale: 'LocaleText', type: 'string', any: 'AnyValue',
}

/** The values of ts-morph's enum, which cannot be imported without loading all of it. */
export interface Kinds {
  readonly interface: StructureKind.Interface
  readonly property: StructureKind.PropertySignature
}

interface Writing {
  readonly vocabulary: Vocabulary
  readonly names: TypeNames
  readonly open: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  readonly kinds: Kinds
}

export function statementsOf(vocabulary: Vocabulary, kinds: Kinds): readonly Statement[] {
  const writing: Writing = { vocabulary, names: typeNames(vocabulary), open: openKinds(vocabulary), naming: selfNamingKinds(vocabulary), kinds }
  return [
    ...[...vocabulary.enums.values()].flatMap((one) => enumStatements(writing, one)),
    ...documentStatements(writing, 'BankConfig', configHead.format, writing.names.whole, everythingOf(vocabulary)),
    ...documentStatements(writing, 'BankManifest', manifestHead.format, writing.names.client, exposureOf(vocabulary)),
  ]
}

function treeOf(writing: Writing, document: KindNames, written: Type): TypeTree {
  const type = required(written)
  const of = (part: Type): TypeTree => treeOf(writing, document, part)
  const instance = (kind: string): TypeTree => named(writing.open.has(kind) ? document.anyOf(kind) : document.plain(kind))
  switch (type.is) {
    case 'scalar':
      return named(scalars[type.name])
    case 'enum':
      return named(writing.names.enum(type.name))
    case 'list':
    case 'set':
      return { is: 'list', of: of(type.of) }
    case 'range':
      return { is: 'generic', name: 'Span', of: of(type.of) }
    case 'map':
      return { is: 'generic', name: 'Keyed', of: of(type.of) }
    case 'ref':
      return named(type.kind === undefined ? 'Reference' : 'string')
    case 'query':
      return named('Query')
    case 'expr':
    case 'test':
      return named('Expression')
    case 'table':
      return { is: 'list', of: instance(type.kind) }
    case 'many':
      return { is: 'generic', name: 'Keyed', of: instance(type.kind) }
    case 'one':
      return instance(type.kind)
    case 'optional':
      return of(type.of)
    default:
      return type satisfies never
  }
}

/** `readonly name?: Type;`, two columns in. */
function property(writing: Writing, name: string, optional: boolean, tree: TypeTree, doc = ''): Property {
  const start = 2 + printedWidth(`readonly ${name}${optional ? '?' : ''}: `)
  return {
    kind: writing.kinds.property,
    name,
    isReadonly: true,
    hasQuestionToken: optional,
    type: lineMarks(typeText(tree, start, 2, 1)),
    ...(doc === '' ? {} : { docs: [doc.includes('\n') ? `\n${doc}` : doc] }),
  }
}

function interfaceOf(writing: Writing, name: string, properties: readonly Property[], doc: string, parent?: string): InterfaceDeclarationStructure {
  return {
    kind: writing.kinds.interface,
    name,
    isExported: true,
    ...(parent === undefined ? {} : { extends: [parent] }),
    properties: [...properties],
    ...(doc === '' ? {} : { docs: [doc.includes('\n') ? `\n${doc}` : doc] }),
  }
}

function commented(doc: string, text: string): string {
  if (doc === '') return text
  return doc.includes('\n') ? `/**\n${doc.split('\n').map((line) => ` * ${line}`).join('\n')}\n */\n${text}` : `/** ${doc} */\n${text}`
}

function enumStatements(writing: Writing, { name, label, doc, members }: Enum): readonly Statement[] {
  const all = [...members.values()]
  const legend = all.map((member) => (member.label === undefined ? member.name : `${member.name} ${member.label}`)).join(' · ')
  const called = all.filter((member) => member.parameters.length > 0)
  const union = unionText(
    writing.names.enum(name),
    all.map((member) => (member.parameters.length === 0 ? stringLiteral(member.name) : writing.names.member(name, member.name))),
  )
  return [commented(docText(label, doc, legend), union), ...called.flatMap((member) => memberStatements(writing, name, member))]
}

function memberStatements(writing: Writing, enumName: string, { name, label, doc, parameters }: EnumMember): readonly Statement[] {
  const given = writing.names.arguments(enumName, name)
  const properties = parameters.map((parameter) =>
    property(writing, parameter.name, !alwaysThere(parameter.type), treeOf(writing, writing.names.whole, parameter.type), docText(printType(parameter.type))),
  )
  return [
    interfaceOf(writing, writing.names.member(enumName, name), [property(writing, name, false, named(given))], docText(label, doc)),
    interfaceOf(writing, given, properties, ''),
  ]
}

/** Kinds in whose place others stand, with those that may; and the document in which all of them are. */
function documentStatements(writing: Writing, title: string, format: string, document: KindNames, exposure: Exposure): readonly Statement[] {
  const { vocabulary, open } = writing
  const statements: Statement[] = []
  const mixed = new Set<string>()
  for (const kind of vocabulary.kinds.values()) {
    if (!exposure.has(kind.name)) continue
    statements.push(kindStatement(writing, document, exposure, kind))
    if (open.has(kind.name)) mixed.add(kind.name)
  }
  const heirs = (ancestor: string): readonly Kind[] =>
    [...vocabulary.kinds.values()].filter((kind) => !kind.abstract && exposure.has(kind.name) && kind.lineage.includes(ancestor))
  for (const kind of vocabulary.kinds.values()) {
    if (kind.abstract || !exposure.has(kind.name) || !kind.lineage.some((one) => mixed.has(one))) continue
    const tag = property(writing, '$kind', false, named(stringLiteral(kind.name)))
    statements.push(extending(writing, document.tagged(kind.name), [tag], '', document.plain(kind.name), () => fieldsOf(writing, document, exposure, kind)))
  }
  for (const name of mixed) statements.push(unionText(document.anyOf(name), heirs(name).map((kind) => document.tagged(kind.name))))
  const groups = writtenKinds(vocabulary).filter((kind) => exposure.has(kind.name) || isTenant(kind)).map((kind) => {
    const tree = named(document.plain(kind.name))
    const alone = isTenant(kind) || standsAlone(kind)
    return property(writing, kind.name, !isTenant(kind), alone ? tree : { is: 'generic', name: 'Keyed', of: tree }, docText(kind.label))
  })
  const head = [property(writing, '$schema', true, named('string')), property(writing, 'format', false, named(stringLiteral(format)))]
  statements.push(interfaceOf(writing, title, [...head, ...groups], ''))
  return statements
}

function fieldsOf(writing: Writing, document: KindNames, exposure: Exposure, kind: Kind, own?: string): readonly Property[] {
  const fields = (exposure.get(kind.name)?.fields ?? []).filter((field) => own === undefined || field.declaredIn === own)
  return fields.map((field: Field) =>
    property(writing, field.name, !alwaysThere(field.type), treeOf(writing, document, field.type), docText(field.label, field.doc, printType(field.type))),
  )
}

/** An interface that extends another, or repeats it where the heading would have to be broken. */
function extending(writing: Writing, name: string, own: readonly Property[], doc: string, parent: string, all: () => readonly Property[]): InterfaceDeclarationStructure {
  const fits = printedWidth(`export interface ${name} extends ${parent} {`) <= printWidth
  return fits ? interfaceOf(writing, name, own, doc, parent) : interfaceOf(writing, name, [...own, ...all()], doc)
}

/** What stands before the fields: the bank's id, a name where nothing else tells it, the label. */
function headOf(writing: Writing, exposure: Exposure, kind: Kind): readonly Property[] {
  return [
    ...(isTenant(kind) ? [property(writing, 'id', false, named('string'))] : []),
    ...(writing.naming.has(kind.name) ? [property(writing, 'name', true, named('string'), 'Where nothing else tells it apart.')] : []),
    ...(exposure.get(kind.name)?.label === true ? [property(writing, 'label', true, named('string'))] : []),
  ]
}

function kindStatement(writing: Writing, document: KindNames, exposure: Exposure, kind: Kind): InterfaceDeclarationStructure {
  const doc = docText(kind.label, kind.doc)
  const name = document.plain(kind.name)
  const parent = kind.parent === undefined || !exposure.has(kind.parent) ? undefined : writing.vocabulary.kinds.get(kind.parent)
  const head = headOf(writing, exposure, kind)
  const all = (): readonly Property[] => [...head, ...fieldsOf(writing, document, exposure, kind)]
  if (parent === undefined) return interfaceOf(writing, name, all(), doc)
  const inherited = headOf(writing, exposure, parent).map((one) => one.name)
  const own = [...head.filter((one) => !inherited.includes(one.name)), ...fieldsOf(writing, document, exposure, kind, kind.name)]
  return extending(writing, name, own, doc, document.plain(parent.name), all)
}
