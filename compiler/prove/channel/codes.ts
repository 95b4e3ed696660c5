/** BK5440–5449: findings about where taps lead outside of the app, and about who has what already. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: channelRows, say } = catalogue({
  BK5440: {
    slug: 'address-not-listed',
    severity: 'error',
    zh: { message: '{entry}通向 {address}，可是 {host} 不在外链白名单里。', label: '不在白名单里', help: '确实是可信的网站，就写 override app { allowed_hosts += ["{host}"] }；否则换一个去处。', notes: { list: '白名单写在这里', link: '网址写在这里' } },
    en: { message: '{entry} leads to {address}, but {host} is not among the allowed hosts.', label: 'not listed', help: 'if the site is to be trusted, write override app { allowed_hosts += ["{host}"] }; else lead somewhere else', notes: { list: 'the allowed hosts', link: 'the address' } },
  },
  BK5441: {
    slug: 'address-unsafe',
    severity: 'error',
    zh: { message: '{entry}通向 {address}：素材只能打开应用内的路径或 https 网址。', label: '不安全的去处', help: '写成 "/…" 或 "https://…"；打开功能、产品、页面，用 function、product、page。' },
    en: { message: '{entry} leads to {address}: a creative opens a path of the app or an https address only.', label: 'not safe', help: 'write "/…" or "https://…"; for functions, products and pages use function, product and page' },
  },
  BK5442: {
    slug: 'version-unreadable',
    severity: 'error',
    zh: { message: '{name}的{field}是“{text}”，不是版本号。', label: '不是版本号', help: '写成 6.2 或 6.2.0 的样子。' },
    en: { message: '{field} of {name} is "{text}", which is no version.', label: 'not a version', help: 'write it like 6.2 or 6.2.0' },
  },
  BK5443: {
    slug: 'versions-reversed',
    severity: 'error',
    zh: { message: '{name}从版本 {least} 起有，到版本 {most} 为止：没有一个版本有它。', label: '比起始版本低', help: '截止版本不得低于起始版本。', notes: { least: '起始版本写在这里' } },
    en: { message: '{name} is there from version {least} up to {most}: no version has it.', label: 'below the first version', help: 'the last version is not below the first', notes: { least: 'the first version' } },
  },
  BK5444: {
    slug: 'traffic-given-twice',
    severity: 'warning',
    zh: { message: '{slot}的实验组“{experiment}”把流量分成 {total}，超过 100%：{creative}的一部分轮不到。', label: '流量不够分', help: '把同组素材的流量比例改到合计 100% 以内。', notes: { creative: '同组的素材' } },
    en: { message: 'The experiment "{experiment}" of {slot} gives away {total} of the traffic: part of {creative} is never seen.', label: 'not enough traffic left', help: 'let the shares of the experiment come to 100% at most', notes: { creative: 'in the same experiment' } },
  },
})
