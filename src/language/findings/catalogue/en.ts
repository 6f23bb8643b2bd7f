import type { Catalogue, Facts } from './wording.ts'

const words = (facts: Facts, name = 'words'): string => `“${facts[name]}”`

const slots: Readonly<Record<string, string>> = {
  hold: 'length of the hold',
  reps: 'number of repeats',
  sets: 'number of sets',
}

const positions: Readonly<Record<string, string>> = {
  supine: 'lying on the back',
  prone: 'lying face down',
  'side-lying': 'lying on one side',
}

/** Findings in English: plain, kind, and never more sure than the reader is. */
export const en: Catalogue = {
  'empty-text': {
    message: () => 'There is no text here.',
    reason: 'Nothing can be read from an empty page.',
    suggestion: 'Write or paste the article.',
  },
  'range-backwards': {
    message: (facts) => `The range ${words(facts)} runs from more to less.`,
    reason: 'Nobody can tell which number was meant.',
    suggestion: 'Put the smaller number first.',
    edit: (facts) => String(facts['words']).replace(/(\d+)(\D+)(\d+)/, '$3$2$1'),
  },
  'side-without-twin': {
    message: (facts) => `The ${facts['side']} side is told, and the ${facts['twin']} side never comes.`,
    reason: 'A reader who follows to the letter ends with one side done.',
    suggestion: 'Say that the other side follows, or that one side is meant.',
    edit: () => 'Repeat on the other side.',
  },
  'unequal-sides': {
    message: (facts) =>
      `The left side gets ${facts['left']} and the right side ${facts['right']} ${facts['unit']}s.`,
    reason: 'Readers expect both sides to get the same.',
    suggestion: 'Give both sides the same, or say why they differ.',
  },
  'contradicting-counts': {
    message: (facts) =>
      `The ${slots[String(facts['slot'])] ?? 'count'} is ${facts['second']} here and ${facts['first']} in ${words(facts)}.`,
    reason: 'The first number is used, and it may be the wrong one.',
    suggestion: 'Keep one of the two, or say what each is for.',
  },
  'unlikely-dose': {
    message: (facts) => `A ${slots[String(facts['slot'])] ?? 'count'} of ${facts['count']} is very large.`,
    reason: 'A digit may have slipped in.',
    suggestion: 'Check the number.',
  },
  'position-cannot-follow': {
    message: (facts) =>
      `This asks for a ${facts['action']}, but the reader is still ${positions[String(facts['position'])] ?? facts['position']}.`,
    reason: 'The step between the two is missing.',
    suggestion: 'Say how to get up, or in which position this starts.',
  },
  'breath-holding': {
    message: (facts) => `${words(facts, 'words')} is asked for, with no word on who should not.`,
    reason: 'Holding the breath raises blood pressure for a moment and makes some people dizzy.',
    suggestion: 'Let the breath flow, or add a word of care.',
    edit: () => 'If you feel dizzy or have high blood pressure, keep breathing instead.',
  },
  'push-into-pain': {
    message: (facts) => `${words(facts)} asks the reader to overrule pain.`,
    reason: 'A reader with a sore back may take it literally.',
    suggestion: 'Say how strong it may feel, and when to ease off.',
  },
  'hold-without-length': {
    message: (facts) => `${words(facts)} does not say for how long.`,
    reason: 'The player uses a length of its own here, and tells the reader so.',
    suggestion: 'Give a number of breaths or seconds.',
    edit: () => ' for 3 breaths',
  },
  'no-exercise': {
    message: () => 'No instructions to follow were found.',
    reason: 'The text reads as an explanation only.',
    suggestion: 'Write what to do as steps: how to start, what to move, how long.',
  },
  'no-dose': {
    message: (facts) =>
      facts['count']
        ? `${facts['count']} exercises here do not say how often or how long.`
        : `${facts['name'] ? words(facts, 'name') : 'This exercise'} does not say how often or how long.`,
    reason: 'The player uses a dose of its own here, and tells the reader so.',
    suggestion: 'Say how many times, or for how many breaths.',
  },
  'no-way-back': {
    message: (facts) => `Nothing says how to come out of ${words(facts)}.`,
    reason: 'Coming up is where readers hurry and hold their breath.',
    suggestion: 'Add a last step that brings the body back.',
    edit: () => 'Slowly come back to where you started.',
  },
  'prop-never-introduced': {
    message: (facts) => `The ${facts['prop']} is used before anyone is told to fetch one.`,
    reason: 'A reader finds out half way through.',
    suggestion: 'Name it where the exercise starts.',
  },
  'forward-bend-without-caution': {
    message: () => 'This bends the spine forward, and nothing says who should leave it out.',
    reason:
      'Bending is fine for most backs. People with brittle bones, or with leg pain that bending makes worse, need another way.',
    suggestion: 'Add one calm sentence for them.',
    edit: () => 'Leave this out if you have brittle bones, or if bending brings on pain down your leg.',
  },
  'ambiguous-side': {
    message: (facts) => `${words(facts)} may be the left or the right one: both were named before.`,
    reason: 'The reader stops to work out which is meant.',
    suggestion: 'Name the side again.',
  },
  'unknown-movement': {
    message: (facts) => `We do not know the movement in ${words(facts)}.`,
    reason: 'It is still shown and said, but the figure holds its last pose.',
    suggestion: 'Say it with plainer verbs and name the part that moves.',
  },
  'long-step': {
    message: (facts) => `This step has ${facts['count']} words.`,
    reason: `Few people keep that much in mind while they move.`,
    suggestion: 'Cut it into two steps.',
  },
  'reading-age': {
    message: (facts) =>
      `These instructions read easily from about age ${facts['age']}; ${facts['aim']} suits most readers.`,
    reason: 'Tired or worried readers need short words and short sentences.',
    suggestion: 'Shorten the longest sentences first.',
  },
}
