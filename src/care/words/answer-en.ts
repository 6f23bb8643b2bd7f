import type { Sentence } from '../answer/answer.ts'

type Facts = Sentence['facts']

const onSide = ({ side }: Facts) => (side === 'both' ? 'on both sides' : `on your ${side} side`)
const hip = ({ side }: Facts) => (side === 'both' ? 'both hips' : `your ${side} hip`)

/** The words of the answer, one entry a rule. Grades and sources stand beside each sentence on the screen. */
export const answerEnglish = {
  'found-reach-is-short': ({ centimetres }) =>
    `Your fingertips stopped about ${centimetres} cm from the floor. People who come with back pain stop at 6 to 9 cm on average. A change under 5 cm is no real change.`,
  'found-hamstrings-short': (facts) =>
    `The back of your thigh stopped your knee ${facts['degrees']} degrees short of straight ${onSide(facts)}. Young adults typically stop 13 to 18 degrees short; nobody has good numbers for other ages.`,
  'found-turn-in-is-small': (facts) =>
    `You could turn ${hip(facts)} inward about ${facts['degrees']} degrees. About 38 is typical when sitting, and less with age.`,
  'found-turn-in-differs': (facts) =>
    `Your two hips turn inward differently, by ${facts['degrees']} degrees. Less on your ${facts['side']} side.`,
  'found-bridge-differs': (facts) =>
    `You held the bridge ${facts['seconds']} seconds less on your ${facts['side']} leg.`,
  'found-thigh-stays-up': (facts) =>
    `Your thigh stayed above level ${onSide(facts)} when you hugged the other knee. At home this is a coarse test, so do not make much of it.`,
  'found-nothing-outside-typical': () =>
    'What you measured is within what is typical, give or take the error of measuring at home.',
  'found-nothing-measured': () =>
    'You have not measured anything, so this answer rests only on where and when it hurts.',
  'for-hamstrings': () =>
    'Stiffer hamstrings came a little more often before back pain when people were followed, and stretching them eased pain a little on average in small trials with very mixed results.',
  'for-turning': () =>
    'Turning inward is the hip movement that was fairly often smaller in people with back pain.',
  'for-strength': () =>
    'People with back pain often have weaker muscles at the side of the hip, and training them added a small gain.',
  'for-hip-flexors': () =>
    'The muscles at the front of the hip hang on the low back itself, and a small study found that people with back pain could bring the thigh back less far.',
  'for-little': () =>
    'Little that you told us points to your hips. Across many people stiff hips and sore backs do go together, but only a little.',
  'against-hamstrings': () =>
    'In 600 people the length of the hamstrings had no link with back pain, and stretching them did not change how people stand or how the low back moves.',
  'against-turning': () =>
    'The studies are of very low quality, most looked only once, and a review of 54 of them found no single answer.',
  'against-strength': () =>
    'Nobody knows what came first: sore backs make people move less, and muscles that move less grow weaker.',
  'against-hip-flexors': () =>
    'In the one trial we know of, stretching them did no better than not stretching, and in 600 people their length had no link with back pain.',
  'against-all': () =>
    'On average people with and without back pain stand alike, and hips and low back share a full bend in the same way.',
  'also-hip-joint': () =>
    'Pain in the groin can come from the hip joint itself. If it stays, have the hip looked at.',
  'also-hip-joint-stiff': () =>
    'Pain in the groin together with a hip that turns in less can come from the hip joint itself. Have the hip looked at.',
  'also-nerve': () =>
    'Pain below the knee can come from a nerve in the back. If it tingles, grows or lasts more than two weeks, see a clinician.',
  'also-upper-back': () =>
    'Pain between the shoulder blades lies far from the hips, and we know of nothing that ties the two together.',
  'also-elsewhere': () =>
    'You also have pain in a place that this check does not look at. It may have reasons of its own.',
  'also-knee': () => 'A sore knee can have its own reasons. Training hips and knees together often helps it.',
  'also-no-pattern': () =>
    'Pain that follows no pattern is common: it swings by more than a point within a week by itself.',
  'also-not-all-measured': () =>
    'You left out some of the tests. That is fine; it only means that we know less.',
  'also-any-number-of-reasons': () =>
    'There may be any number of reasons: sleep, worry, a heavy week, how fit you are, other illness. Mostly nobody can point to one part, and mostly it gets better.',
  'first-no-bending': () => 'Begin here, because rounding your back is best left out for you now.',
  'first-strength-for-the-bendy': () =>
    'Begin here, because you are long enough already and strength may do more.',
  'first-gentle': () => 'Begin here, because your back needs an easy day first.',
  'first-turning': () => 'Begin here, because turning in was what your hips had least of.',
  'first-bending-hurts': () => 'Begin here, because bending is what makes it worse.',
  'first-hamstrings': () =>
    'Begin here, because the backs of your thighs were short. Trying is the only way to learn whether it matters for you.',
  'first-hamstrings-lying': () =>
    'Begin here, because the backs of your thighs were short, and here you stretch them lying down with your head level.',
  'first-hip-flexors': () =>
    'Begin here, because the front of your hip seemed tight or arching makes it worse.',
  'first-strength': () => 'Begin here, because one side tired sooner than the other.',
  'first-buttock': () => 'Begin here, because it hurts in the buttock and when you sit.',
  'first-knee': () => 'Begin here, because your knee is part of it.',
  'first-otherwise': () =>
    'Begin here: nothing you told us speaks clearly for one muscle, so choose what you like and keep doing it.',
} satisfies Record<string, (facts: Facts) => string>
