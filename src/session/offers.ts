import type { Beats } from './beats.ts'

const secondsToAnswer = 6

/** Offers what the text leaves open. Nobody has to answer: without an answer it is enough. */
export function offer(question: string, id: string, beats: Beats): number {
  beats.breatheUntil('in')
  const seconds = beats.secondsToSay(question) + secondsToAnswer
  beats.add('chosen', { unit: 'second', count: seconds }, { cue: question })
  const at = beats.list.length - 1
  beats.patch(at, {
    choice: {
      id,
      question,
      options: [
        { label: beats.words.offers.yes, goTo: at + 1 },
        { label: beats.words.offers.enough, goTo: at + 1 },
      ],
      default: 1,
    },
  })
  return at
}

export function endOffers(offers: readonly number[], beats: Beats): void {
  for (const at of offers) {
    const choice = beats.list[at]?.choice
    if (!choice) continue
    const [more, enough] = choice.options
    const options = [more!, { label: enough!.label, goTo: beats.list.length }]
    beats.patch(at, { choice: { ...choice, options } })
  }
}
