import type { Exercise, Position } from '../../language/index.ts'
import type { PostureId } from '../postures/posture.ts'

const usual: Readonly<Record<Position, PostureId>> = {
  standing: 'standing',
  supine: 'supine',
  prone: 'prone',
  'side-lying': 'side-lying-left',
  sitting: 'chair-sitting',
  'long-sitting': 'long-sitting',
  kneeling: 'kneeling',
  'half-kneeling': 'half-kneeling-right',
  quadruped: 'quadruped',
  squatting: 'squatting',
  lunge: 'lunge-right',
  other: 'standing',
}

/** Words that tell one way of a position from another. First match wins. */
export const variants: readonly (readonly [Position, RegExp, PostureId])[] = [
  [
    'supine',
    /(?:legs?|calves|feet|heels)\b.{0,30}\b(?:chair|sofa|couch|stool|bench|ottoman)/i,
    'legs-on-seat',
  ],
  ['supine', /legs? (?:straight )?(?:in the air|up(?!.{0,20}\bwall))|table ?-?top/i, 'supine-legs-up'],
  [
    'supine',
    /knees? (?:are |is )?bent|feet (?:are )?flat|hook|crook|bend (?:both |your |the )*knees|bent knees|feet on the (?:floor|mat)|bridge/i,
    'hook-lying',
  ],
  ['prone', /forearms|elbows|sphinx/i, 'prone-on-elbows'],
  // "as if you were about to do a push-up" is said to one who lies
  [
    'prone',
    /^(?!.*(?:\b(?:lie|lying|lay|belly|stomach|face ?-?down)\b)).*(?:plank|push-? ?up|press-? ?up)/is,
    'plank',
  ],
  ['side-lying', /(?:on|to) (?:your |the )?right(?: side)?/i, 'side-lying-right'],
  ['sitting', /soles|butterfly/i, 'butterfly'],
  ['sitting', /cross(?:ed)?[- ]?legged|legs crossed|easy pose|tailor|sukhasana|lotus/i, 'cross-legged'],
  ['sitting', /vajrasana|haunches|on (?:your )?heels/i, 'heel-sitting'],
  ['sitting', /chair|stool|bench|edge of|feet flat on/i, 'chair-sitting'],
  [
    'sitting',
    /(?:floor|mat|ground).{0,40}knees? bent|knees? bent.{0,40}(?:floor|mat|ground)/i,
    'sitting-knees-up',
  ],
  ['sitting', /on the (?:floor|mat|ground)|legs? (?:straight|out)/i, 'long-sitting'],
  ['half-kneeling', /left knee (?:down|on)|kneel (?:down )?on (?:your |the )?left/i, 'half-kneeling-left'],
  ['quadruped', /^(?!.*(?:all fours|hands and knees|table ?top)).*child/is, 'childs-pose'],
  ['quadruped', /down(?:ward)?[- ]?(?:facing )?dog/i, 'downward-dog'],
  ['kneeling', /heels/i, 'heel-sitting'],
  ['lunge', /left (?:foot|leg) (?:forward|in front)/i, 'lunge-left'],
]

export function choosePosture(position: Position, words: string): PostureId {
  return (
    variants.find(([where, pattern]) => where === position && pattern.test(words))?.[2] ?? usual[position]
  )
}

export const wordsOf = (exercise: Exercise): string =>
  `${exercise.name ?? ''} ${exercise.steps
    .filter(({ kind }) => kind === 'setup')
    .map(({ text }) => text)
    .join(' ')}`
