/** Dotted names: `a.b.c` as its steps. */
import type { Expression } from '#grammar/syntax.ts'

/** The names of an expression that is nothing but names; undefined for any other. */
export function dottedSteps(syntax: Expression): readonly string[] | undefined {
  const steps: string[] = []
  let current = syntax
  while (current.is === 'field') {
    steps.unshift(current.name.text)
    current = current.of
  }
  return current.is === 'name' ? [current.text, ...steps] : undefined
}

/** The same, or a label in quotes as its one step. */
export function namedSteps(syntax: Expression): readonly string[] | undefined {
  return syntax.is === 'text' ? [syntax.value] : dottedSteps(syntax)
}
