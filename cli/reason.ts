/** Why a file could not be read or written, in words. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import { errorCode } from './disk.ts'

const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'not permitted' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '超出了磁盘配额', en: 'the disk quota is used up' },
  ENOENT: { zh: '不存在', en: 'it is not there' },
  ENOTDIR: { zh: '路径中间有一个是文件，不是文件夹', en: 'a part of the path is a file, not a folder' },
  EISDIR: { zh: '那里是一个文件夹', en: 'a folder stands there' },
  ENOTEMPTY: { zh: '那里是一个文件夹', en: 'a folder stands there' },
  EEXIST: { zh: '那里已经有东西了', en: 'something stands there already' },
  EBUSY: { zh: '别的程序正在用它', en: 'another program is using it' },
  EXDEV: { zh: '它在另一个磁盘上', en: 'it is on another disk' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  ELOOP: { zh: '链接绕成了圈', en: 'its links go round in a circle' },
  ENAMETOOLONG: { zh: '名字太长', en: 'the name is too long' },
}

/** What is no file and no folder: a pipe, a device. */
export const notPlain: Bilingual = { zh: '它不是普通文件', en: 'it is no plain file' }

/** undefined for what is no trouble with files: that is a mistake of bankc. */
export function reasonOf(problem: unknown): Bilingual | undefined {
  const code = errorCode(problem)
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined
  return reasons[code] ?? { zh: code, en: code }
}
