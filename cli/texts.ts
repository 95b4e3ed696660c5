/** What the help says, in both languages. */
import type { Locale } from '#diagnostics/catalogue.ts'

const texts = {
  about: ['用 .bank 文件描述手机银行，编译成各家银行的产物', 'describe a mobile-banking app in .bank files and compile it for every bank'],
  usage: ['[选项] <命令>', '[options] <command>'],
  options: ['[选项]', '[options]'],
  'title Usage:': ['用法：', 'Usage:'],
  'title Options:': ['选项：', 'Options:'],
  'title Global Options:': ['全局选项：', 'Global options:'],
  'title Commands:': ['命令：', 'Commands:'],
  'title Arguments:': ['参数：', 'Arguments:'],
  help: ['显示帮助', 'show this help'],
  'help command': ['显示一个命令的帮助', 'show the help of a command'],
  version: ['显示版本', 'show the version'],
  config: ['项目文件；不写就从当前文件夹往上找最近的 bankc.yaml', 'the project file; default: the nearest bankc.yaml upwards'],
  locale: ['提示用的语言', 'language of messages'],
  format: ['检查结果的格式', 'how findings are written'],
  color: ['是否用颜色', 'whether to use colours'],
  quiet: ['只输出会让命令失败的问题', 'print only what fails the run'],
  'fail-on': ['到哪一级算失败', 'from which severity on the run fails'],
  'as-of': ['按哪一天判断期限和制度，例如 2026-11-22', 'the day on which dates and policies are judged: 2026-11-22'],
  stats: ['最后说明各步骤用了多少时间', 'say at the end how long each phase took'],
  build: ['编译并写出产物', 'compile and write the outputs'],
  'build --check': ['什么都不写；产物被改过、缺少或多余就失败', 'write nothing; fail when outputs are modified, missing or orphaned'],
  check: ['只检查，不写产物；没有问题就不出声', 'everything but writing; silent when all is well'],
  'check --witness-tests': ['举得出例子的问题，把例子写成测试，输出到标准输出', 'print examples of what was found as tests, on standard output'],
  'check --fix': ['先改好有把握的笔误，再检查', 'mend what is certain in the files first'],
  banks: ['银行的标识；不写就是全部', 'ids of banks; default: all'],
  fmt: ['排版', 'format .bank files'],
  'fmt paths': ['文件或文件夹；- 是标准输入；不写就是整个项目', 'files or folders, or - for standard input; default: the whole project'],
  'fmt --check': ['什么都不写；有没排好的文件就失败', 'write nothing; fail when a file is not formatted'],
  'fmt --diff': ['什么都不写；显示会改什么', 'write nothing; show what would change'],
  'fmt --words': ['把语言的词、种类名、字段名等换成中文或英文；自己起的名字不变', 'turn words, and names of kinds, fields and the like, into Chinese or English; names that you gave stay'],
  why: ['一个值从哪里来：经过的每一层、界限和位置', 'where a value came from: every layer, bound and place'],
  'why bank': ['银行的标识', 'id of the bank'],
  'why path': ['值的路径，名字或中文都行', 'path of the value, by names or labels'],
  trim: ['找出银行重复写了、而平台已经一样的值；去掉以后，平台再改，银行就跟着改', 'what a bank repeats although the platform says the same; without it, the bank follows when the platform changes'],
  'trim --write': ['从文件里去掉', 'take it out of the files'],
  test: ['运行测试：例子里的请求，是不是得到应有的结果', 'run the tests: whether requests come to what they are to'],
  'test --coverage': ['列出没有例子触发过的规则和行', 'list the rules and rows that no example makes fire'],
  'test --missing': ['给没有测到的规则和行拟出例子，可以贴进 .bank 文件', 'propose examples for rules and rows that none touches, ready to be pasted'],
  explain: ['解释一个提示代码', 'what a code means, with an example'],
  'explain code': ['例如 BK3102', 'for example BK3102'],
  init: ['建一个能用的小项目', 'write a small working project'],
  'init dir': ['文件夹；不写就是当前文件夹', 'the folder; default: here'],
  'stats command': ['数一数各种声明，要求落实了多少', 'count declarations by kind and layer, and requirements that are met'],
  'examples title': ['例子：', 'Examples:'],
  'example check': ['检查当前项目', 'check the project here'],
  'example build': ['只编译一家银行', 'build one bank'],
  'example why': ['这个限额是谁定的', 'who set this limit'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export type TextKey = keyof typeof texts

export function textsOf(locale: Locale): (key: TextKey) => string {
  return (key) => texts[key][locale === 'en' ? 1 : 0]
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(texts, key)
}
