/** Words that exercises are named with. */
const EXERCISE_WORD =
  /\b(?:stretch(?:es|ing)?|pose|raises?|lifts?|rolls?|bridges?|curls?|twists?|tilts?|squats?|lunges?|press(?:es)?|push[- ]?ups?|extensions?|flexions?|rotations?|slides?|circles?|holds?|planks?|dog|cat|cow|cobra|clams?(?:hells?)?|rows?|shrugs?|tucks?|marche?s?|marching|kicks?|swings?|walks?|bends?|reach(?:es)?|exercise|drill|angels?|bug|child's|retractions?|abductions?|adductions?|sit[- ]to[- ]stand|breathing|roll-?(?:downs?|outs?)|crunch(?:es)?|massage|mobili[sz]ations?|glides?|pumps?|squeezes?|isometrics?|steps?|stands?|stance|balance|turns?|nods?|wall sits?|dips?|salutation|superman|pull[- ]?(?:downs?|aparts?|overs?)|crossover|alphabet|butterfly|pigeon|figure|the hundreds?|hundreds|mermaid|teaser|corkscrew|scissors?|jackknife|criss[- ]cross|climbers?|burpees?|jacks?|skips?|hops?|jumps?|deadlifts?|hinges?|folds?|warrior|triangle|camel|sphinx|locust|windmills?|openers?|pendulums?|hydrants?|inchworms?|flossing|clocks?|hugs?|fl(?:ye?|ie)s|wipers?|taps?|rocks?|rocking|sways?|shifts?|drops?|pulses|deviations?|pronation|supination|elevations?|protractions?|dorsiflexion|thread the needle|strengthening|contractions?|(?:quad\w*|glute\w*|ham\w*|static) sets?|static \w+|salute|rises?|fists?|kickbacks?|leans?|high knees|heel[- ]to[- ]toe|\w+asana)\b/

/** True when the words could name an exercise: "calf raises", "cat-cow", "tree pose". */
export function soundsLikeExercise(words: string): boolean {
  return EXERCISE_WORD.test(words)
}
