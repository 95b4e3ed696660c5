/** Names are names: what JavaScript's objects are born with is a kind, field, member, unit, key or declaration like any other. */
import { describe, expect, test } from 'vitest'
import { compileFiles } from '../harness/project.ts'
import { instanceJson } from '#model/instance-json.ts'

const born = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length', '__defineGetter__', 'isPrototypeOf'] as const

describe.each(born)('%s', (name) => {
  const platform = `
    enum E_${name} { ${name} "成员", other }
    enum decided { ${name}(${name}: int?), plain }
    kind ${name} "种" { ${name} "栏": int, held: E_${name} = ${name}, map: map(int)?, decided: decided?, inner: many(part), rows: table(row) }
    kind part { size: int = 1 }
    kind row { key: text @key, size: int = 1 }
    kind user { of: ref(${name}), require of.${name} > 0 else "none" }
  `
  const bank = `
    bank a "甲" { }
    ${name} ${name} "标" {
      ${name}: 7
      map: { ${name}: 1, other: 2, "${name}2": 3 }
      decided: ${name}(${name}: 5)
      part inside { }
      | key       | size |
      | "${name}" | 3    |
    }
    user u { of: ${name} }
  `

  test('is a kind, a field, an enum member with a parameter, a map key, a row and a declaration', () => {
    const { diagnostics, banks } = compileFiles({ 'platform/platform.bank': platform, 'banks/a/a.bank': bank })
    expect(diagnostics.map((one) => [one.code, one.parameters])).toEqual([])
    const model = banks[0]?.model
    const instance = model?.bank.instances.get(name)?.get(name)
    expect(instance).toBeDefined()
    if (model === undefined || instance === undefined) return
    expect(JSON.parse(JSON.stringify(instanceJson(model.vocabulary, instance)))).toEqual(
      JSON.parse(`{"label":"标","${name}":7,"held":"${name}","map":{"${name}":1,"other":2,"${name}2":3},"decided":{"${name}":{"${name}":5}},"inner":{"inside":{"size":1}},"rows":[{"key":"${name}","size":3}]}`),
    )
  })

  test('is unknown where nobody declared it, with no help from JavaScript', () => {
    const { diagnostics } = compileFiles({
      'platform/platform.bank': 'enum e { one }\nkind box { size: int = 1, e: e?, map: map(int)?, of: ref(box)? }',
      'banks/a/a.bank': `bank a "甲" { }\n${name} x { }\nbox b { ${name}: 1 }\nbox c { e: ${name}, of: ${name} }\nbox d { size: 1${name.replaceAll('_', '')} }\n`,
      'banks/b/b.bank': `bank b "乙" { }\noverride box ${name} { }\n`,
    })
    expect(diagnostics.map((one) => one.code)).toEqual(['BK3001', 'BK3014', 'BK4006', 'BK4008', 'BK4003', 'BK3010'].sort((left, right) => indexIn(left) - indexIn(right)))

    function indexIn(code: string): number {
      return diagnostics.findIndex((one) => one.code === code)
    }
  })
})
