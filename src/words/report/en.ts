/** Words of the one-page report for a clinician. They are meant for a professional reader. */
export const en = {
  title: 'Own trial of an exercise',
  subtitle: (practice: string, from: string, to: string) => `${practice}, ${from} to ${to}`,
  unnamed: 'an exercise',
  question: 'Question',
  questionText: (points: string) =>
    `Is average daily pain (0–10, last 24 hours) lower with practice, by ${points} points or more (fixed beforehand)?`,
  design: 'Design',
  onOff: (pairs: string, days: string) =>
    `Single-person randomised trial, open: ${pairs} pairs of ${days} + ${days} days with and without practice, order drawn by chance within each pair. Analysed as assigned.`,
  beforeAfter: (before: string, after: string) =>
    `Before and after, not randomised: ${before} days of watching, then ${after} days of practice. Can’t show a cause.`,
  result: 'Result',
  running: 'Not yet at its planned end; no result is worked out before that.',
  notStarted: 'Not yet begun.',
  safety: 'Safety flag: the reader was told to pause and to speak with a professional.',
  days: 'Daily ratings',
  legend: 'Shaded: practice. Lines: average of a phase. Days without a rating are left empty.',
  adherence: 'Ratings and practice',
  rated: (rated: string, days: string) => `Rated ${rated} of ${days} days.`,
  practised: (practised: string, known: string) =>
    `Practised on ${practised} of ${known} practice days reported on.`,
  contaminated: (practised: string) => `Practised on ${practised} pause days.`,
  worse: (dates: string) => `Worse for more than a day after practice: ${dates}.`,
  worseNone: 'No reaction of more than a day was reported.',
  measures: 'Measures, first and last',
  noMeasures: 'None measured twice.',
  columns: { measure: 'Measure', first: 'First', last: 'Last', reading: 'Reading' },
  reading: {
    better: 'better than measurement error',
    worse: 'worse than measurement error',
    'no-real-change': 'within measurement error',
  },
  activities: 'Own activities, mean (0–10)',
  globalChange: (value: string) => `Global change at the end (−5 to +5): ${value}.`,
  notes: 'To read it fairly',
  how: 'Bayesian regression with autocorrelated errors (AR(1)); missing days are left out, not filled in. Self-reported on the person’s own device; not a diagnosis and not a medical device.',
  page: {
    none: 'A report needs a trial. Plan one, and this page fills by itself.',
    print: 'Print',
    pdf: 'Save as PDF',
    fhir: 'Save as a health record (FHIR)',
    making: 'One moment …',
    failed: 'The file could not be made. Printing works without it.',
    private: 'Made on this device. Nothing is sent; you decide who gets the page.',
  },
}
