import { describe, expect, test } from 'vitest'
import { chooseLocale, parseLocale } from '#cli/locale.ts'

describe('which language', () => {
  const choose = (option: string | undefined, environment: Record<string, string> = {}, projectFile?: string) =>
    chooseLocale({ option, environment, projectFile: () => projectFile })

  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh_CN.UTF-8', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['de', undefined],
    ['english', undefined],
    ['', undefined],
  ])('%j is %s', (text, locale) => {
    expect(parseLocale(text)).toBe(locale)
  })

  test('--locale, BANKC_LOCALE, bankc.yaml, the machine, Chinese: in this order', () => {
    const machine = { LANG: 'en_US.UTF-8' }
    expect(choose('zh-CN', { BANKC_LOCALE: 'en', ...machine }, 'locale: en')).toBe('zh-CN')
    expect(choose(undefined, { BANKC_LOCALE: 'en' }, 'locale: zh-CN')).toBe('en')
    expect(choose(undefined, machine, 'edition: 2026\nlocale: "zh-CN" # here\n')).toBe('zh-CN')
    expect(choose(undefined, machine, 'edition: 2026\n# locale: zh-CN\n')).toBe('en')
    expect(choose(undefined, machine)).toBe('en')
    expect(choose(undefined)).toBe('zh-CN')
  })

  test('of the machine, LC_ALL is stronger than LANG, C says nothing, and other languages are served in English', () => {
    expect(choose(undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' })).toBe('zh-CN')
    expect(choose(undefined, { LANG: 'C.UTF-8' })).toBe('zh-CN')
    expect(choose(undefined, { LANG: 'POSIX' })).toBe('zh-CN')
    expect(choose(undefined, { LANG: 'fr_FR.UTF-8' })).toBe('en')
  })

  test('what is no language is passed by', () => {
    expect(choose('xx', { BANKC_LOCALE: 'yy', LANG: 'en_US' }, 'locale: zz')).toBe('en')
  })
})
