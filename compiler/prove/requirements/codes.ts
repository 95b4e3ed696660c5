/** BK5700–5719: findings about requirements of laws and standards. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: requirementRows, say } = catalogue({
  BK5700: {
    slug: 'requirement-unmet',
    severity: 'warning',
    zh: {
      message: '不符合{requirement}：{text}（{document}）{more}',
      label: '与要求不符',
      help: '改成符合要求的设定；眼下做不到的，写 supplement 名称 { requirement: {path}, gap: "差在哪里", owner: "责任部门", due: 日期 }。',
      notes: { check: '要核对的写在这里' },
    },
    en: {
      message: '{requirement} is not met: {text} ({document}){more}',
      label: 'not as required',
      help: 'set it as required; if that cannot be done yet, write supplement name { requirement: {path}, gap: "what is missing", owner: "who", due: a date }',
      notes: { check: 'what is checked' },
    },
  },
  BK5701: {
    slug: 'requirement-uncovered',
    severity: 'warning',
    zh: {
      message: '{requirement}没有写明靠什么落实：{text}（{document}）',
      label: '没有落实',
      help: '写核对条件（check）、落实于（by）或管理流程（process）；还做不到的，写缺口（gap）、责任部门（owner）与期限（due）。',
    },
    en: {
      message: 'Nothing says how {requirement} is met: {text} ({document})',
      label: 'not covered',
      help: 'give it a check, what it is met by (by) or a process; if it is not met yet, a gap with an owner and a due date',
    },
  },
  BK5702: {
    slug: 'gap-overdue',
    severity: 'warning',
    zh: { message: '{requirement}的缺口应在 {due} 前补上，{today} 已经过了。', label: '过了期限', help: '补上之后改写成核对条件、声明或流程；补不上的，由{owner}重新定期限。' },
    en: { message: 'The gap of {requirement} was to be closed by {due}; it is {today}.', label: 'overdue', help: 'once it is closed, say how; else {owner} sets a new date' },
  },
  BK5703: {
    slug: 'regulation-superseded',
    severity: 'warning',
    zh: { message: '{document}自 {date} 起被取代，它的 {count} 条要求不再计入。', label: '已被取代', help: '把还有效的要求移到取代它的文件里，再移除它。' },
    en: { message: '{document} is superseded since {date}; its {count} {count_requirements} no longer {count_verb}.', label: 'superseded', help: 'move what is still required to the document that took its place, and remove this one' },
  },
})
