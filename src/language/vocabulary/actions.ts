/**
 * What a body can be asked to do. Each action names the verbs that ask for it, in their plain form; other forms
 * ("lifting", "lifts") are derived. Staging maps every action to a pose, so two verbs that look alike to a
 * watcher ("raise", "lift") are one action. A verb that means different things beside different words
 * ("roll your shoulders", "roll up", "roll onto your side") is settled in movements/settle.ts.
 */
export const actions = {
  // How a joint or the spine changes shape.
  bend: 'bend|crook|bow',
  straighten: 'straighten|lengthen|elongate|unbend|lock',
  flex: 'flex|dorsiflex|cock',
  point: 'point|aim',
  curl: 'curl|scrunch|crunch',
  uncurl: 'uncurl|unfold|unfurl|unroll|unwind',
  arch: 'arch|extend|backbend',
  round: 'round|hunch|hollow',
  hinge: 'hinge|fold|tip|stoop|jackknife',
  'side-bend': 'side-bend|sidebend',
  tilt: 'tilt|incline',
  tuck: 'tuck',
  nod: 'nod',
  rotate: 'rotate|twist|swivel|pivot|spin|pronate|supinate',
  circle: 'circle|roll|draw-circles|draw-the-letters|draw-the-alphabet|trace|draw-a-circle|make-circles',
  shrug: 'shrug|hitch',
  // How a part travels.
  raise: 'raise|lift|elevate|hoist|rise',
  lower: 'lower|drop|fall|sink|descend|dip|melt|ground',
  bring: 'bring|draw|move|take|ease|guide|carry|send|shuffle|inch|gather',
  reach: 'reach|outstretch',
  sweep: 'sweep|float|glide',
  swing: 'swing|sway|swish|flutter|wave',
  slide: 'slide|drag|skim',
  shift: 'shift|transfer|translate|distribute|load',
  cross: 'cross|thread|interlock',
  uncross: 'uncross|unthread|unlink',
  spread: 'spread|separate|widen|splay|fan|abduct|broaden',
  close: 'close|adduct|shut',
  open: 'open',
  align: 'align|stack|square|neutralise|neutralize',
  touch: 'touch|tap|dab',
  hang: 'hang|dangle|flop',
  kick: 'kick',
  rock: 'rock|seesaw',
  pulse: 'pulse|bounce|pump',
  shake: 'shake|wiggle|wriggle|jiggle|loosen',
  // How force is used.
  press: 'press|flatten|imprint|compress|ground-down',
  push: 'push|shove|thrust|nudge',
  pull: 'pull|tug|row|tow',
  stretch: 'stretch',
  squeeze: 'squeeze|pinch|clench|contract|tighten|tense|clamp',
  brace: 'brace|engage|activate|stabilise|stabilize|scoop|firm',
  relax: 'relax|soften|unclench',
  massage: 'massage|rub|knead',
  // What hands do with things, and where parts are put.
  place: 'place|put|set|rest|lay|position|plant|prop|fix|anchor|balance-on|support',
  grasp: 'grasp|hold|grip|grab|clutch|clasp|hug|catch|interlace|link|hook|cradle',
  release: 'release|unclasp|let-go|free|undo',
  loop: 'loop|wrap|tie|strap|attach|fasten|secure|wind|thread-through',
  scrub: 'scrunch-up|pick-up|gather-up',
  // How the whole body goes.
  stand: 'stand|get-up|stand-up',
  sit: 'sit|sit-up|perch',
  lie: 'lie|recline|lie-down',
  kneel: 'kneel|get-on-all-fours',
  squat: 'squat|crouch',
  lunge: 'lunge',
  plank: 'plank',
  bridge: 'bridge',
  lean: 'lean',
  turn: 'turn|face',
  'roll-over': 'roll-over|flip',
  'roll-down': 'roll-down|round-down',
  'roll-up': 'roll-up|round-up|stack-up',
  peel: 'peel',
  step: 'step|stride|tread',
  walk: 'walk|creep|pace|tiptoe',
  march: 'march|pedal|cycle|jog|run',
  climb: 'climb|ascend',
  hop: 'hop|jump|leap|skip',
  crawl: 'crawl',
  balance: 'balance',
  // What only shows in face or breath, and ways back.
  look: 'look|gaze|stare|glance|peer',
  pucker: 'pucker|purse|smile|frown|roar|stick-out',
  return: 'return|revert|reverse|go-back|come-back|come-out|unwind-back',
  repeat: 'repeat|alternate|switch|swap',
  keep: 'keep|maintain|stay|remain|leave',
} as const satisfies Readonly<Record<string, string>>

/** What one movement asks for. */
export type Action = keyof typeof actions

export const actionNames = Object.keys(actions) as readonly Action[]
