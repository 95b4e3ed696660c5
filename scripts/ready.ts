/**
 * What is made ahead of the standard library for whoever writes outputs: `ready LIBRARY SCHEMAS OUT` writes into OUT `validators.cjs`, the
 * validators of its kinds, and `standard.texts`, what is written of its instances, which are checked with them.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { configHead } from '#compiler/emit/config.ts'
import { kindsJson } from '#compiler/emit/kinds.ts'
import { makeReady } from '#compiler/emit/make-ready.ts'
import { manifestHead } from '#compiler/emit/manifest.ts'
import { provenanceMemory, provenanceText } from '#compiler/emit/provenance.ts'
import { checkerOf } from '#compiler/emit/validate/validate.ts'
import { validatorCode, validatorsOf } from '#compiler/emit/validate/validators.ts'
import { groupsOf } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import { ajv, fixedIn, standard } from './ahead.ts'

const [library = 'stdlib', schemas = 'schemas', out = 'dist'] = process.argv.slice(2)
const { model, sources, vocabulary, digest } = standard(library)
const validators = resolve(out, 'validators.cjs')
writeFileSync(validators, validatorCode(vocabulary, digest, fixedIn(schemas), ajv()))

const loaded = validatorsOf(digest, createRequire(import.meta.url)(validators))
if (loaded === undefined) throw new Error('the validators do not load')
const checker = checkerOf(() => loaded)
const whole = groupsOf(model, 'whole')
const provenance = JSON.parse(provenanceText(whole, { vocabulary, sources, memory: provenanceMemory() })) as JsonObject
const broken = [
  checker.bank('whole', configHead, whole),
  checker.bank('client', manifestHead, groupsOf(model, 'client')),
  checker.fixed('kinds', kindsJson(vocabulary)),
  checker.fixed('provenance', provenance),
].find((one) => one !== undefined)
if (broken !== undefined) throw new Error(`the standard library breaks its own schema: ${broken.pointer} ${broken.keyword}`)
writeFileSync(join(out, 'standard.texts'), makeReady(model, sources, digest))
