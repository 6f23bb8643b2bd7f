import type { Position } from '../position.ts'

/**
 * The positions an exercise is done in, with their common names. A name here says where the body is when nothing
 * else does ("In a hook-lying position", "Start in child's pose").
 */
export const positions: Readonly<Record<Position, string>> = {
  standing: 'standing|upright stance|mountain pose|tadasana',
  supine:
    'supine|on your back|on the back|face up|face-up|hook lying|hook-lying|crook lying|crook-lying|' +
    'semi-supine|constructive rest|savasana|corpse pose|dead bug|happy baby',
  prone:
    'prone|on your front|on your stomach|on your belly|on your tummy|on your abdomen|face down|' +
    'face-down|facing down|on stomach|on belly|push-up position|press-up position|sphinx|cobra|' +
    'full plank',
  'side-lying': 'side-lying|side lying|on your side|on one side|on your left side|on your right side',
  sitting: 'sitting|seated|cross-legged|cross legged|easy pose|sukhasana|lotus|tailor sitting|butterfly',
  'long-sitting': 'long sitting|long-sitting|legs out in front|staff pose|dandasana',
  kneeling: 'kneeling|on your knees|tall kneeling|high kneeling|on both knees|camel pose',
  'half-kneeling': 'half kneeling|half-kneeling|on one knee|kneeling lunge|low lunge',
  quadruped:
    'all fours|all-fours|hands and knees|quadruped|four point kneeling|four-point kneeling|' +
    '4 point kneeling|tabletop|table top|table-top|table position|crawling posture|crawling position|' +
    "child's pose|childs pose|downward dog|down dog|downward facing dog|cat-cow|bird dog",
  squatting: 'squatting|in a squat|crouching',
  lunge: "lunge|lunging|split stance|runner’s lunge|runner's lunge|warrior|staggered stance",
  other: 'pigeon|head bridge|hanging',
}
