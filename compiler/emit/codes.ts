/** BK6000–6999: making outputs. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: emitRows, say } = catalogue({
  BK6001: {
    slug: 'output-breaks-its-schema',
    severity: 'error',
    zh: {
      message: 'bankc 出了错：{file} 里的 {pointer} 不合它自己的格式（{keyword}），所以没有写出。',
      label: '出在这里',
      help: '这不是你的错。请把这条消息连同这里的内容报给 bankc 的维护者；先改写或移除这一处，就能继续。',
    },
    en: {
      message: 'bankc made a mistake: {pointer} in {file} breaks its own format ({keyword}), so nothing was written.',
      label: 'it comes from here',
      help: 'this is not your fault: please report this message with what stands here to the maintainers of bankc; writing this differently, or leaving it out, lets you go on',
    },
  },
})
