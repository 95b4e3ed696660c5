/** Units as people write them elsewhere, and what they are called here: `20W` is 20万元, `90 days` is 90d. */

/** A unit here, and how many of them one is. */
export interface MeantUnit {
  readonly unit: string
  /** Zeros to add to the digits. */
  readonly zeros: number
}

const plain: Readonly<Record<string, string>> = {
  w: '万元', W: '万元', w元: '万元', W元: '万元', 万块: '万元', 块: '元', 块钱: '元', 圆: '元', RMB: '元', rmb: '元', 人民币: '元', yuan: '元', CNY元: '元', 万人民币: '万元', 万RMB: '万元', 亿人民币: '亿元',
  day: 'd', days: 'd', Days: 'd', D: 'd', 日: '天', hour: 'h', hours: 'h', hrs: 'h', H: 'h', 时: '小时', 钟头: '小时', minute: 'min', minutes: 'min', mins: 'min', 分: '分钟',
  second: 's', seconds: 's', sec: 's', secs: 's', month: 'mo', months: 'mo', 月: '个月', year: 'y', years: 'y', yr: 'y', yrs: 'y', week: 'w', weeks: 'w',
  percent: '%', percents: '%', pct: '%', 百分点: '%', 个点: '%',
}

/** What a unit that there is not was meant to be; undefined when nobody knows. */
export function meantUnit(written: string): MeantUnit | undefined {
  const unit = Object.hasOwn(plain, written) ? plain[written] : undefined
  if (unit !== undefined) return { unit, zeros: 0 }
  return /^[kK](元|块|RMB|rmb)?$/.test(written) ? { unit: '元', zeros: 3 } : undefined
}
