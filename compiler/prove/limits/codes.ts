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
    zh: { message: '{where}{business}单笔最高 {cap}，可是 {witness} 没有一组认证方式能办：认证方式限额最高只到 {most}。', label: '没有认证方式可用', help: '在限额表里加一组额度更高的认证方式，或把单笔改为 {most}。', notes: { limits: '认证方式限额在这里', business: '业务限额在这里' } },
    en: { message: '{where}{business} may be up to {cap} at once, but for {witness} there is no set of tools: theirs end at {most}.', label: 'no set of tools allows it', help: 'add a set of tools that allows more, or set single to {most}', notes: { limits: 'limits by tools', business: 'the business limit' } },
  },
  BK5354: {
    slug: 'set-outdone',
    severity: 'warning',
    zh: { message: '有 {row} 的客户都能用 {other}：不更麻烦，额度一样或更高，所以没有人会用到 {row}。', label: '没有人会用到这一组', help: '提高这一行的额度，或移除它。', notes: { other: '另一行在这里' } },
    en: { message: 'Whoever has {row} can use {other}, which is no more trouble and allows as much or more; nobody will ever be asked for {row}.', label: 'a set for nothing', help: 'raise what it allows, or remove it', notes: { other: 'the other row' } },
  },
  BK5355: {
    slug: 'business-without-tools',
    severity: 'warning',
    zh: { message: '{business}有业务限额，却没有一张认证方式限额表管它，没有人办得了。', label: '没有认证方式限额', help: '把它写进一张限额表的业务范围，或移除这一行。' },
    en: { message: '{business} has a limit, but no table of limits by tools is about it, so that nobody can do it.', label: 'no table of tools is about it', help: 'name it in the businesses of a table of limits, or remove the row' },
  },
  BK5356: {
    slug: 'situation-never-felt',
    severity: 'warning',
    zh: { message: '情形额度{row}起不了作用：它成立的时候，{others}也成立，而且一样紧或更紧。', label: '总有别的先拦下', help: '调低它的上限，改它的情形，或移除它。', notes: { other: '也和这里有关' } },
    en: { message: '{row} is never felt: whenever it holds, {others} stop at the same amount or below.', label: 'something else always stops first', help: 'lower its caps, change when it holds, or remove it', notes: { other: 'this plays a part too' } },
  },
  BK5357: {
    slug: 'demand-out-of-reach',
    severity: 'warning',
    zh: { message: '{rule}要客户通过{tool}，可是它{why}。', label: '有客户通过不了', help: '换一种谁都能通过的认证方式，或写成转柜面办理。', notes: { tool: '认证方式在这里', rule: '这条规则也要它' } },
    en: { message: '{rule} asks for {tool}, which {why}.', label: 'some customers cannot pass it', help: 'ask for a tool that everybody can pass, or use_counter', notes: { tool: 'the tool', rule: 'this rule asks for it too' } },
  },
  BK5358: {
    slug: 'demand-ruled-out',
    severity: 'warning',
    zh: { message: '{rule}要客户通过{tool}，{other}同时不许用它，客户办不下去：{example}。', label: '要的正是不许用的', help: '两条同时触发时换一种认证方式，或写成转柜面办理。', notes: { other: '另一条在这里' } },
    en: { message: '{rule} asks for {tool} while {other} rules it out; the customer is stuck: {example}.', label: 'asks for what is ruled out', help: 'ask for another tool where both fire, or use_counter', notes: { other: 'the other one' } },
  },
  BK5359: {
    slug: 'demand-not-proven',
    severity: 'information',
    zh: { message: '没有证明：{rule}要{tool}、{other}不许用它，会不会同时触发。', label: '没有证明', help: '用测试把要紧的情形写下来。', notes: { other: '另一条在这里' } },
    en: { message: 'Not proven: whether {rule} can ask for {tool} while {other} rules it out.', label: 'not proven', help: 'write tests for what matters', notes: { other: 'the other one' } },
  },
})
