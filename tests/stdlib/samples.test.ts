/** Samples of requests say everything that can be said of an ordinary request: only then does a test see nothing but what is different. */
import { expect, test } from 'vitest'
import type { Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { targetOf, targetsOf } from '#semantics/environment.ts'
import { sampleFacts } from '#semantics/samples.ts'
import { compileStandard } from '../harness/standard.ts'

const model = compileStandard({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲银行" { }\n' }).banks[0]?.model

/** Numbers of customers, devices, accounts and places, which no two requests share; and what came of the request, which nobody knows yet. */
const unsaid = new Set(['account', 'city', 'customer', 'device', 'ip', 'payee', 'payer', 'outcome'])

function factsOf(scene: Instance): readonly string[] {
  if (model === undefined) return []
  return [scene, ...targetsOf(model, scene, 'includes')].flatMap((one) => [...nestedIn(one, 'facts'), ...nestedIn(one, 'features')]).map(({ name }) => name)
}

test('every scene with rules has a sample, and the sample says every fact of it', () => {
  expect(model).toBeDefined()
  if (model === undefined) return
  const samples = instancesOf(model, 'request_sample')
  expect(samples.length).toBeGreaterThanOrEqual(10)
  const missing = samples.flatMap((sample) => {
    const scene = targetOf(model, sample, 'scene')
    const known = sampleFacts(model, sample)
    return scene === undefined ? [] : factsOf(scene).filter((fact) => !known.has(fact) && !unsaid.has(fact)).map((fact) => `${sample.name}: ${fact}`)
  })
  expect(missing).toEqual([])
})
