/**
 * Who loosens what made up for a rule is told: a direction that was kept below and is not kept any more is said, and only of facts of
 * which a riskier value does get a softer decision.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compileBase } from '#compiler/base.ts'
import { layBank } from '#compiler/compile.ts'
import { readyBase } from '#compiler/image/ready.ts'
import { openProject } from '#compiler/project/project.ts'
import type { Judging } from '#compiler/prove/judging.ts'
import { everyRulesetIsSound } from '#compiler/prove/rules/sound.ts'
import type { Files } from '../harness/folder.ts'
import { hostOf, today } from '../harness/project.ts'
import { bodyOf, condition, rule, scene, softened } from '../harness/lab.ts'

vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

/** What a bank does to a rule from below. */
const change = fc.oneof(fc.constant('remove'), condition.map((when) => `when: ${when}`), condition.map((unless) => `unless: ${unless}`))
const pair = fc.record({ rules: fc.array(rule, { minLength: 2, maxLength: 4 }), at: fc.nat({ max: 3 }), change })

test('what was not soft below and is soft now is said', () => {
  let told = 0
  fc.assert(
    fc.property(fc.array(pair, { minLength: 12, maxLength: 12 }), (pairs) => {
      const below = pairs.map(({ rules }, index) => `ruleset r${index} "甲${index}" {\nscene: lab\n${bodyOf(rules)}\n}`)
      const changed = pairs.map(({ rules, at, change: what }, index) => {
        const name = `q${at % rules.length}`
        return [`banks/a/r${index}.bank`, `override ruleset r${index} {\n${what === 'remove' ? `remove rule ${name}` : `override rule ${name} { ${what} }`}\n}\n`]
      })
      const files = { 'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n', 'platform/lab.bank': `${scene}${below.join('\n')}`, 'banks/a/a.bank': 'bank a "甲" { }\n', ...Object.fromEntries(changed), 'banks/b/b.bank': 'bank b "乙" { }\n' }
      const [now, before] = judgingsOf(files)
      if (now === undefined || before === undefined) throw new Error('two banks')
      const diagnostics = everyRulesetIsSound(now)
      for (const index of pairs.keys()) {
        const here = diagnostics.filter(({ at }) => at.file === `banks/a/r${index}.bank`)
        const [softNow, softBefore] = [now, before].map(({ model }) => softened(model, model.bank.instances.get('ruleset')?.get(`r${index}`)))
        const about = `${below[index]}\n${changed[index]?.[1]}: ${here.map(({ code }) => code).join(' ')}`
        const said = new Set(here.filter(({ code }) => code === 'BK5208' || code === 'BK5209' || code === 'BK5214').map(({ parameters }) => englishOf(parameters['fact'])))
        for (const { code, parameters } of here) {
          if (code !== 'BK5214') continue
          told++
          expect(softNow?.has(englishOf(parameters['fact'])), about).toBe(true)
        }
        // Of a rule that means nothing that is said instead.
        if (here.some(({ code }) => /^BK520[0-7]/.test(code))) continue
        for (const fact of softNow ?? []) if (softBefore?.has(fact) === false) expect([...said], about).toContain(fact)
      }
    }),
    { numRuns: 10, seed: 20261126, endOnFailure: true },
  )
  expect(told).toBeGreaterThan(10)
})

/** Each bank on what it stands on, as the compiler judges it. */
function judgingsOf(files: Files): readonly Judging[] {
  const host = hostOf(files)
  const { project } = openProject(host)
  if (project === undefined) throw new Error('no project')
  const ready = readyBase(host, project.base.map(({ name }) => name))
  const base = compileBase(project.base.slice(ready.layers).map((layer) => layer.load()), today, ready.base)
  return project.banks.map((name) => layBank(project, base, name, today).judging)
}

function englishOf(words: unknown): string {
  return typeof words === 'object' && words !== null && 'en' in words ? String(words.en) : ''
}
