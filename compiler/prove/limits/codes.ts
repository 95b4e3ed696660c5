/** BK5350–5369: findings about limits. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: limitRows, say } = catalogue({
  BK5350: {
    slug: 'more-tools-allow-less',
    severity: 'warning',
    zh: { message: '{row} 比 {other} 多要认证，{cap}却更低：{low} 低于 {high}。', label: '多认证反而额度低', help: '把{cap}提到 {high} 以上，或移除这一行。', notes: { other: '另一行在这里' } },
    en: { message: '{row} asks for more than {other}, yet its {cap} is lower: {low} against {high}.', label: 'more tools, less allowed', help: 'raise its {cap} to {high} or more, or remove the row', notes: { other: 'the other row' } },
  },
  BK5351: {
    slug: 'row-for-nothing',
    severity: 'warning',
    zh: { message: '{row} 比 {other} 多要认证，额度却完全相同，没有人会用到这一行。', label: '多余的一行', help: '提高这一行的额度，或移除它。', notes: { other: '另一行在这里' } },
    en: { message: '{row} asks for more than {other} and allows the same; nobody will ever use it.', label: 'a row for nothing', help: 'raise what it allows, or remove it', notes: { other: 'the other row' } },
  },
  BK5352: {
    slug: 'cap-never-binds',
    severity: 'warning',
    zh: { message: '{name}的{cap} {value} 永远用不到：{because}，最多只有 {most}。', label: '这样写，上限起不了作用', help: '把它写成低于 {most}，或写成 none。', notes: { other: '也和这里有关' } },
    en: { message: 'The {cap} of {name}, {value}, can never be reached: {because} makes {most} at most.', label: 'so the cap never binds', help: 'make it less than {most}, or none', notes: { other: 'this plays a part too' } },
  },
  BK5353: {
    slug: 'amount-without-tools',
    severity: 'warning',
    zh: { message: '{business}单笔最高 {cap}，可是 {witness} 没有一组认证方式能办：认证方式限额最高只到 {most}。', label: '没有认证方式可用', help: '在限额表里加一组额度更高的认证方式，或把单笔改为 {most}。', notes: { limits: '认证方式限额在这里', business: '业务限额在这里' } },
    en: { message: '{business} may be up to {cap} at once, but for {witness} there is no set of tools: theirs end at {most}.', label: 'no set of tools allows it', help: 'add a set of tools that allows more, or set single to {most}', notes: { limits: 'limits by tools', business: 'the business limit' } },
  },
})
