/** BK5000–5999: findings about a whole bank. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: proveRows, say } = catalogue({
  BK5001: {
    slug: 'policy-broken',
    severity: 'error',
    zh: { message: '{subject}：{message}（{source}）', label: '不符合规定', help: '政策 {policy} 自 {effective} 起生效。', notes: { policy: '政策写在这里', other: '也和这里有关' } },
    en: { message: '{subject}: {message} ({source})', label: 'breaks a policy', help: 'policy {policy}, in force since {effective}', notes: { policy: 'the policy', other: 'this plays a part too' } },
  },
})
