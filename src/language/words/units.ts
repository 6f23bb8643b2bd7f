/** What a number may count, by every spelling that articles use. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'breath'
  | 'count'
  | 'time'
  | 'times-sign'
  | 'repetition'
  | 'set'
  | 'round'
  | 'session'
  | 'day'
  | 'week'
  | 'month'
  | 'step'
  | 'geometry'

const SPELLINGS: Readonly<Record<Unit, string>> = {
  second: 'second seconds sec secs s secound secounds seonds secods secconds',
  minute: 'minute minutes min mins minuets minuites',
  hour: 'hour hours hr hrs',
  breath: 'breath breaths breathes inhales exhales inhalations exhalations respirations',
  count: 'count counts',
  time: 'time times',
  'times-sign': 'x',
  repetition:
    'rep reps repetition repetitions repeats cycle cycles repititions repitition repetions reptitions repetitons',
  set: 'set sets lot lots',
  round: 'round rounds',
  session: 'session sessions workout workouts occasions',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  step: 'step steps paces',
  geometry:
    'degree degrees ° inch inches in ft foot feet cm centimetre centimetres centimeter centimeters mm metre metres meter meters m ' +
    'kg kilo kilos lb lbs pound pounds percent % yards mile miles finger fingers',
}

export const unitWords: ReadonlyMap<string, Unit> = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit as Unit] as const),
  ),
)
