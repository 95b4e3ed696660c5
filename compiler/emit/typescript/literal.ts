/** Strings, numbers and keys as Prettier writes them: double quotes unless single ones save backslashes, keys in quotes only when they must be. */

/** A JSON string literal, with the quotes that need fewer backslashes. */
export function stringLiteral(text: string): string {
  const doubled = JSON.stringify(text)
  if (!text.includes('"')) return doubled
  let doubles = 0
  let singles = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 34) doubles++
    else if (unit === 39) singles++
  }
  if (doubles <= singles) return doubled
  const inside = doubled.slice(1, -1).replace(/\\(["\\])|'/g, (match, escaped: string | undefined) => {
    if (escaped === undefined) return "\\'"
    return escaped === '"' ? '"' : match
  })
  return `'${inside}'`
}

/** `1e+21` is written `1e21`. */
export function numberLiteral(value: number): string {
  return JSON.stringify(value).replace('e+', 'e')
}

const plainName = /^[A-Za-z_$][A-Za-z0-9_$]*$/
/** Identifiers of the Basic Multilingual Plane: what Prettier frees from quotes and all TypeScript versions read. */
const wideName = /^(?:(?![\u{10000}-\u{10FFFF}])[\p{ID_Start}$_])(?:(?![\u{10000}-\u{10FFFF}])[\p{ID_Continue}$\u200C\u200D])*$/u

/** A key of an object literal. `__proto__` in any other form would set the prototype. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]'
  return plainName.test(name) || wideName.test(name) ? name : stringLiteral(name)
}
