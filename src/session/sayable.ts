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
  '%': ['percent', 'percent'],
  '"': ['inch', 'inches'],
  '”': ['inch', 'inches'],
  '″': ['inch', 'inches'],
}

const words = (digits: string) => numberInWords(Number(digits))

/** Numbers and their units, from the most particular form to the plainest. */
const numberRules: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    /(\d+)\s*[x×]\s*\/\s*(day|week|d\b|wk\b)/gi,
    (_, n = '', per = '') => `${timesInWords(Number(n))} a ${per}`,
  ],
  [
    /(\d+)\s*(?:-|–|—|to)\s*(\d+)\s*(?:x|×|times)(?![a-z])/gi,
    (_, a = '', b = '') => `${words(a)} to ${words(b)} times`,
  ],
  [/(\d+)\s*[x×]\s*(\d+)/gi, (_, a = '', b = '') => `${words(a)} times ${words(b)}`],
  [/(?:\b[x×]\s*(\d+)\b)|(?:\b(\d+)\s*[x×](?![a-z]))/gi, (_, a, b) => timesInWords(Number(a ?? b ?? '1'))],
  [/(\d+)\s*[-–—]\s*(?=\d)/g, (_, a = '') => `${a} to `],
  [
    /(\d+(?:\.\d+)?)\s*(secs?|mins?|hrs?|cm|mm|kg|lbs?|ft|reps?|s|m|°|%|"|”|″)(?![a-z])\.?/gi,
    (_, n = '', unit = '') => {
      const [one, many] = units[unit.toLowerCase()] ?? [unit, unit]
      return `${words(n)} ${n === '1' ? one : many}`
    },
  ],
  [/\b(\d+)-(?=[a-z])/gi, (_, n = '') => `${words(n)} `],
  [/(?<![\d.,:/])\b(\d{1,3})\b(?![.,:/]\d)/g, (_, n = '') => words(n)],
]

/** What is made plain before numbers are read. */
const symbolRules: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|www\.\S+/gi, ''],
  [/\[\d+\]/g, ''],
  [/\be\.g\.,?/gi, 'for example'],
  [/\bi\.e\.,?/gi, 'that is'],
  [/\betc\./gi, 'and so on'],
  [/\bvs\.?(?=\s)/gi, 'versus'],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/\s*/gi, 'with '],
  [/\s&\s/g, ' and '],
  [/½/g, ' and a half'],
  [/\band\/or\b/gi, 'or'],
  [/\b([a-z]+)\s*\/\s*([a-z]+)\b/gi, '$1 or $2'],
]

/** Brackets, dashes and marks, after the numbers between them were read. */
const markRules: readonly (readonly [RegExp, string])[] = [
  [/\s*[([{]\s*([^)\]}]*?)[.\s]*[)\]}]\s*([,;:.!?]?)/g, ', $1$2, '],
  [/[()[\]{}]+/g, ' '],
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

/**
 * Makes an article's words ready for a voice: numbers, brackets and symbols become words, and nothing else changes.
 * "Repeat 2-3x (30 secs each)" is said "Repeat two to three times, thirty seconds each."
 */
export function sayable(text: string): string {
  let said = text
  for (const [pattern, words] of symbolRules) said = said.replace(pattern, words)
  for (const [pattern, words] of numberRules) said = said.replace(pattern, words)
  for (const [pattern, words] of markRules) said = said.replace(pattern, words)
  said = said.replace(/^[\s,;:.-]+|[\s,;:-]+$/g, '')
  if (!/[\p{L}\p{N}]/u.test(said)) return ''
  said = said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return /[.?]$/.test(said) ? said : `${said}.`
}
