/** Forms of English words: enough for movement verbs and for things that have a plural. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  bend: ['bent'],
  bring: ['brought'],
  draw: ['drew', 'drawn'],
  fold: ['folded'],
  hang: ['hung'],
  hold: ['held'],
  keep: ['kept'],
  lay: ['laid'],
  lean: ['leant'],
  leap: ['leapt'],
  leave: ['left-behind'], // "left" is a side here, not a past
  lie: ['lying', 'lain', 'laying'],
  rise: ['rose', 'risen'],
  send: ['sent'],
  shake: ['shook', 'shaken'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'seated'],
  slide: ['slid'],
  spread: [],
  stand: ['stood'],
  sweep: ['swept'],
  swing: ['swung'],
  take: ['took', 'taken'],
  tie: ['tying'],
  wind: ['wound'],
}
const DOUBLES =
  /^(?:tip|sit|nod|dip|drop|hop|skip|step|squat|tuck|hug|grip|grab|tap|wrap|flop|strap|clap|run|shrug|dab|flip|rub|tug|jog|plan|pin|get|put|set|let|cut|shut|split|swap|prop|slip|hum|scrub|thin|spin|skim|fan)$/

/** Every form of a verb: "bend" gives bend, bends, bending, bended, bent. Over-generous forms do no harm. */
export function verbForms(verb: string): readonly string[] {
  const dash = verb.indexOf('-')
  if (dash > 0) {
    // "roll-down" is also written "rolling down": the first word changes.
    const [head, tail] = [verb.slice(0, dash), verb.slice(dash + 1).replaceAll('-', ' ')]
    return [verb, ...verbForms(head).map((form) => `${form} ${tail}`)]
  }
  const stem = /[^aeo]e$/.test(verb) || /[aeo]e$/.test(verb) ? verb.slice(0, -1) : verb
  const doubled = DOUBLES.test(verb) && !/ck$/.test(verb) ? verb + verb.slice(-1) : stem
  const s = /(?:[sxz]|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const ed = /[^aeou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`
  return [...new Set([verb, s, `${doubled}ing`, ed, ...(IRREGULAR[verb] ?? [])])]
}

/** The plural of a thing, in its last word: "shoulder blade" gives "shoulder blades"; "sole of the foot", "soles …". */
export function plural(words: string): string {
  const [, head = words, tail = ''] = /^(\S+)( of .+)$/.exec(words) ?? []
  const one = /(?:^| |-)foot$/.test(head)
    ? head.replace(/foot$/, 'feet')
    : /(?:[sxz]|ch|sh)$/.test(head)
      ? `${head}es`
      : /[^aeou]y$/.test(head)
        ? `${head.slice(0, -1)}ies`
        : `${head}s`
  return one + tail.replace(/\bfoot$/, 'feet').replace(/\b(thigh|knee|hand|shoulder|hip|leg)$/, '$1s')
}
