import { numberInWords, timesInWords } from './number-words.ts'

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  s: ['second', 'seconds'],
  sec: ['second', 'seconds'],
  secs: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  m: ['metre', 'metres'],
  ft: ['foot', 'feet'],
  in: ['inch', 'inches'],
  kg: ['kilo', 'kilos'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  rep: ['repetition', 'repetitions'],
  reps: ['repetitions', 'repetitions'],
  '°': ['degree', 'degrees'],
  deg: ['degree', 'degrees'],
  '%': ['percent', 'percent'],
  '"': ['inch', 'inches'],
  '”': ['inch', 'inches'],
  '″': ['inch', 'inches'],
}

/** A number with so many digits is a slip; it is left as it stands, since as a number it would lose some. */
const mostDigits = 15
const words = (digits: string) => (digits.length > mostDigits ? digits : numberInWords(Number(digits)))
const times = (digits: string) =>
  digits.length > mostDigits ? `${digits} times` : timesInWords(Number(digits))

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const eachOf = 'side|leg|arm|hand|foot|set|way|direction|exercise'

/** Numbers and their units, from the most particular form to the plainest. */
const numberRules: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/(\d+)\s*[x×]\s*\/\s*(day|week|d\b|wk\b)/gi, (_, n = '', per = '') => `${times(n)} a ${per}`],
  [
    /(\d+)\s*(?:-|–|—|to)\s*(\d+)\s*(?:x|×|times)(?![a-z])/gi,
    (_, a = '', b = '') => `${words(a)} to ${words(b)} times`,
  ],
  [/(\d+)\s*sets?\s*[x×]\s*(?=\d)/gi, (_, a = '') => `${words(a)} ${a === '1' ? 'set' : 'sets'} of `],
  [/(\d+)\s*[x×]\s*(?=\d)/gi, (_, a = '') => `${words(a)} times `], // what is counted keeps its own unit
  [/(?:\b[x×]\s*(\d+)\b)|(?:\b(\d+)\s*[x×](?![a-z]))/gi, (_, a, b) => times(a ?? b ?? '1')],
  [/(\d+)\s*(?:[-–—]|-?\s*to\s*-?)\s*(?=\d)/g, (_, a = '') => `${a} to `],
  [
    /(\d+):(\d\d)(?!\d|\s*[ap]\.?m)(?:\s*min(?:ute)?s?\b\.?)?/gi,
    (_, minutes = '', seconds = '') =>
      `${words(minutes)} ${minutes === '1' ? 'minute' : 'minutes'}${seconds === '00' ? '' : ` ${words(seconds)}`}`,
  ],
  [
    /(\d+(?:\.\d+)?)[\s-]*(secs?|mins?|hrs?|cm|mm|kg|lbs?|ft|reps?|deg|s|m|°|%|"|”|″)(?![a-z])\.?/gi,
    (_, n = '', unit = '') => {
      const [one, many] = units[unit.toLowerCase()] ?? [unit, unit]
      return `${words(n)} ${n === '1' ? one : many}`
    },
  ],
  [/\b(\d+)-(?=[a-z])/gi, (_, n = '') => `${words(n)} `],
  [/(?<![\d.,:/])\b(\d{1,3})\b(?![.,:/]\d)/g, (_, n = '') => words(n)],
]

type Replacement = string | ((whole: string, ...groups: string[]) => string)

/** What is made plain before numbers are read. */
const symbolRules: readonly (readonly [RegExp, Replacement])[] = [
  [/https?:\/\/\S+|www\.\S+/gi, ''],
  [/\[\d+\]/g, ''],
  [/\be\.g\.,?/gi, 'for example'],
  [/\bi\.e\.,?/gi, 'that is'],
  [/\betc\./gi, 'and so on'],
  [/\bvs\.?(?=\s)/gi, 'versus'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/\s*/gi, 'with '],
  // Pictures can't be seen from here.
  [/\s*\((?:see |as in )?(?:the )?(?:picture|photo|image|fig(?:ure)?\.?|video|diagram)\b[^)]*\)/gi, ''],
  [/\(([LR])\)/g, (_, side = '') => (side === 'L' ? 'left' : 'right')],
  [/\bL\s*\/\s*R\b/g, 'left or right'],
  [/\bR\s*\/\s*L\b/g, 'right or left'],
  [/\b([1-9]|10)(?:st|nd|rd|th)\b/g, (_, number = '') => ordinals[Number(number) - 1] ?? number],
  [
    new RegExp(`\\s*/\\s*(?=(?:${eachOf})\\b)(?<=(?:\\d|times|reps?|sec(?:ond)?s?|breaths?)\\s*/\\s*)`, 'gi'),
    ' each ',
  ],
  [/(?<=\b(?:\d+|times|reps?|once|twice))\s*\/\s*(?=(?:day|week)\b)/gi, ' a '],
  [/(\d)\s*(?:½|\s1\/2\b)/g, '$1 and a half'],
  [/\ban? (?=[½¼⅓]|1\/[234]\b)/gi, ''],
  [/(?:½|\b1\/2\b)(?=\s*(?:way|of|the|that|this)\b)/gi, 'half'],
  [/(?:½|\b1\/2\b)\s*(?=[aeiou])/gi, 'half an '],
  [/(?:½|\b1\/2\b)\s*(?=[a-z])/gi, 'half a '],
  [/½|\b1\/2\b/g, 'half'],
  [/¼|\b1\/4\b/g, 'a quarter'],
  [/¾|\b3\/4\b/g, 'three quarters'],
  [/⅓|\b1\/3\b/g, 'a third'],
  [/⅔|\b2\/3\b/g, 'two thirds'],
  [/\b(\d+)\s*\/\s*(\d+)\b/g, '$1 $2'],
  [/(\d),(?=\d{3}\b)/g, '$1'],
  [/(\d)\s*''/g, '$1 seconds'],
  [/(\d)\s*\+(?!\s*\d)/g, '$1 or more'],
  [/[≈~]\s*(?=\d)/g, 'about '],
  [/±\s*/g, 'plus or minus '],
  [/(?:≥|>=)\s*(?=\d)/g, 'at least '],
  [/(?:≤|<=)\s*(?=\d)/g, 'at most '],
  [/>\s*(?=\d)/g, 'more than '],
  [/<\s*(?=\d)/g, 'less than '],
  [/\s[&+]\s/g, ' and '],
  // A note before the sentence: "(Optional) Hold" is one sentence when it is said.
  [/^\(\s*([a-z]+)\s*\)\s*(\p{Lu})/iu, (_, note = '', letter = '') => `${note}, ${letter.toLowerCase()}`],
  [/\band\/or\b/gi, 'or'],
  [/\b([a-z]+)\s*\/\s*([a-z]+)\b/gi, '$1 or $2'],
]

/** Brackets, dashes and marks, after the numbers between them were read. */
const markRules: readonly (readonly [RegExp, string])[] = [
  [/\s*[([{]\s*([^)\]}]*?)[.\s]*[)\]}]\s*([,;:.!?]?)/g, ', $1$2, '],
  [/\s*[([{]+\s*/g, ', '],
  [/[)\]}]+/g, ' '],
  [/["“”„*_#•●▪◦►→=~|<>^`]+/g, ' '],
  [/\s[-–—]+\s|—|\s*\.{3,}\s*|…/g, ', '],
  [/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, ''],
  [/!+/g, '.'],
  [/\s+/g, ' '],
  [/\s+([,;:.?])/g, '$1'],
  [/,(?:\s*,)+/g, ','],
  [/,\s*([.;:?])/g, '$1'],
  [/([.;:?])\s*,/g, '$1'],
  [/\.(?:\s*\.)+/g, '.'],
]

/** Voices spell capitals out, letter by letter; two words of them are meant as words. */
function isShouted(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false
  // Three searches, one after the other: as one pattern, a line of nothing but capitals took seconds.
  const word = text.search(/\p{Lu}{3}/u)
  if (word < 0) return false
  const space = text.slice(word).search(/\s/)
  return space >= 0 && /\p{Lu}{2}/u.test(text.slice(word + space))
}

/**
 * Makes an article's words ready for a voice: numbers, brackets and symbols become words, and nothing else changes.
 * "Repeat 2-3x (30 secs each)" is said "Repeat two to three times, thirty seconds each."
 */
export function sayable(text: string): string {
  let said = isShouted(text) ? text.toLowerCase() : text
  for (const [pattern, words] of symbolRules) said = said.replace(pattern, words as string)
  for (const [pattern, words] of numberRules) said = said.replace(pattern, words)
  for (const [pattern, words] of markRules) said = said.replace(pattern, words)
  said = said.replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '')
  if (!/[\p{L}\p{N}]/u.test(said)) return ''
  said = said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return /[.?]$/.test(said) ? said : `${said}.`
}
