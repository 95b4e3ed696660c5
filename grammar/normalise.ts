/**
 * What a Chinese input method types, as its ASCII twin: a copy of the text, unit for unit as long, so that offsets stay true. Texts
 * and comments keep what they say. A copy is made only of a text that needs it.
 */
import { closingMarks, endOfLine, endOfText } from './quotes.ts'

const twins: Readonly<Record<string, string>> = {
  '\u3000': ' ', '：': ':', '，': ',', '。': '.', '！': '!', '？': '?', '（': '(', '）': ')', '［': '[', '］': ']', '【': '[', '】': ']',
  '｛': '{', '｝': '}', '｜': '|', '＝': '=', '＜': '<', '＞': '>', '《': '<', '》': '>', '＋': '+', '－': '-', '＊': '*', '／': '/',
  '．': '.', '％': '%', '＃': '#', '＠': '@', '；': ';', '＿': '_',
}

const all = `\u3000：，。！？（）［］【】｛｝｜＝＜＞《》＋－＊／．％＃＠；＿０-９Ａ-Ｚａ-ｚ`
const needed = new RegExp(`[${all}]`)

/** The ASCII twin of a full-width character; the character itself if it has none. */
export function asciiTwin(character: string): string {
  const twin = twins[character]
  if (twin !== undefined) return twin
  const unit = character.charCodeAt(0)
  const isTwin = (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)
  return isTwin ? String.fromCharCode(unit - 0xfee0) : character
}

/** What may open a text or a comment, or has a twin. */
const interesting = new RegExp(`"""|["“「]|[/／][/／*＊]|[${all}]`, 'g')
const blockEnd = /[*＊][/／]/g

/** A copy of the text in which full-width characters outside texts and comments are ASCII. A BOM at its head becomes a space. */
export function normalise(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text
  if (!needed.test(body)) return body
  const pieces: string[] = []
  let copied = 0
  const replace = (at: number, by: string): void => {
    pieces.push(body.slice(copied, at), by)
    copied = at + by.length
  }
  // Once one is not closed no later one is: without these a file full of them would be searched to its end for each.
  let blocksClose = true
  let commentsClose = true
  interesting.lastIndex = 0
  for (let found = interesting.exec(body); found !== null; found = interesting.exec(body)) {
    const mark = found[0]
    const from = found.index + mark.length
    if (mark.length === 1) {
      const closing = closingMarks.get(mark)
      if (closing === undefined) {
        replace(found.index, asciiTwin(mark))
        continue
      }
      const end: number = endOfText(body, from, closing)
      interesting.lastIndex = end < 0 ? endOfLine(body, from) : end
    } else if (mark === '"""') {
      const end: number = blocksClose ? body.indexOf(mark, from) : -1
      blocksClose = end >= 0
      if (end >= 0) interesting.lastIndex = end + mark.length
    } else {
      const ascii = asciiTwin(mark.charAt(0)) + asciiTwin(mark.charAt(1))
      if (ascii !== mark) replace(found.index, ascii)
      if (ascii === '//') {
        for (let at = from; body[at] === '／'; at++) replace(at, '/')
        interesting.lastIndex = endOfLine(body, from)
      } else {
        const end: number = commentsClose ? endOfComment(body, from) : -1
        commentsClose = end >= 0
        if (end < 0) continue
        if (body.slice(end - 2, end) !== '*/') replace(end - 2, '*/')
        interesting.lastIndex = end
      }
    }
  }
  if (copied === 0) return body
  pieces.push(body.slice(copied))
  return pieces.join('')
}

/** The offset after the next `*` and `/`, full-width or not; -1 if there are none. */
function endOfComment(text: string, from: number): number {
  blockEnd.lastIndex = from
  return blockEnd.test(text) ? blockEnd.lastIndex : -1
}
