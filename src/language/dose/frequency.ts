import type { Frequency } from '../dose.ts'
import { ofDose } from '../text/signs.ts'

const EVERY_OTHER = /\bevery (?:other|second) day\b|\b(?:on )?alternat(?:e|ing) days\b/
const MORNING_NOON_NIGHT =
  /\bmornings?,? (?:noon|lunch\w*|midday|afternoons?)(?: time)?,? and (?:the )?(?:evenings?|nights?|bedtime)\b/
const MEALS = /\bbreakfast\b.{0,24}\blunch\b.{0,24}\b(?:dinner|supper|tea)\b|\b(?:each|every) meal\b/
/** The two ends of the day: "morning and night", "when you get up and again before bed". */
const TWICE =
  /\b(?:mornings?|a\.?m\.?|wak(?:e|ing)(?: up)?|get(?:ting)? (?:up|out of bed)|rising)\b.{0,30}\b(?:and|&)\b.{0,30}\b(?:evenings?|nights?|bed(?:time)?|p\.?m\.?|sleep|asleep|afternoons?)\b|\bbefore bed\b.{0,20}\b(?:and|&)\b.{0,24}\b(?:morning|wak\w+|get up)\b/
const WORKING_DAYS = /\b(?:every|each) (?:week ?day|working day)\b/
const HOURLY = /\b(?:every|each|per) (?:waking )?hour\b|\bhourly\b/
const DAILY =
  /\b(?:every|each) (?:single )?(?:day|morning|evening|night)\b|\beveryday\b|\bdaily\b|\bper day\b|\b(?:minutes a day|a day(?! of))\b|\bnightly\b|\bonce (?:in the (?:morning|evening)|at (?:night|bedtime)|before bed)\b/
const WEEKLY = /\bonce[- ]weekly\b|\b(?:every|each) week\b|\bweekly\b/
/** Any of these. */
export const OFTEN = ofDose(
  new RegExp(
    [EVERY_OTHER, MORNING_NOON_NIGHT, MEALS, TWICE, WORKING_DAYS, HOURLY, DAILY, WEEKLY]
      .map(({ source }) => source)
      .join('|'),
  ),
)

/** Frequency that is said without a number: "daily", "every other day", "morning and evening". */
export function wordedFrequency(words: string, signs: number): Frequency | null {
  if ((signs & OFTEN.bit) === 0) return null
  if (EVERY_OTHER.test(words)) return { min: 3, max: 4, per: 'week' }
  if (MORNING_NOON_NIGHT.test(words) || MEALS.test(words)) return { min: 3, max: 3, per: 'day' }
  if (TWICE.test(words)) return { min: 2, max: 2, per: 'day' }
  if (WORKING_DAYS.test(words)) return { min: 5, max: 5, per: 'week' }
  if (HOURLY.test(words)) return { min: 1, max: 1, per: 'hour' }
  if (DAILY.test(words))
    return /\b(?:several|many|few|multiple) times\b/.test(words) ? null : { min: 1, max: 1, per: 'day' }
  return WEEKLY.test(words) ? { min: 1, max: 1, per: 'week' } : null
}
