/** BK5420–5439: findings about what functions are called, and how they are found. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: searchRows, say } = catalogue({
  BK5420: {
    slug: 'functions-with-one-name',
    severity: 'error',
    zh: { message: '功能 {one} 和 {other} 都叫“{name}”，客户分不清。', label: '重名', help: '给其中一个换个名称。', notes: { other: '另一个在这里' } },
    en: { message: 'The functions {one} and {other} are both called "{name}"; customers cannot tell them apart.', label: 'the same name', help: 'give one of them another name', notes: { other: 'the other one' } },
  },
  BK5421: {
    slug: 'synonym-of-several',
    severity: 'warning',
    zh: { message: '“{word}”是{one}的别名，也是{other}的，没有说哪个优先。', label: '别名相同', help: '在 search_settings 的 words 里写一行 | "{word}" | [{first}, {second}] |，前面的优先；或去掉一个。', notes: { other: '另一个在这里' } },
    en: { message: '"{word}" is a synonym of {one} and of {other}, and nothing says which comes first.', label: 'the same synonym', help: 'write a row | "{word}" | [{first}, {second}] | in the words of search_settings, the first first; or take one out', notes: { other: 'the other one' } },
  },
  BK5422: {
    slug: 'synonym-is-a-name',
    severity: 'warning',
    zh: { message: '{one}的别名“{word}”是{other}的名称，搜它的人找的是{other}。', label: '是别的功能的名称', help: '去掉这个别名。', notes: { other: '名称在这里' } },
    en: { message: '"{word}", a synonym of {one}, is the name of {other}; who types it looks for {other}.', label: 'the name of another', help: 'take this synonym out', notes: { other: 'the name' } },
  },
  BK5423: {
    slug: 'initials-wrong',
    severity: 'warning',
    zh: { message: '{one}的首字母“{initials}”与名称对不上：应是“{right}”。', label: '对不上', help: '写成 "{right}"，或不写，由名称得出。' },
    en: { message: 'The initials "{initials}" of {one} are not those of its name: "{right}".', label: 'not those of the name', help: 'write "{right}", or nothing: they follow from the name' },
  },
  BK5424: {
    slug: 'reading-unreadable',
    severity: 'error',
    zh: { message: '“{word}”的拼音“{pinyin}”不是一字一个音节：{reason}。', label: '读不出', help: '一字一个音节，小写，空格隔开，ü 写作 v，如 "yin hang"。' },
    en: { message: 'The pinyin "{pinyin}" of "{word}" is not a syllable a character: {reason}.', label: 'cannot be read', help: 'a syllable a character, small letters, spaces between, v for ü, such as "yin hang"' },
  },
})
