/** BK5370–5399: findings about what customers see: entries and pages, dates. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: appRows, say } = catalogue({
  BK5370: {
    slug: 'entry-leads-nowhere',
    severity: 'warning',
    zh: { message: '{entry}通向{target}，可是{target}没有启用，客户点了没有去处。', label: '没有启用', help: '换一个去处，启用{target}，或移除这个入口。', notes: { target: '在这里停用' } },
    en: { message: '{entry} leads to {target}, which is switched off; a tap goes nowhere.', label: 'switched off', help: 'lead somewhere else, switch {target} on, or remove the entry', notes: { target: 'switched off here' } },
  },
  BK5371: {
    slug: 'nothing-left-to-show',
    severity: 'warning',
    zh: { message: '{section}里的功能都停用了，客户会看到一个空的楼层。', label: '什么也不剩', help: '放进启用的功能，或移除这个楼层。' },
    en: { message: 'All functions of {section} are switched off; customers see it empty.', label: 'nothing is left', help: 'put in functions that are on, or remove it' },
  },
  BK5372: {
    slug: 'entry-above-role',
    severity: 'warning',
    zh: { message: '{viewer}能看到{entry}，可是{target}要求{role}。', label: '看得到，用不了', help: '把{entry}的最低角色提高到 {needed}。', notes: { role: '要求写在这里' } },
    en: { message: '{viewer} may see {entry}, but {target} takes {role}.', label: 'seen, but of no use', help: 'raise the role of {entry} to {needed}', notes: { role: 'what it takes' } },
  },
  BK5373: {
    slug: 'page-without-way',
    severity: 'warning',
    zh: { message: '没有入口通向页面{page}：它不在标签栏里，没有功能打开它，也没有素材指向它。', label: '到不了的页面', help: '放进标签栏，或让一个功能打开它（opens: {name}），或移除它。' },
    en: { message: 'No way leads to the page {page}: it is no tab, no function opens it, no creative points to it.', label: 'no way leads here', help: 'make it a tab, let a function open it (opens: {name}), or remove it' },
  },
  BK5374: {
    slug: 'circle-of-pages',
    severity: 'warning',
    zh: { message: '页面互相打开，成了一个圈：{circle}', label: '又回到这里', help: '去掉其中一个入口。', notes: { entry: '从这里打开' } },
    en: { message: 'Pages open each other in a circle: {circle}', label: 'leads back here', help: 'take one of the entries out', notes: { entry: 'opened from here' } },
  },
  BK5375: {
    slug: 'variant-elsewhere',
    severity: 'error',
    zh: { message: '{variant}要代替{target}，可是{target}不在同一个页面里。', label: '不在这个页面', help: '写这个页面里的一个楼层。', notes: { target: '它在这里' } },
    en: { message: '{variant} is to stand for {target}, which is not on the same page.', label: 'not on this page', help: 'name a section of this page', notes: { target: 'it is here' } },
  },
  BK5376: {
    slug: 'variant-of-variant',
    severity: 'error',
    zh: { message: '{variant}要代替{target}，可是{target}自己也是变体。', label: '不能代替变体', help: '写不是变体的那一个，没有归入客群的人看到的就是它。', notes: { target: '它在这里' } },
    en: { message: '{variant} is to stand for {target}, which is a variant itself.', label: 'a variant itself', help: 'name the one that is no variant: it is what everybody else sees', notes: { target: 'it is here' } },
  },
  BK5380: {
    slug: 'already-over',
    severity: 'warning',
    zh: { message: '{name}的{field}到 {last} 为止，{today} 已经过了。', label: '已经结束', help: '延长，或移除{name}。' },
    en: { message: '{field} of {name} ended on {last}; it is {today}.', label: 'already over', help: 'prolong it, or remove {name}' },
  },
  BK5381: {
    slug: 'too-many-at-once',
    severity: 'warning',
    zh: { message: '{day}，{slot}要同时投放 {count} 个素材{audience}，可是最多 {frames} 帧。', label: '放不下', help: '错开投放期，或减少素材。', notes: { creative: '其中一个' } },
    en: { message: 'On {day}, {slot} has {count} creatives at once{audience}, but shows {frames} at most.', label: 'no room for all', help: 'let them take turns, or take some out', notes: { creative: 'one of them' } },
  },
  BK5382: {
    slug: 'skins-collide',
    severity: 'warning',
    zh: { message: '皮肤{one}和{other}在 {day} 都要生效，只能用一个。', label: '日期重叠', help: '改动其中一个的期间。', notes: { other: '另一个在这里' } },
    en: { message: 'The skins {one} and {other} are both due on {day}; there can be only one.', label: 'the dates overlap', help: 'change the dates of one of them', notes: { other: 'the other one' } },
  },
  BK5383: {
    slug: 'shown-when-not-sold',
    severity: 'warning',
    zh: { message: '{day}，{entry}还在推{product}，可是那天买不到：销售期是 {sale}。', label: '买不到的日子', help: '把投放期改到销售期以内。', notes: { sale: '销售期写在这里' } },
    en: { message: 'On {day}, {entry} still shows {product}, which is on sale {sale} only.', label: 'not on sale then', help: 'keep its dates inside the sale', notes: { sale: 'the sale' } },
  },
})
