/**
 * config.ts: config.json as a typed constant. Its import is `../types.js`, the one spelling of the neighbour types.ts that compiles
 * without further options under `moduleResolution` nodenext and bundler alike; a type-only import, nothing is left of it at run time.
 */
import type { JsonObject } from '#model/json.ts'
import { layOut } from './layout.ts'

const before = 'export const config = '
const after = ' as const satisfies BankConfig;'

/** The text of config.ts whose constant is printed already. */
export function configModule(literal: string): string {
  return `import type { BankConfig } from "../types.js";\n\n${before}${literal}${after}\n`
}

/** The literal of a whole configuration, where nothing of it has been printed before. */
export function configLiteral(json: JsonObject): string {
  return layOut(json, before.length, 0, after.length)
}
