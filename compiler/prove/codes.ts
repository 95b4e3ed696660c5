/** BK5000–5999: findings about a whole bank. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: proveRows, say } = catalogue({
  BK5001: {
    slug: 'policy-broken',
    severity: 'error',
    zh: { message: '{subject}：{message}（{source}）', label: '不符合规定', help: '政策 {policy} 自 {effective} 起生效。', notes: { policy: '政策写在这里', other: '也和这里有关' } },
    en: { message: '{subject}: {message} ({source})', label: 'breaks a policy', help: 'policy {policy}, in force since {effective}', notes: { policy: 'the policy', other: 'this plays a part too' } },
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
