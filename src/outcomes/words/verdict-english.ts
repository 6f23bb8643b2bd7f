import { inTen, percentOf } from './frequency.ts'
import type { VerdictCatalogue } from './verdict-catalogue.ts'
import type { VerdictFacts } from './verdict-facts.ts'

/** One decimal, without a minus before nothing. */
const points = (value: number) => Math.abs(value).toFixed(1)
const way = (value: number) => (value < 0 ? 'lower' : 'higher')
const isNothing = (value: number) => points(value) === '0.0'
const day = (count: number) => (count === 1 ? '1 day' : `${count} days`)

function range({ low, high }: VerdictFacts['difference']): string {
  if (low < 0 && high <= 0) return `${points(high)} to ${points(low)} lower`
  if (low >= 0) return `${points(low)} to ${points(high)} higher`
  return `${points(low)} lower to ${points(high)} higher`
}

function chance(value: number): string {
  const { sign, percent } = percentOf(value)
  const share = `${sign === '<' ? 'under ' : sign === '>' ? 'over ' : ''}${percent}%`
  const frequency = inTen(value)
  switch (frequency.kind) {
    case 'fewer-than-1':
      return `fewer than 1 in 10 (${share})`
    case 'about':
      return `about ${frequency.count} in 10 (${share})`
    case 'more-than-9':
      return `more than 9 in 10 (${share})`
  }
}

function headline({ verdict, worthwhileChange }: VerdictFacts): string {
  switch (verdict) {
    case 'not-enough-data':
      return 'Not enough data yet.'
    case 'probably-worse':
      return 'Your pain was probably higher when you practised. Pause, and talk to someone who knows your back.'
    case 'probably-worthwhile':
      return `It probably helps you, by at least the ${worthwhileChange} points that you said would be worth it.`
    case 'probably-helps-a-little':
      return `It probably helps you a little: less than the ${worthwhileChange} points that you said would be worth it.`
    case 'probably-helps-size-unsure':
      return 'It probably helps you. How much is not clear yet.'
    case 'probably-no-worthwhile-difference':
      return 'It probably makes no difference that would be worth it to you.'
    case 'cannot-tell':
      return "Your diary can't tell yet: better, worse and no change are all still possible."
    case 'lower-than-your-trend':
      return 'Pattern only: since you began, your pain has been lower than your own trend.'
    case 'higher-than-your-trend':
      return 'Pattern only: since you began, your pain has been higher than your own trend.'
  }
}

function body(facts: VerdictFacts): string {
  const { difference, design, worthwhileChange } = facts
  const size = isNothing(difference.mean)
    ? 'about the same'
    : design === 'observational-AB'
      ? `${points(difference.mean)} ${way(difference.mean)}`
      : `about ${points(difference.mean)} points ${way(difference.mean)}`
  if (design === 'observational-AB') {
    return [
      `Since you began, pain is ${size}${isNothing(difference.mean) ? ' as' : ' than'} your earlier trend would suggest (95% plausible range ${range(difference)}).`,
      'Back pain often improves by itself, and people usually start at a bad time.',
      "This can't tell whether the practice did it. To find out, try the on/off plan.",
    ].join(' ')
  }
  return [
    `On practice weeks your pain was ${size} (95% plausible range ${range(difference)}).`,
    `Chance that it helps at all: ${chance(facts.chanceLower)}; by at least ${worthwhileChange}: ${chance(facts.chanceWorthwhile)}.`,
    'You knew which weeks were which, so expectation may be part of this.',
  ].join(' ')
}

function missing({ code, have, need }: VerdictFacts['missing'][number]): string {
  const more = need - have
  switch (code) {
    case 'diary-days':
      return `The trial has run for ${day(have)}; it takes at least ${need}.`
    case 'ratings-off':
      return `Ratings without practice: ${have} of ${need}. ${more} more to go.`
    case 'ratings-on':
      return `Ratings with practice: ${have} of ${need}. ${more} more to go.`
    case 'blocks-off':
      return `Pause weeks with at least half of the days rated: ${have} of ${need}.`
    case 'blocks-on':
      return `Practice weeks with at least half of the days rated: ${have} of ${need}.`
  }
}

function notes(facts: VerdictFacts): readonly string[] {
  const { adherence, badReactions, randomisation, warnings, design, ratings } = facts
  const { on, off, missingShare } = adherence
  const said = [
    `It rests on ${ratings} ratings; ${Math.round(100 * missingShare)}% of days have none, and none were guessed.`,
  ]
  if (on.known > 0)
    said.push(`You practised on ${on.practised} of ${on.known} practice days you told us about.`)
  if (design === 'randomised-blocks' && off.practised > 0)
    said.push(
      `You also practised on ${day(off.practised)} meant for pausing, so the true difference may be larger.`,
    )
  if (badReactions !== null && badReactions > 0)
    said.push(`Something was worse for more than a day after practice on ${day(badReactions)}.`)
  if (warnings.includes('no-variation'))
    said.push('All your ratings are the same, so there is no change to see.')
  if (warnings.includes('scale-end'))
    said.push('Many ratings are at the end of the scale, so the difference may look smaller than it is.')
  if (warnings.includes('blocks-differ-from-days'))
    said.push('Some days are marked differently from the drawn plan; the days were taken as marked.')
  if (randomisation)
    said.push(
      `If practice did nothing, chance alone would give a difference this large in ${Math.round(100 * randomisation.p)}% of draws; with ${randomisation.pairs} pairs the rarest it could be is 1 in ${Math.round(1 / randomisation.smallestP)}.`,
    )
  if (design === 'randomised-blocks')
    said.push(
      "A trial like this sees what comes and goes within days. Slow changes over months it can't see.",
    )
  return said
}

export const english: VerdictCatalogue = { headline, body, missing, notes }
