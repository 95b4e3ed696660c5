/** BK5430–5439: findings about segments, and about what nobody ever sees. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: audienceRows, say } = catalogue({
  BK5430: {
    slug: 'segment-of-nobody',
    severity: 'warning',
    zh: { message: '没有人能归入客群{segment}：{conditions} 不可能成立。', label: '不可能成立', help: '改掉其中一个条件，或移除它。', notes: { domain: '取值范围写在这里' } },
    en: { message: 'Nobody can be in the segment {segment}: {conditions} cannot hold.', label: 'can never hold', help: 'change one of the conditions, or remove it', notes: { domain: 'the domain of a fact' } },
  },
  BK5431: {
    slug: 'segment-of-everybody',
    severity: 'warning',
    zh: { message: '只要标签都有数据，人人都归入客群{segment}。', label: '永远成立', help: '改条件；若本意就是人人，条件写成 true，或者引用的地方不写客群。', notes: { domain: '取值范围写在这里' } },
    en: { message: 'Everybody whose data is there is in the segment {segment}.', label: 'always holds', help: 'change the condition; if everybody is meant, write true, or name no segment where it is used', notes: { domain: 'the domain of a fact' } },
  },
  BK5432: {
    slug: 'segments-overlap',
    severity: 'error',
    zh: { message: '{why}，{segment}和{other}却会有同一位客户：{witness}。', label: '和另一个客群重叠', help: '把其中一个的条件收窄。', notes: { other: '另一个在这里', why: '互斥写在这里' } },
    en: { message: '{why}, yet {segment} and {other} may have the same customer: {witness}.', label: 'overlaps with another segment', help: 'narrow one of them', notes: { other: 'the other one', why: 'they exclude each other here' } },
  },
  BK5433: {
    slug: 'division-leaves-out',
    severity: 'error',
    zh: { message: '划分{division}写明不遗漏，却有客户哪一段都不在：{witness}。', label: '有遗漏', help: '加上一段，或把相邻的一段放宽；漏掉的是：{condition}' },
    en: { message: 'The division {division} is to be complete, but in none of its segments is: {witness}.', label: 'a gap', help: 'add a segment, or widen one beside it; left out is: {condition}' },
  },
  BK5434: {
    slug: 'audience-not-proven',
    severity: 'information',
    zh: { message: '{subject}没有证明：{question}。{because}', label: '没有证明', help: '用测试把要紧的情形写下来。' },
    en: { message: 'Not proven for {subject}: {question}. {because}', label: 'not proven', help: 'write tests for what matters' },
  },
  BK5435: {
    slug: 'shown-to-nobody',
    severity: 'warning',
    zh: { message: '没有客户看得到{one}：{asks}，不会有同一位客户。', label: '没有人看得到', help: '改动其中一处的客群。', notes: { other: '另一处在这里' } },
    en: { message: 'Nobody ever sees {one}: {asks}; no customer is in all of them.', label: 'seen by nobody', help: 'change one of the audiences', notes: { other: 'the other one' } },
  },
  BK5436: {
    slug: 'shown-nowhere',
    severity: 'warning',
    zh: { message: '没有地方展示{what}{one}：没有楼层、弹出位用到它，也没写由哪个功能展示。', label: '没有地方展示', help: '放进一个页面；由功能自己的页面展示的，写明“所在功能”（shown_in）。', notes: { slot: '它在这里' } },
    en: { message: 'The {what} {one} is shown nowhere: no section, no list of popups names it, and no function is said to show it.', label: 'shown nowhere', help: 'put it on a page; if screens of a function show it, say which (shown_in)', notes: { slot: 'it is here' } },
  },
  BK5438: {
    slug: 'never-due',
    severity: 'warning',
    zh: { message: '{one}永远等不到：{times}碰不到一起。', label: '碰不到一起', help: '改动其中一个。', notes: { other: '另一个在这里' } },
    en: { message: '{one} is never due: {times} never meet.', label: 'never meets the others', help: 'change one of them', notes: { other: 'the other one' } },
  },
  BK5439: {
    slug: 'shelf-always-empty',
    severity: 'warning',
    zh: { message: '货架{shelf}一件产品也放不上，备用货架也没有：选取的条件没有产品满足，或者都停售了。', label: '选不到产品', help: '放宽条件，写一个有产品的备用货架，或移除它。' },
    en: { message: 'No product can ever stand on the shelf {shelf}, nor on what it falls back to: none fits what it picks, or none is sold any more.', label: 'picks nothing', help: 'widen the condition, name a fallback that has products, or remove it' },
  },
})
