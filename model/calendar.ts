/** The calendar: which dates and times exist. */

/** Whether a well-formed date, datetime or time exists: no 30 February, no 25:00. */
export function existsInCalendar(text: string): boolean {
  const [first = '', second] = text.split('T')
  const time = second ?? (first.includes(':') ? first : undefined)
  if (time !== undefined) {
    const [hour = 0, minute = 0, seconds = 0] = time.split(':').map(Number)
    if (hour > 23 || minute > 59 || seconds > 59) return false
  }
  if (first.includes(':')) return true
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number)
  if (month < 1 || month > 12 || day < 1 || year < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day <= days
}
