/** BK7000–7099: the command line; BK9000: a mistake of bankc itself. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: cliRows, say } = catalogue({
  BK7001: {
    slug: 'command-unknown',
    severity: 'error',
    zh: { message: '没有叫 {name} 的命令。', help: '是不是想用 {suggestion}？' },
    en: { message: 'There is no command {name}.', help: 'did you mean {suggestion}?' },
  },
  BK7002: {
    slug: 'option-unknown',
    severity: 'error',
    zh: { message: '没有叫 {name} 的选项。', help: '是不是想用 {suggestion}？' },
    en: { message: 'There is no option {name}.', help: 'did you mean {suggestion}?' },
  },
  BK7003: {
    slug: 'option-value-wrong',
    severity: 'error',
    zh: { message: '{option} 不能是 {value}。', help: '写 {choices}。' },
    en: { message: '{option} cannot be {value}.', help: 'write {choices}' },
  },
  BK7004: {
    slug: 'argument-missing',
    severity: 'error',
    zh: { message: '少了 {name}。', help: '用法：{usage}' },
    en: { message: '{name} is missing.', help: 'usage: {usage}' },
  },
  BK7005: {
    slug: 'option-value-missing',
    severity: 'error',
    zh: { message: '{option} 后面要跟一个值。' },
    en: { message: '{option} wants a value behind it.' },
  },
  BK7006: {
    slug: 'argument-too-many',
    severity: 'error',
    zh: { message: '给得太多了。', help: '用法：{usage}' },
    en: { message: 'That is more than the command takes.', help: 'usage: {usage}' },
  },
  BK7007: {
    slug: 'command-missing',
    severity: 'error',
    zh: { message: '没有说要做什么。', help: '运行 bankc --help 看有哪些命令。' },
    en: { message: 'No command was given.', help: 'run `bankc --help` to see the commands' },
  },
  BK7008: {
    slug: 'usage-wrong',
    severity: 'error',
    zh: { message: '命令写得不对：{problem}', help: '运行 bankc --help 看用法。' },
    en: { message: 'The command line is wrong: {problem}', help: 'run `bankc --help`' },
  },
  BK7010: {
    slug: 'bank-unknown',
    severity: 'error',
    zh: { message: '项目里没有叫 {name} 的银行。', help: '是不是想写 {suggestion}？' },
    en: { message: 'The project has no bank {name}.', help: 'did you mean {suggestion}?' },
  },
  BK7020: {
    slug: 'file-not-written',
    severity: 'error',
    zh: { message: '写不了 {path}：{reason}。这家银行原来的产物没有动。' },
    en: { message: '{path} cannot be written: {reason}. What was built before is untouched.' },
  },
  BK7021: {
    slug: 'folder-unreadable',
    severity: 'error',
    zh: { message: '读不了文件夹 {path}。', help: '检查文件夹的权限。' },
    en: { message: 'The folder {path} cannot be read.', help: 'check its permissions' },
  },
  BK7022: {
    slug: 'output-leaves-project',
    severity: 'error',
    zh: { message: '产物文件夹 {path} 经链接通到了项目外面。', help: '把 out: 改成项目里的文件夹。' },
    en: { message: 'The output folder {path} leads out of the project through a link.', help: 'set `out:` to a folder inside the project' },
  },
  BK7023: {
    slug: 'path-missing',
    severity: 'error',
    zh: { message: '没有 {path} 这个文件或文件夹。' },
    en: { message: 'There is no file or folder {path}.' },
  },
  BK7024: {
    slug: 'file-not-formatted',
    severity: 'error',
    zh: { message: '读写不了 {path}：{reason}。' },
    en: { message: '{path} cannot be read or written: {reason}.' },
  },
  BK7030: {
    slug: 'output-modified',
    severity: 'error',
    zh: { message: '这个产物和现在的源文件对不上。', help: '运行 bankc build。' },
    en: { message: 'This output is not what the sources give now.', help: 'run `bankc build`' },
  },
  BK7031: {
    slug: 'output-missing',
    severity: 'error',
    zh: { message: '缺这个产物。', help: '运行 bankc build。' },
    en: { message: 'This output is missing.', help: 'run `bankc build`' },
  },
  BK7032: {
    slug: 'output-orphaned',
    severity: 'error',
    zh: { message: '这个产物已经没有源文件了。', help: '运行 bankc build，它会被删掉。' },
    en: { message: 'Nothing makes this output any more.', help: 'run `bankc build`; it will be removed' },
  },
  BK7040: {
    slug: 'file-unformatted',
    severity: 'error',
    zh: { message: '这个文件还没有排好版。', help: '运行 bankc fmt {path}' },
    en: { message: 'This file is not formatted.', help: 'run `bankc fmt {path}`' },
  },
  BK7050: {
    slug: 'path-unknown',
    severity: 'error',
    zh: { message: '{owner} 里没有 {step}。', help: '是不是想写 {suggestion}？' },
    en: { message: '{owner} has no {step}.', help: 'did you mean {suggestion}?' },
  },
  BK7051: {
    slug: 'path-ambiguous',
    severity: 'error',
    zh: { message: '{path} 可以指好几处：{paths}。', help: '写全其中一个。' },
    en: { message: '{path} may be any of {paths}.', help: 'write one of them in full' },
  },
  BK7052: {
    slug: 'path-malformed',
    severity: 'error',
    zh: { message: '路径 {path} 写得不对。', help: '例如 limits.transfer.rows[[sms, pin]].daily' },
    en: { message: 'The path {path} is not well-formed.', help: 'for example `limits.transfer.rows[[sms, pin]].daily`' },
  },
  BK7060: {
    slug: 'code-unknown',
    severity: 'error',
    zh: { message: '没有 {code} 这个代码。', help: '是不是想问 {suggestion}？' },
    en: { message: 'There is no code {code}.', help: 'did you mean {suggestion}?' },
  },
  BK7070: {
    slug: 'init-would-overwrite',
    severity: 'error',
    zh: { message: '{path} 已经在那里了，不会覆盖它。', help: '换一个文件夹：bankc init 新文件夹' },
    en: { message: '{path} is there already and will not be overwritten.', help: 'take another folder: `bankc init new-folder`' },
  },
  BK9000: {
    slug: 'internal-error',
    severity: 'error',
    zh: { message: 'bankc 自己出了错：{problem}', help: '你的文件没有问题。请带上 BANKC_DEBUG=1 再运行一次的输出，报告给 bankc 的维护者。' },
    en: { message: 'bankc itself failed: {problem}', help: 'your files are not to blame; please report this to the maintainers of bankc, with what it prints when run again with BANKC_DEBUG=1' },
  },
})
