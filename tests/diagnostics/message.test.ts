import { describe, expect, test } from 'vitest'
import { catalogue } from '#diagnostics/catalogue.ts'
import { fill, messageOf } from '#diagnostics/message.ts'

const { say } = catalogue({
  BK9901: {
    slug: 'no-such-field',
    severity: 'error',
    zh: { message: '{kind}没有字段「{name}」', label: '没有这个字段', help: '写 {suggestion}；例如 `bank x { … }`', notes: { kind: '{kind}在这里声明' } },
    en: { message: '{kind} has no field `{name}`', label: 'no such field', help: 'write {suggestion}; as in `bank x { … }`', notes: { kind: '{kind} is declared here' } },
  },
})
const at = { file: 'a.bank', start: 0, end: 1 }

describe('messageOf', () => {
  test('fills each language from bilingual parameters', () => {
    const diagnostic = say('BK9901', at, { kind: { zh: '限额', en: 'limits' }, name: 'dialy', suggestion: '`daily`' }, { related: [{ note: 'kind', at }] })
    expect(messageOf(diagnostic, 'zh-CN')).toEqual({
      message: '限额没有字段「dialy」',
      label: '没有这个字段',
      help: '写 `daily`；例如 `bank x { … }`',
      related: [{ at, text: '限额在这里声明' }],
    })
    expect(messageOf(diagnostic, 'en')).toMatchObject({ message: 'limits has no field `dialy`', help: 'write `daily`; as in `bank x { … }`' })
  })

  test('help without its parameter is left out', () => {
    expect(messageOf(say('BK9901', at, { kind: 'limits', name: 'x' }), 'en').help).toBeUndefined()
    expect(messageOf(say('BK9901', at, { kind: 'limits', name: 'x', suggestion: undefined }), 'en').help).toBeUndefined()
  })

  test('what the user wrote is never read as a template', () => {
    const diagnostic = say('BK9901', at, { kind: '{name}', name: '$& {kind} {constructor}' })
    expect(messageOf(diagnostic, 'en').message).toBe('{name} has no field `$& {kind} {constructor}`')
  })

  test('a parameter called like something every object has', () => {
    expect(fill('{constructor}', {}, 'en')).toBeUndefined()
  })

  test('a missing parameter does not compile; braces around other text are no parameters', () => {
    const wrong = () => {
      // @ts-expect-error: `name` is missing
      return say('BK9901', at, { kind: 'limits' })
    }
    expect(wrong).not.toThrow()
    const braces = catalogue({
      BK9902: { slug: 'braces', severity: 'error', zh: { message: '{} { a: {x} } {…}' }, en: { message: '{} { a: {x} } {…}' } },
    })
    expect(messageOf(braces.say('BK9902', at, { x: 1 }), 'en').message).toBe('{} { a: 1 } {…}')
  })
})
