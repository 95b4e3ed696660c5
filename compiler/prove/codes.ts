/** BK5000–5999: findings about a whole bank. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: proveRows, say } = catalogue({
  BK5001: {
    slug: 'policy-broken',
    severity: 'error',
    zh: { message: '{subject}：{message}（{source}）', label: '不符合规定', help: '政策 {policy} 自 {effective} 起生效。', notes: { policy: '政策写在这里', other: '也和这里有关' } },
    en: { message: '{subject}: {message} ({source})', label: 'breaks a policy', help: 'policy {policy}, in force since {effective}', notes: { policy: 'the policy', other: 'this plays a part too' } },
  },
  BK5004: {
    slug: 'policy-in-other-units',
    severity: 'error',
    zh: { message: '没法判断「{subject}」合不合政策「{policy}」：{reason}。', label: '单位不同，没法比', help: '换成政策用的单位。', notes: { policy: '政策在这里' } },
    en: { message: 'Whether {subject} keeps the policy “{policy}” cannot be told: {reason}.', label: 'other units, nothing to compare', help: 'write it in the units of the policy', notes: { policy: 'the policy' } },
  },
  BK5005: {
    slug: 'policy-broken-later',
    severity: 'warning',
    zh: { message: '{subject}从 {effective} 起不符合规定：{message}（{source}）', label: '到时候不符合规定', help: '在政策 {policy} 生效之前改好。', notes: { policy: '政策写在这里', other: '也和这里有关' } },
    en: { message: '{subject}, from {effective} on: {message} ({source})', label: 'will break a policy', help: 'mend it before policy {policy} comes into force', notes: { policy: 'the policy', other: 'this plays a part too' } },
  },
  BK5002: {
    slug: 'route-twice',
    severity: 'error',
    zh: { message: '接口 {name} 和 {other} 的请求方法与路径相同：{route}', label: '路径重复', help: '换一个路径或请求方法。', notes: { first: '先有的在这里' } },
    en: { message: 'The operations {name} and {other} have the same route: {route}', label: 'the same route', help: 'choose another path or method', notes: { first: 'the other one' } },
  },
  BK5003: {
    slug: 'path-field-missing',
    severity: 'error',
    zh: { message: '接口 {name} 的路径里有 {part}，请求里却没有这个必填字段。', label: '路径里的 {part}', help: '在请求表里加上 {part}，必填。' },
    en: { message: 'The path of {name} has {part}, but its request has no such required field.', label: '{part} in the path', help: 'add {part} to the request, required' },
  },
})
