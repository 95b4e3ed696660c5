/** BK2000–2199: the project file, its folders and the texts in them. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: projectRows, say } = catalogue({
  BK2001: {
    slug: 'project-file-missing',
    severity: 'error',
    zh: { message: '这个文件夹和它上面的文件夹里都没有 bankc.yaml。', help: '运行 bankc init 建一个新项目，或者换到有 bankc.yaml 的文件夹。' },
    en: { message: 'There is no bankc.yaml in this folder, nor in any above it.', help: 'run `bankc init` to start a project, or change to the folder that has one' },
  },
  BK2002: {
    slug: 'project-file-not-yaml',
    severity: 'error',
    zh: { message: '项目文件不是合法的 YAML：{problem}', label: '从这里读不下去' },
    en: { message: 'The project file is not valid YAML: {problem}', label: 'cannot be read from here' },
  },
  BK2003: {
    slug: 'project-key-unknown',
    severity: 'error',
    zh: { message: '项目文件里没有叫 {key} 的设置。', label: '不认识', help: '是不是想写 {suggestions}？' },
    en: { message: 'The project file has no setting called {key}.', label: 'not known', help: 'did you mean {suggestions}?' },
  },
  BK2004: {
    slug: 'project-value-wrong',
    severity: 'error',
    zh: { message: '{key} 要写成{wanted}。', label: '不合要求', help: '例如 {example}' },
    en: { message: '{key} must be {wanted}.', label: 'not that', help: 'for example {example}' },
  },
  BK2005: {
    slug: 'edition-unknown',
    severity: 'error',
    zh: { message: '这个 bankc 不认识语言版本 {edition}。', label: '不认识的版本', help: '写成 edition: 2026' },
    en: { message: 'This bankc does not know the language edition {edition}.', label: 'not known', help: 'write edition: 2026' },
  },
  BK2006: {
    slug: 'edition-missing',
    severity: 'error',
    zh: { message: '项目文件没有写语言版本。', help: '加一行 edition: 2026' },
    en: { message: 'The project file does not say the language edition.', help: 'add the line edition: 2026' },
  },
  BK2007: {
    slug: 'path-leaves-project',
    severity: 'error',
    zh: { message: '路径 {path} 指到了项目文件夹外面。', label: '不能出项目文件夹', help: '把文件放进项目文件夹，路径里不要用 .. 、绝对路径或指向外面的链接。' },
    en: { message: 'The path {path} leaves the project folder.', label: 'must stay inside', help: 'put the file into the project folder; use no `..`, absolute path or link that leads out' },
  },
  BK2008: {
    slug: 'folder-missing',
    severity: 'error',
    zh: { message: '找不到文件夹 {path}。', label: '没有这个文件夹', help: '建好这个文件夹，或者改写 {key}。' },
    en: { message: 'There is no folder {path}.', label: 'not there', help: 'make the folder, or change {key}' },
  },
  BK2009: {
    slug: 'library-part-unknown',
    severity: 'error',
    zh: { message: '标准库里没有 {path}。', label: '标准库里没有', help: '标准库提供 std:platform。' },
    en: { message: 'The standard library has no {path}.', label: 'not in the library', help: 'the library offers std:platform' },
  },
  BK2010: {
    slug: 'no-bank',
    severity: 'error',
    zh: { message: '项目里还没有银行：{folder} 下没有文件夹。', help: '建一个文件夹，例如 banks/yuanhe/，里面写 bank yuanhe "鸢河银行" { }' },
    en: { message: 'The project has no bank yet: {folder} has no folder in it.', help: 'make one, say banks/yuanhe/, with `bank yuanhe "Yuanhe Bank" { }` in it' },
  },
  BK2011: {
    slug: 'bank-declaration-missing',
    severity: 'error',
    zh: { message: '文件夹 {folder} 里没有声明它的{kind}。', help: '写上 {example}' },
    en: { message: 'The folder {folder} does not declare its {kind}.', help: 'write {example}' },
  },
  BK2012: {
    slug: 'bank-name-differs',
    severity: 'error',
    zh: { message: '文件夹叫 {folder}，里面声明的却是 {name}。', label: '名字要和文件夹一样', help: '改成 {folder}，或者给文件夹改名。' },
    en: { message: 'The folder is called {folder}, but it declares {name}.', label: 'must be called like its folder', help: 'write {folder}, or rename the folder' },
  },
  BK2013: {
    slug: 'folder-name-not-id',
    severity: 'error',
    zh: { message: '文件夹名 {folder} 不能做标识。', label: '不能做标识', help: '只用小写字母、数字和下划线，以字母开头，例如 yuan_he。' },
    en: { message: 'The folder name {folder} cannot be an id.', label: 'not an id', help: 'use lower-case letters, digits and underscores, starting with a letter: yuan_he' },
  },
  BK2014: {
    slug: 'pack-unknown',
    severity: 'error',
    zh: { message: '没有叫 {name} 的扩展包。', label: '找不到', help: '是不是想写 {suggestions}？' },
    en: { message: 'There is no pack called {name}.', label: 'not found', help: 'did you mean {suggestions}?' },
  },
  BK2015: {
    slug: 'pack-twice',
    severity: 'error',
    zh: { message: '扩展包 {name} 在项目里和标准库里各有一个。', help: '给项目里的那个换一个名字。' },
    en: { message: 'The pack {name} is both in the project and in the standard library.', help: 'give the one in the project another name' },
  },
  BK2016: {
    slug: 'file-not-text',
    severity: 'error',
    zh: { message: '{file} 不是文本文件。', help: '只有 UTF-8 文本才能放在 .bank 文件里；把这个文件移走，或者另存为文本。' },
    en: { message: '{file} is not a text file.', help: 'a .bank file is UTF-8 text; move this one away or save it as text' },
  },
  BK2017: {
    slug: 'file-gbk',
    severity: 'error',
    zh: { message: '{file} 是 GBK 编码，不是 UTF-8。', label: '从这里起不是 UTF-8', help: '在编辑器里「另存为」，编码选 UTF-8。' },
    en: { message: '{file} is GBK, not UTF-8.', label: 'not UTF-8 from here', help: 'save it again in your editor with the encoding UTF-8' },
  },
  BK2018: {
    slug: 'file-not-utf-8',
    severity: 'error',
    zh: { message: '{file} 不是 UTF-8 编码。', label: '从这里起不是 UTF-8', help: '在编辑器里「另存为」，编码选 UTF-8。' },
    en: { message: '{file} is not UTF-8.', label: 'not UTF-8 from here', help: 'save it again in your editor with the encoding UTF-8' },
  },
  BK2019: {
    slug: 'file-unreadable',
    severity: 'error',
    zh: { message: '读不了文件 {file}。', help: '检查文件的权限；它要是普通文件，不能是文件夹、管道或失效的链接。' },
    en: { message: 'The file {file} cannot be read.', help: 'check its permissions; it must be a plain file, no folder, pipe or broken link' },
  },
  BK2021: {
    slug: 'pack-repeated',
    severity: 'error',
    zh: { message: '扩展包 {name} 写了两次。', label: '又写了一次', help: '删掉一个。' },
    en: { message: 'The pack {name} is extended twice.', label: 'again', help: 'remove one' },
  },
  BK2020: {
    slug: 'too-many-findings',
    severity: 'information',
    zh: { message: '{file} 里还有 {count} 条问题没有列出。', help: '先改好上面的，再检查一次。' },
    en: { message: '{count} more findings in {file} are not listed.', help: 'mend those above, then check again' },
  },
})
