/** Words of the page with the reader's own plan. */
export const en = {
  empty: 'Nothing is in it yet. Open an article and tap “Add to my plan” under an exercise you like.',
  toLibrary: 'Go to the library',
  start: 'Do it now',
  takes: (time: string) => `About ${time}. The order is ours: you get up and down as little as possible.`,
  inside: 'What is in it',
  untitled: 'An exercise',
  remove: 'Take out',
  removeLong: (name: string) => `Take out: ${name}`,
  days: 'On which days?',
  daysHint: 'Only for you, so that you see what is due. Nobody checks.',
  noDays: 'No days chosen: do it when it suits you.',
  today: 'Today is one of your days.',
  tomorrow: 'Next: tomorrow.',
  next: (day: string) => `Next: ${day}.`,
  notKept: 'This browser keeps nothing, so the plan lasts only as long as this page.',
  title: 'My plan',
}
