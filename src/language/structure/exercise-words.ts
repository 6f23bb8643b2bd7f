/** Words that exercises are named with. */
const EXERCISE_WORD =
  /\b(?:stretch|pose|raises?|lifts?|rolls?|bridges?|curls?|twists?|tilts?|squats?|lunges?|press(?:es)?|press[- ]?ups?|push[- ]?ups?|extensions?|flexions?|rotations?|slides?|circles?|holds?|planks?|dog|cat|cow|cobra|clams?(?:hells?)?|rows?|shrugs?|tucks?|marche?s?|marching|kicks?|swings?|walks?|bends?|reach(?:es)?|exercise|drill|angels?|bug|child's|retractions?|abductions?|adductions?|sit[- ]to[- ]stand|breathing|roll[- ]?downs?|rolldowns?|crunch(?:es)?|massage|mobili[sz]ations?|glides?|pumps?|squeezes?|isometrics?|steps?|stands?|stance|balance|turns?|nods?|wall sits?|dips?|salutation|superman|pull[- ]?downs?|crossover|alphabet|butterfly|pigeon|figure|savasana|\w+asana)\b/

/** True when the words could name an exercise: "calf raises", "cat-cow", "tree pose". */
export function soundsLikeExercise(words: string): boolean {
  return EXERCISE_WORD.test(words)
}
