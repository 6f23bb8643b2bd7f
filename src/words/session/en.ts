import { numberInWords } from '../numbers/english.ts'

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const list = (items: readonly string[], joint: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`

const aThing = (prop: string) => (/s$/.test(prop) ? prop : `${/^[aeiou]/.test(prop) ? 'an' : 'a'} ${prop}`)

/** What serves instead of a thing that is not there. */
const substitutes: Readonly<Record<string, string>> = {
  block: 'Put a thick book within reach, or rest your hands on your shins.',
  book: 'Rest your hands on your shins instead.',
  strap: 'A belt or a towel does the same.',
  belt: 'A towel or a scarf does the same.',
  band: 'A long towel does the same, or go without.',
  chair: 'The edge of a bed or a low table will do, if it is steady.',
  stool: 'A steady chair will do.',
  step: 'The bottom stair or a thick book will do, if it is steady.',
  ball: 'A rolled-up towel will do.',
  towel: 'A scarf or a shirt will do.',
  pillow: 'A folded towel will do.',
  cushion: 'A folded towel will do.',
  bolster: 'A rolled-up blanket will do.',
  blanket: 'A towel will do.',
  'foam roller': 'A rolled-up towel will do.',
  weight: 'A bottle of water will do, or nothing at all.',
  dumbbell: 'A bottle of water will do, or nothing at all.',
  stick: 'A broom handle will do.',
  table: 'Any steady surface of that height will do.',
}

/** What we say ourselves while a session plays, between the words of the article. Short: they are heard, not read. */
export const en = {
  /** A number as a count begins: "Two". */
  count: (number: number) => capital(numberInWords(number)),
  lastOne: 'Last one',
  halfway: 'Halfway',
  fiveMoreSeconds: 'Five more seconds',
  minutesDone: (minutes: number) => `${capital(numberInWords(minutes))} minute${minutes === 1 ? '' : 's'}`,
  breatheIn: 'Breathe in',
  andBreatheIn: 'And breathe in',
  andBreatheOut: 'And breathe out',
  andIn: 'And in',
  andOut: 'And out',
  hold: 'Hold',
  holdHere: 'Hold here',
  holdFor: (seconds: number) => `Hold for ${numberInWords(seconds)} seconds.`,
  /** Said after the article's own words, which leave the length open. */
  forSeconds: (seconds: number) => `For ${numberInWords(seconds)} seconds.`,
  /** Said after the article's own words, which give a range. */
  takeSeconds: (seconds: number) => `We’ll take ${numberInWords(seconds)}.`,
  andBack: 'And back',
  andComeBack: 'And come back.',
  slowlyComeBack: 'Slowly come back.',
  onceMore: 'And once more.',
  again: 'And again.',
  lastTime: 'And the last time.',
  lastSet: 'The last set.',
  oneMoreThen: 'One more, then.',
  offers: {
    yes: 'One more',
    enough: 'That’s enough',
    round: 'One more round, if you like. Tap for yes, or wait and we’ll finish.',
    set: 'One more set, if you like. Tap for yes, or wait and we’ll finish.',
    repetitions: (count: number) =>
      `${capital(numberInWords(count))} more, if you like. Tap for yes, or wait and we’ll finish.`,
    repetitionsEachSide: (count: number) =>
      `${capital(numberInWords(count))} more on each side, if you like. Tap for yes, or wait and we’ll finish.`,
  },
  /** Stands before the name of an exercise. */
  next: 'Next:',
  nextUnnamed: 'The next exercise.',
  begin: { left: 'Begin with your left side.', right: 'Begin with your right side.' },
  otherSide: { left: 'Other side, the left.', right: 'Other side, the right.' },
  otherSideShort: 'Other side',
  getUp: 'When you are ready, roll to your side and push yourself up. Take your time.',
  finish: 'That’s it. Take a moment, and notice how you feel.',
  thing: (prop: string) => prop,
  aThing,
  instead: (prop: string) => substitutes[prop] ?? 'Go without, only as far as feels steady.',
  withoutThing: (prop: string, instead: string) => `No ${prop}? ${instead}`,
  /** Said in the movement, where the hands would rest on a thing that is not there. */
  restHands: {
    block: 'Rest your hands on your book, or on your shins.',
    book: 'Rest your hands on your shins.',
  },
  withinReach: (prop: string) => `Have your ${prop} within reach.`,
  /** `needed` and `offered` are things by their names; `either`: one of the needed is enough. */
  needs: (needed: readonly string[], offered: readonly string[], either: boolean) => {
    const optional = list(offered.map(aThing), 'or')
    if (needed.length === 0) return optional === '' ? '' : `${capital(optional)} can help, if you have one.`
    const extra = optional === '' ? '' : `, and ${optional} if you have one`
    return `You’ll need ${list(needed.map(aThing), either ? 'or' : 'and')}${extra}.`
  },
  changed: {
    noRounding:
      'Keep your back long, soften your knees, and tip forward a little from your hips. No rounding today.',
    comeUpLong: 'Bend your knees and come up with a long back.',
    asBefore: 'As before, with a long back.',
    asFarAsLong: 'Only as far as your back stays long.',
    headAboveHeart: 'Stop while your head is still higher than your heart.',
    halfWithChair: 'Go only halfway, and rest your hands on the chair.',
    chairInFront: 'Put a steady chair in front of you.',
    upInStages: 'Come up in stages: hands on your thighs, wait for a breath, then the rest of the way.',
    narrower: 'Keep your feet closer together than that, no wider than your shoulders.',
    mild: 'Ease off until the stretch is mild.',
    tighten: 'Don’t hang in the stretch: gently tighten the muscles you feel.',
    proppedUp: 'Prop up your head and shoulders, or lie on your side instead.',
    notInFirstHours: 'This is not for the first hours after getting up.',
  },
}
