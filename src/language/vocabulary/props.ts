/**
 * Things that are used or leant on, with the words for them in the singular. The canonical name is the one the
 * annotation guideline uses ("theraband" is a "band"). `placedAs` is the shape staging can put in the room;
 * null is a thing too small or too various to draw.
 */
type PropWords = {
  readonly placedAs:
    | 'wall'
    | 'chair'
    | 'block'
    | 'strap'
    | 'mat'
    | 'ball'
    | 'step'
    | 'table'
    | 'bed'
    | 'cushion'
    | null
  readonly words: string
}

export const props = {
  wall: { placedAs: 'wall', words: 'wall' },
  'door frame': { placedAs: 'wall', words: 'door frame|doorframe|doorway|door jamb|door way' },
  door: { placedAs: 'wall', words: 'door' },
  corner: { placedAs: 'wall', words: 'corner of the room|corner' },
  post: { placedAs: 'wall', words: 'post|pole|pillar|column' },
  mirror: { placedAs: 'wall', words: 'mirror' },
  chair: { placedAs: 'chair', words: 'chair|armchair|dining chair|kitchen chair' },
  stool: { placedAs: 'chair', words: 'stool' },
  bench: { placedAs: 'chair', words: 'bench' },
  seat: { placedAs: 'chair', words: 'car seat' },
  table: { placedAs: 'table', words: 'table|desk|tabletop surface|table top' },
  counter: {
    placedAs: 'table',
    words: 'counter|countertop|kitchen counter|kitchen worktop|worktop|kitchen work top',
  },
  sink: { placedAs: 'table', words: 'sink|kitchen sink' },
  windowsill: { placedAs: 'table', words: 'windowsill|window sill|ledge' },
  rail: { placedAs: 'table', words: 'rail|railing|handrail|banister|bannister|barre' },
  bed: { placedAs: 'bed', words: 'bed|treatment table|massage table|mattress' },
  sofa: { placedAs: 'bed', words: 'sofa|settee' },
  couch: { placedAs: 'bed', words: 'couch' },
  mat: { placedAs: 'mat', words: 'mat|yoga mat|exercise mat|pilates mat|gym mat' },
  rug: { placedAs: 'mat', words: 'rug' },
  step: {
    placedAs: 'step',
    words: 'step|stair|staircase|bottom step|stairway|kerb|curb',
  },
  box: { placedAs: 'step', words: 'box|platform|plyo box' },
  block: { placedAs: 'block', words: 'block|yoga block|yoga brick|brick' },
  book: { placedAs: 'block', words: 'book|stack of books|phone book' },
  strap: { placedAs: 'strap', words: 'strap|yoga strap|stretching strap' },
  belt: { placedAs: 'strap', words: 'belt|dressing gown belt' },
  rope: { placedAs: 'strap', words: 'rope|cord' },
  scarf: { placedAs: 'strap', words: 'scarf|necktie' },
  band: {
    placedAs: 'strap',
    words:
      'band|resistance band|exercise band|elastic band|theraband|thera-band|stretch band|mini band|' +
      'loop band|rubber band|thera band|elastic|tubing',
  },
  towel: {
    placedAs: 'cushion',
    words: 'towel|rolled-up towel|rolled up towel|rolled towel|hand towel|towel roll|tea towel',
  },
  sheet: { placedAs: 'strap', words: 'sheet|bed sheet|bedsheet' },
  pillow: { placedAs: 'cushion', words: 'pillow' },
  cushion: { placedAs: 'cushion', words: 'cushion|meditation cushion|zafu' },
  blanket: { placedAs: 'cushion', words: 'blanket' },
  bolster: { placedAs: 'cushion', words: 'bolster|yoga bolster' },
  wedge: { placedAs: 'cushion', words: 'wedge' },
  ball: {
    placedAs: 'ball',
    words: 'ball|soft ball|massage ball|pilates ball|spiky ball|football|small ball',
  },
  'tennis ball': { placedAs: 'ball', words: 'tennis ball' },
  'golf ball': { placedAs: 'ball', words: 'golf ball' },
  'lacrosse ball': { placedAs: 'ball', words: 'lacrosse ball' },
  'medicine ball': { placedAs: 'ball', words: 'medicine ball' },
  'exercise ball': {
    placedAs: 'ball',
    words: 'exercise ball|swiss ball|stability ball|gym ball|physio ball|fit ball|fitball',
  },
  'foam roller': { placedAs: 'cushion', words: 'foam roller|roller|foam roll' },
  'spine corrector': { placedAs: 'cushion', words: 'spine corrector|barrel|step barrel' },
  stick: {
    placedAs: null,
    words: 'stick|broom|broomstick|dowel|cane|walking stick|broom handle',
  },
  dumbbell: { placedAs: null, words: 'dumbbell|dumb-bell' },
  weight: { placedAs: null, words: 'light weight|free weight|pair of weights' },
  'hand weight': { placedAs: null, words: 'hand weight' },
  'ankle weight': { placedAs: null, words: 'ankle weight' },
  barbell: { placedAs: null, words: 'barbell' },
  kettlebell: { placedAs: null, words: 'kettlebell|kettle bell' },
  bottle: { placedAs: null, words: 'bottle|water bottle' },
  'can of soup': {
    placedAs: null,
    words: 'can of soup|soup can|tin of beans|can of beans|tin can',
  },
  can: { placedAs: null, words: 'food tin' },
  cup: { placedAs: null, words: 'cup|mug' },
  marble: { placedAs: null, words: 'marble' },
  pen: { placedAs: null, words: 'pen|pencil' },
  putty: { placedAs: null, words: 'putty|therapy putty|clay|dough' },
  bag: { placedAs: null, words: 'bag|backpack|rucksack|suitcase' },
  walker: { placedAs: null, words: 'walker|walking frame|zimmer frame|crutch' },
  bike: { placedAs: null, words: 'bike|bicycle|exercise bike|stationary bike' },
  treadmill: { placedAs: null, words: 'treadmill' },
  machine: { placedAs: null, words: 'machine|cable machine|reformer|leg press machine' },
  'wobble board': { placedAs: 'step', words: 'wobble board|balance board|bosu|bosu ball' },
  partner: { placedAs: null, words: 'partner|training partner' },
} as const satisfies Readonly<Record<string, PropWords>>

/** A thing used, by its canonical name. */
export type Prop = keyof typeof props

export const propNames = Object.keys(props) as readonly Prop[]

/** The shape staging can put in the room for it, or null. */
export function placedAs(prop: Prop): PropWords['placedAs'] {
  return props[prop].placedAs
}
