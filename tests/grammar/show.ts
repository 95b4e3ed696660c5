/** Trees as short texts, for tests to read: an expression in prefix form, a file as an outline. */
import { parse } from '#grammar/parse.ts'
import type {
  Anchor, Annotation, Argument, Cell, Declaration, Expression, Member, Path, Row, Table, TestSyntax, TypeSyntax, ValueSyntax,
} from '#grammar/syntax.ts'

/** Every diagnostic as its code and the text it stands at. */
export function problems(text: string): readonly string[] {
  return parse('test.bank', text).diagnostics.map(({ code, at }) => `${code} ${JSON.stringify(text.slice(at.start, at.end))}`)
}

/** The first value in `x y { a: … }`, in prefix form. */
export function value(text: string): string {
  const { syntax, diagnostics } = parse('test.bank', `x y { a: ${text} }`)
  if (diagnostics.length > 0) return problems(`x y { a: ${text} }`).join(', ')
  const first = syntax.declarations[0]
  const member = first?.is === 'instance' ? first.members[0] : undefined
  if (member?.is !== 'field' || member.value.is === 'table') throw new Error('no value')
  return showValue(member.value)
}

/** A file as an outline; its diagnostics must be none. */
export function outline(text: string): string {
  const { syntax, diagnostics } = parse('test.bank', text)
  if (diagnostics.length > 0) return problems(text).join('\n')
  return outlineOf(syntax.declarations)
}

export function outlineOf(declarations: readonly Declaration[]): string {
  return declarations.map((declaration) => showDeclaration(declaration, '')).join('\n')
}

/** The outline of what could be read, whatever the diagnostics. */
export function rest(text: string): string {
  return outlineOf(parse('test.bank', text).syntax.declarations)
}

export function showExpression(expression: Expression): string {
  switch (expression.is) {
    case 'text':
      return JSON.stringify(expression.value)
    case 'number':
      return `${expression.digits}${expression.unit === undefined ? '' : `<${expression.unit.text}>`}`
    case 'date':
    case 'datetime':
    case 'time':
    case 'color':
      return `${expression.is}:${expression.text}`
    case 'bool':
      return `bool:${expression.value}`
    case 'name':
      return expression.text
    case 'field':
      return `(. ${showExpression(expression.of)} ${expression.name.text})`
    case 'call':
      return `(call ${[showExpression(expression.of), ...expression.arguments.map(showArgument)].join(' ')})`
    case 'list':
      return `[${expression.items.map(showExpression).join(' ')}]`
    case 'map':
      return `{${expression.entries.map(({ key, value: of }) => `${'is' in key ? JSON.stringify(key.value) : key.text}: ${showExpression(of)}`).join(' ')}}`
    case 'negate':
      return `(neg ${showExpression(expression.of)})`
    case 'not':
      return `(not ${showExpression(expression.of)})`
    case 'and':
    case 'or':
      return `(${expression.is} ${showExpression(expression.left)} ${showExpression(expression.right)})`
    case 'compare':
    case 'arithmetic':
      return `(${expression.operator} ${showExpression(expression.left)} ${showExpression(expression.right)})`
    case 'in':
      return `(${expression.negated ? 'not-in' : 'in'} ${showExpression(expression.left)} ${showExpression(expression.right)})`
    case 'known':
      return `(${expression.negated ? 'unknown' : 'known'} ${showExpression(expression.of)})`
    case 'range':
      return `(${expression.open ? '..<' : '..'} ${showExpression(expression.from)} ${showExpression(expression.to)})`
    case 'if':
      return `(if ${showExpression(expression.condition)} ${showExpression(expression.then)} ${showExpression(expression.else)})`
    case 'where':
      return `(where ${showExpression(expression.of)} ${showExpression(expression.condition)})`
    case 'error':
      return '(error)'
    default:
      return expression satisfies never
  }
}

function showArgument({ name, value: of }: Argument): string {
  return name === undefined ? showExpression(of) : `${name.text}: ${showExpression(of)}`
}

export function showPath({ steps }: Path): string {
  return steps.map((step, index) => (step.is === 'key' ? `[${step.items.map(showExpression).join(', ')}]` : `${index === 0 ? '' : '.'}${step.name.text}`)).join('')
}

function showTest({ parts }: TestSyntax): string {
  return `<${parts
    .map((part) => {
      switch (part.is) {
        case 'compare':
          return `${part.operator} ${showExpression(part.value)}`
        case 'in':
          return `${part.negated ? 'not in' : 'in'} ${showExpression(part.value)}`
        case 'known':
          return part.negated ? 'unknown' : 'known'
        default:
          return part satisfies never
      }
    })
    .join(' and ')}>`
}

function showValue({ expression, within }: ValueSyntax): string {
  const bound = within === undefined ? '' : ` within ${within.is === 'test' ? showTest(within) : showExpression(within)}`
  return `${expression === undefined ? 'none' : showExpression(expression)}${bound}`
}

function showAnchor(anchor: Anchor | undefined): string {
  return anchor === undefined ? '' : ` ${anchor.side} ${showPath(anchor.path)}`
}

function showAnnotations(annotations: readonly Annotation[]): string {
  return annotations.map(({ name, arguments: list }) => ` @${name.text}${list.length === 0 ? '' : `(${list.map(showArgument).join(', ')})`}`).join('')
}

function showType({ name, arguments: list, optional }: TypeSyntax): string {
  return `${name.text}${list.length === 0 ? '' : `(${list.map(showType).join(', ')})`}${optional ? '?' : ''}`
}

function showDoc(doc: string | undefined): string {
  return doc === undefined ? '' : ` /// ${JSON.stringify(doc)}`
}

function showCell(cell: Cell): string {
  switch (cell.is) {
    case 'empty':
      return '_'
    case 'any':
      return '-'
    case 'error':
      return '!'
    case 'cell':
      return `${cell.sealed === undefined ? '' : 'sealed '}${cell.value.is === 'test' ? showTest(cell.value) : showValue(cell.value)}`
    default:
      return cell satisfies never
  }
}

function showRow(row: Row, indent: string): string {
  return `${indent}${row.remove ? 'remove ' : ''}| ${row.cells.map(showCell).join(' | ')}${showAnnotations(row.annotations)}${showDoc(row.doc)}`
}

function showTable(table: Table, indent: string): string {
  const columns = table.columns.map((column, index) => `${index === table.given ? '|| ' : ''}${showPath(column)}`).join(' ')
  return [`table ${columns}`, ...table.rows.map((row) => showRow(row, `${indent}  `))].join('\n')
}

function showMember(member: Member, indent: string): string {
  if (member.is === 'instance') return showDeclaration(member, indent)
  const tail = `${showAnnotations(member.annotations)}${showDoc(member.doc)}`
  switch (member.is) {
    case 'field': {
      const of = member.value.is === 'table' ? showTable(member.value, indent) : showValue(member.value)
      return `${indent}${member.sealed === undefined ? '' : 'sealed '}${showPath(member.path)}: ${of}${tail}`
    }
    case 'edit':
      return `${indent}${showPath(member.path)} ${member.operator} ${showExpression(member.value)}${showAnchor(member.anchor)}${tail}`
    case 'table-member':
      return `${indent}${showTable(member.table, indent)}${tail}`
    default:
      return member satisfies never
  }
}

function showDeclaration(declaration: Declaration, indent: string): string {
  const inner = `${indent}  `
  const tail = `${showAnnotations(declaration.annotations)}${showDoc(declaration.doc)}`
  const label = declaration.label === undefined ? '' : ` ${JSON.stringify(declaration.label.value)}`
  switch (declaration.is) {
    case 'kind': {
      const fields = declaration.fields.map((field) => {
        const named = field.label === undefined ? '' : ` ${JSON.stringify(field.label.value)}`
        const initial = field.default === undefined ? '' : ` = ${showExpression(field.default)}`
        return `${inner}${field.name.text}${named}: ${showType(field.type)}${initial}${showAnnotations(field.annotations)}${showDoc(field.doc)}`
      })
      const requires = declaration.requires.map(({ condition, message }) => `${inner}require ${showExpression(condition)} else ${JSON.stringify(message.value)}`)
      const parent = declaration.parent === undefined ? '' : ` is ${declaration.parent.text}`
      return [`${declaration.abstract ? 'abstract ' : ''}kind ${declaration.name.text}${label}${parent}${tail}`, ...fields, ...requires].join('\n')
    }
    case 'enum': {
      const members = declaration.members.map((member) => {
        const list = member.parameters.map(({ name, type }) => `${name.text}: ${showType(type)}`).join(', ')
        const named = member.label === undefined ? '' : ` ${JSON.stringify(member.label.value)}`
        return `${inner}${member.name.text}${list === '' ? '' : `(${list})`}${named}${showAnnotations(member.annotations)}${showDoc(member.doc)}`
      })
      return [`enum ${declaration.name.text}${label}${tail}`, ...members].join('\n')
    }
    case 'unit': {
      const base = declaration.base === undefined ? '' : ` is ${showType(declaration.base)}`
      const of = declaration.value === undefined ? '' : ` = ${showExpression(declaration.value)}`
      return `unit ${declaration.name.text}${label}${base}${of}${tail}`
    }
    case 'instance': {
      const path = declaration.path === undefined ? '' : ` ${showPath(declaration.path)}`
      const mode = declaration.mode === 'new' ? '' : `${declaration.mode} `
      const of = declaration.value === undefined ? '' : ` = ${showValue(declaration.value)}`
      const body = declaration.body === undefined ? '' : ' {}'
      const head = `${indent}${declaration.sealed === undefined ? '' : 'sealed '}${mode}${declaration.kind.text}${path}${label}${of}${body}${showAnchor(declaration.anchor)}${tail}`
      return [head, ...declaration.members.map((member) => showMember(member, inner))].join('\n')
    }
    default:
      return declaration satisfies never
  }
}
