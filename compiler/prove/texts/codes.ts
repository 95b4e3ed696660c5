/** BK5600: texts that a bank's other languages lack. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: textRows, say } = catalogue({
  BK5600: {
    slug: 'translation-missing',
    severity: 'warning',
    zh: { message: '语言 {locale} 还缺 {count} 条译文：{some}。', label: '缺译文', help: '写进 {write} { | of | text | … }；没有译文的，显示原文。', notes: { text: '例如这里' } },
    en: { message: 'The language {locale} lacks {count} {count_texts}: {some}.', label: 'not complete', help: 'write them into {write} { | of | text | … }; until then the original is shown', notes: { text: 'here, for example' } },
  },
  BK5601: {
    slug: 'translation-of-nothing',
    severity: 'warning',
    zh: { message: '手机上没有“{text}”这段文字，译文用不上。', label: '没有这段文字', help: '是不是 {suggestions}？' },
    en: { message: 'No text on the phone reads “{text}”; its translation is of no use.', label: 'no such text', help: 'did you mean {suggestions}?' },
  },
})
