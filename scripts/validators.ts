/** Compiles the validators of the standard kinds ahead: `validators LIBRARY SCHEMAS OUT` writes `validators.cjs` into OUT. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validatorCode } from '#compiler/emit/validate/validators.ts'
import { ajv, fixedIn, standard } from './ahead.ts'

const [library = 'stdlib', schemas = 'schemas', out = 'dist'] = process.argv.slice(2)
const { vocabulary, digest } = standard(library)
writeFileSync(join(out, 'validators.cjs'), validatorCode(vocabulary, digest, fixedIn(schemas), ajv()))
