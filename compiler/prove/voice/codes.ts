/** BK5400–5419: findings about what customers say, and what is understood. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: voiceRows, say } = catalogue({
  BK5400: {
    slug: 'pattern-unreadable',
    severity: 'error',
    zh: { message: '{intent}的说法“{pattern}”读不懂：{reason}', label: '读不懂', help: '`(甲|乙)` 是任说其一，`x?` 是可说可不说，{…} 是槽位，其余照原样说。' },
    en: { message: 'The pattern "{pattern}" of {intent} cannot be read: {reason}', label: 'cannot be read', help: '(a|b) is one of these, x? may be left out, {…} is a slot, everything else is said as it stands' },
  },
  BK5401: {
    slug: 'slot-not-declared',
    severity: 'error',
    zh: { message: '{intent}说到槽位 {slot}，可是槽位表里没有它。', label: '没有这个槽位', help: '{hint}在槽位表里加上 {slot}。' },
    en: { message: '{intent} speaks of the slot {slot}, which its slots do not have.', label: 'no such slot', help: '{hint}add {slot} to the slots' },
  },
  BK5402: {
    slug: 'slot-never-said',
    severity: 'warning',
    zh: { message: '{intent}的槽位 {slot} 没有一种说法提到，也没有写追问：它永远是空的。', label: '听不到', help: '放进一种说法，写上追问（ask），或移除它。' },
    en: { message: 'The slot {slot} of {intent} is in no pattern and is not asked for: it stays empty for ever.', label: 'never heard', help: 'put it into a pattern, write what to ask, or remove it' },
  },
  BK5403: {
    slug: 'slot-fits-no-field',
    severity: 'error',
    zh: { message: '{intent}的槽位 {slot} 是{type}，要填入的字段 {field} 却是{wanted}。', label: '类型不同', help: '换一个口语类型，或填入别的字段。', notes: { field: '字段写在这里' } },
    en: { message: 'The slot {slot} of {intent} is {type}, but the field {field} that it fills is {wanted}.', label: 'another type', help: 'take another type of speech, or fill another field', notes: { field: 'the field' } },
  },
  BK5404: {
    slug: 'intents-share-utterance',
    severity: 'error',
    zh: { message: '“{utterance}”这句话，{one}和{other}都听得懂，优先级又相同，不知道该办哪一件。', label: '说不清是哪一件', help: '给其中一个写更高的优先级（priority），或改其中一个的说法。', notes: { other: '另一个在这里' } },
    en: { message: '"{utterance}" is understood by {one} and by {other}, which have the same priority: nobody knows which is meant.', label: 'cannot be told apart', help: 'give one of them a higher priority, or change the patterns of one', notes: { other: 'the other one' } },
  },
  BK5405: {
    slug: 'confirmation-incomplete',
    severity: 'error',
    zh: { message: '{intent}的确认话术没有提到必填的 {slot}，客户核对不了。', label: '没有提到 {slot}', help: '在话术里写上 {hole}。' },
    en: { message: 'The confirmation of {intent} does not speak of {slot}, which is required; the customer cannot check it.', label: '{slot} is missing', help: 'put {hole} into it' },
  },
  BK5406: {
    slug: 'sample-not-understood',
    severity: 'warning',
    zh: { message: '{intent}的例句“{sample}”，它自己听不懂。', label: '听不懂', help: '给说法加上这种讲法，或改例句。' },
    en: { message: '{intent} does not understand its own sample "{sample}".', label: 'not understood', help: 'let a pattern say it so, or change the sample' },
  },
  BK5407: {
    slug: 'sample-understood-otherwise',
    severity: 'warning',
    zh: { message: '{intent}的例句“{sample}”，会听成{other}。', label: '听成了别的', help: '调整两个意图的优先级，或改说法。', notes: { sample: '例句写在这里', other: '听成的意图' } },
    en: { message: 'The sample "{sample}" of {intent} is taken for {other}.', label: 'taken for something else', help: 'change the priorities of the two, or their patterns', notes: { sample: 'the sample', other: 'what it is taken for' } },
  },
  BK5408: {
    slug: 'slot-not-asked-for',
    severity: 'error',
    zh: { message: '{intent}的槽位 {slot} 必填，可是客户不一定说到，又没有写追问。', label: '没有追问', help: '写上追问，如 ask: "转多少？"。' },
    en: { message: 'The slot {slot} of {intent} is required, but customers need not say it, and it is not asked for.', label: 'nothing to ask', help: 'write what to ask, for example ask: "How much?"' },
  },
  BK5409: {
    slug: 'word-means-nothing',
    severity: 'error',
    zh: { message: '“{word}”的意思是“{means}”，可是那不是{type}。', label: '没有这个意思', help: '{examples}' },
    en: { message: '"{word}" means "{means}", which is not {type}.', label: 'no such meaning', help: '{examples}' },
  },
  BK5410: {
    slug: 'slot-opens-nothing',
    severity: 'error',
    zh: { message: '{intent}要打开槽位 {slot} 里的功能，可是那个槽位不是功能。', label: '不是功能', help: '写一个口语类型填成 ref(function) 的槽位。', notes: { slot: '槽位在这里' } },
    en: { message: '{intent} opens the function in its slot {slot}, which holds no function.', label: 'no function', help: 'name a slot whose type becomes ref(function)', notes: { slot: 'the slot' } },
  },
  BK5411: {
    slug: 'field-not-there',
    severity: 'error',
    zh: { message: '{intent}的槽位 {slot} 要填入字段 {field}，可是{target}的接口没有这个请求字段。', label: '没有这个字段', help: '{hint}写一个请求字段的名字，或不写 fills。' },
    en: { message: 'The slot {slot} of {intent} fills the field {field}, which no operation of {target} asks for.', label: 'no such field', help: '{hint}write the name of a field of a request, or leave fills out' },
  },
})
