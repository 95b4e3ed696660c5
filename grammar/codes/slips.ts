/** BK1300–1399: slips that people bring along from elsewhere. */
import type { Row } from '#diagnostics/catalogue.ts'

export const slips = {
  BK1300: {
    slug: 'list-without-brackets',
    severity: 'error',
    zh: { message: '几项写在一起，要放进方括号。', label: '少了方括号', help: '写成 `{meant}`' },
    en: { message: 'Several items stand between square brackets.', label: 'square brackets are missing', help: 'write `{meant}`' },
  },
  BK1301: {
    slug: 'edit-elsewhere',
    severity: 'error',
    zh: { message: '增减列表的内容，用 += 和 -=。', label: '别处的写法', help: '写成 `{meant}`' },
    en: { message: 'Items are added with += and taken out with -=.', label: 'written as elsewhere', help: 'write `{meant}`' },
  },
  BK1302: {
    slug: 'currency-sign',
    severity: 'error',
    zh: { message: '金额的单位写在数的后面。', label: '单位写在前面了', help: '写成 `{meant}`' },
    en: { message: 'The unit of an amount stands behind the number.', label: 'the unit stands in front', help: 'write `{meant}`' },
  },
  BK1303: {
    slug: 'list-dash',
    severity: 'error',
    zh: { message: '一行的前面不写短横。', label: '多了短横', help: '删掉它。' },
    en: { message: 'A line does not begin with a dash.', label: 'a dash too many', help: 'remove it' },
  },
  BK1304: {
    slug: 'comment-elsewhere',
    severity: 'error',
    zh: { message: '注释用 // 开头。', label: '别处的注释', help: '写成 `{meant}`' },
    en: { message: 'A comment begins with //.', label: 'a comment as elsewhere', help: 'write `{meant}`' },
  },
  BK1305: {
    slug: 'not-a-bar',
    severity: 'error',
    zh: { message: '表格的竖线写成了汉字“丨”。', label: '不是竖线', help: '换成竖线 `|`' },
    en: { message: 'The bars of this row are the character 丨.', label: 'no bars', help: 'write `|` instead' },
  },
  BK1306: {
    slug: 'sign-before-brace',
    severity: 'error',
    zh: { message: '花括号前面不用 {sign}。', label: '多了 {sign}', help: '删掉它。' },
    en: { message: 'There is no {sign} before the brace.', label: '{sign} is too much', help: 'remove it' },
  },
  BK1307: {
    slug: 'name-in-parts',
    severity: 'error',
    zh: { message: '名字 {written} 断成了几截。', label: '不是一个名字', help: '写成 `{meant}`' },
    en: { message: 'The name {written} is in parts.', label: 'not one name', help: 'write `{meant}`' },
  },
  BK1308: {
    slug: 'blank-line-in-table',
    severity: 'error',
    zh: { message: '空行把表格断开了，这一行没有表头。', label: '没有表头的行', help: '删掉上面的空行。' },
    en: { message: 'An empty line ended the table; this row has no header.', label: 'a row without a header', help: 'remove the empty line above' },
  },
  BK1309: {
    slug: 'word-too-many',
    severity: 'error',
    zh: { message: '这里不用写 {word}。', label: '多了一个词', help: '写成 `{meant}`' },
    en: { message: 'There is no {word} here.', label: 'a word too many', help: 'write `{meant}`' },
  },
  BK1310: {
    slug: 'order-of-words',
    severity: 'error',
    zh: { message: '次序反了。', label: '次序反了', help: '写成 `{meant}`' },
    en: { message: 'These stand in the wrong order.', label: 'the wrong order', help: 'write `{meant}`' },
  },
  BK1311: {
    slug: 'no-imports',
    severity: 'error',
    zh: { message: '不用引入文件：同一个文件夹里的 .bank 文件本来就在一起。', label: '不用写', help: '删掉这一行。' },
    en: { message: 'Nothing is imported: all .bank files of a folder belong together.', label: 'not needed', help: 'remove the line' },
  },
  BK1312: {
    slug: 'known-elsewhere',
    severity: 'error',
    zh: { message: '有没有值，不用 {written} 来问。', label: '不是这样问', help: '写成 `{meant}`' },
    en: { message: 'Whether there is a value is not asked with {written}.', label: 'not asked like this', help: 'write `{meant}`' },
  },
  BK1313: {
    slug: 'names-joined',
    severity: 'error',
    zh: { message: '两个名字不用 {word} 连起来。', label: '看不出是条件还是列表', help: '条件写成 `{condition}`，列表写成 `{list}`' },
    en: { message: 'Names are not joined with {word}.', label: 'a condition or a list?', help: 'write `{condition}` for a condition, `{list}` for a list' },
  },
} as const satisfies Readonly<Record<string, Row>>
