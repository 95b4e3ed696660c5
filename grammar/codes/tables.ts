/** Tables: BK1201 to BK1299. */
import type { Code, Row } from '#diagnostics/catalogue.ts'

export const tables = {
  BK1201: {
    slug: 'unclosed-row',
    severity: 'error',
    zh: { message: '表格这一行末尾少了竖线。', label: '少了竖线', help: '在行末加上 `|`' },
    en: { message: 'This row does not end in a bar.', label: 'a bar is missing', help: 'put `|` at the end of the line' },
  },
  BK1202: {
    slug: 'row-width',
    severity: 'error',
    zh: { message: '表格这一行有 {cells} 格，表头有 {columns} 列。', label: '{cells} 格', help: '写成 {columns} 格；没有内容的格子留空：`| |`', notes: { header: '表头在这里' } },
    en: { message: 'This row has {cells} cells, the header has {columns} columns.', label: '{cells} cells', help: 'write {columns} cells; leave a cell empty that has nothing in it: `| |`', notes: { header: 'the header' } },
  },
  BK1203: {
    slug: 'row-split',
    severity: 'error',
    zh: { message: '表格这一行的双竖线 `||` 和表头不一致。', label: '和表头不一致', help: '双竖线写在表头有双竖线的地方；空格子写成 `| |`', notes: { header: '表头在这里' } },
    en: { message: 'The `||` of this row is not where the header has it.', label: 'not as in the header', help: 'write `||` where the header has it; an empty cell is `| |`', notes: { header: 'the header' } },
  },
  BK1204: {
    slug: 'misplaced-rule-row',
    severity: 'error',
    zh: { message: '`---` 分隔行只能写在表头下面一行。', label: '位置不对', help: '删掉这一行。' },
    en: { message: 'A line of `---` stands only right under the header.', label: 'stands in the wrong place', help: 'remove this line' },
  },
  BK1205: {
    slug: 'bad-header',
    severity: 'error',
    zh: { message: '表头里的{found} 不是列名。', label: '应该是列名', help: '表头的每一格写一个字段名。' },
    en: { message: '{found} in the header is not the name of a column.', label: 'expected the name of a column', help: 'each cell of a header is the name of a field' },
  },
  BK1206: {
    slug: 'row-not-alone',
    severity: 'error',
    zh: { message: '表格一行之后不能再写别的。', label: '写在了行尾', help: '换到下一行写。' },
    en: { message: 'Nothing else stands on the line of a row.', label: 'stands after the row', help: 'put it on the next line' },
  },
  BK1207: {
    slug: 'header-split-twice',
    severity: 'error',
    zh: { message: '表头里只能有一个 `||`。', label: '第二个 `||`', help: '其他地方用 `|`' },
    en: { message: 'A header has one `||` at most.', label: 'a second `||`', help: 'use `|` elsewhere' },
  },
  BK1208: {
    slug: 'table-without-header',
    severity: 'error',
    zh: { message: '这个表格没有表头。', label: '第一行应该是表头', help: '先写一行列名：`| 列名 | 列名 |`' },
    en: { message: 'This table has no header.', label: 'the first row should be the header', help: 'begin with a row of names: `| name | name |`' },
  },
  BK1209: {
    slug: 'row-without-bar',
    severity: 'error',
    zh: { message: '表格这一行开头少了竖线。', label: '少了竖线', help: '在行首加上 `|`' },
    en: { message: 'This row does not begin with a bar.', label: 'a bar is missing', help: 'put `|` at the beginning of the line' },
  },
  BK1210: {
    slug: 'header-width',
    severity: 'error',
    zh: { message: '表头有 {columns} 列，下面每一行都有 {cells} 格。', label: '{columns} 列', help: '让表头和下面的行有一样多的格子，`||` 也在同一个位置。', notes: { row: '例如这一行' } },
    en: { message: 'The header has {columns} columns, and every row below has {cells} cells.', label: '{columns} columns', help: 'give header and rows as many cells, and `||` at the same place', notes: { row: 'this row, for example' } },
  },
  BK1211: {
    slug: 'header-split',
    severity: 'error',
    zh: { message: '表头的双竖线 `||` 和下面每一行都不一致。', label: '和下面的行不一致', help: '在表头里把 `||` 写在和下面的行一样的地方。', notes: { row: '例如这一行' } },
    en: { message: 'The `||` of the header is not where every row below has it.', label: 'not as in the rows', help: 'write `||` in the header where the rows have it', notes: { row: 'this row, for example' } },
  },
  BK1212: {
    slug: 'or-in-cell',
    severity: 'error',
    zh: { message: '一格里的条件不能用 {word} 连起来。', label: '不能写在格子里', help: '写成两行，一行一个条件。' },
    en: { message: 'The tests of a cell are not joined with {word}.', label: 'cannot stand in a cell', help: 'make two rows of it, one for each test' },
  },
  BK1213: {
    slug: 'tabs-for-bars',
    severity: 'error',
    zh: { message: '表格的格子之间是制表符，不是竖线。', label: '没有竖线', help: '写成 `{meant}`' },
    en: { message: 'The cells of this table are parted by tabs, not by bars.', label: 'no bars', help: 'write `{meant}`' },
  },
} as const satisfies Readonly<Record<Code, Row>>
