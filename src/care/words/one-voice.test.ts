import { expect, test } from 'vitest'
import { answerSpanish } from './answer-es.ts'
import { checkSpanish } from './check-es.ts'
import { gateSpanish } from './gate.ts'
import { mapSpanish } from './map-es.ts'
import { screeningSpanish } from './screening-es.ts'
import { tiltSpanish } from './tilt.ts'

/** What only somebody says who says "usted": the app says "tú" everywhere. */
const formal =
  /(?<![\p{L}])(?:usted|quédese|siéntese|túmbese|muévase|hágalo|(?:baje|suba|lleve|doble|estire|repita|mantenga|ponga|cuente|marque|toque|busque|llame|hable|pare|empiece|elija|escriba|pregunte|espere)(?= (?:el|la|los|las|un|una|al|a|con|en|hoy|solo|si|aquí|todo|despacio|ayuda)\b)|¿(?:tiene|ha|le|su|puede|está) )/iu

// A sentence is made from what was answered: any number will do here, as itself or as one of several facts.
const facts: unknown = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '20' : 20) })

function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return sentences(words(facts))
  return words !== null && typeof words === 'object' ? Object.values(words).flatMap(sentences) : []
}

test.each([
  ['the safety questions', screeningSpanish],
  ['the check', checkSpanish],
  ['the answer', answerSpanish],
  ['the map', mapSpanish],
  ['the model of a bend', tiltSpanish],
  ['what is said at a locked door', gateSpanish],
])('in Spanish %s says "tú"', (_what, words) => {
  const all = sentences(words)
  expect(all.length).toBeGreaterThan(4)
  expect(all.filter((sentence) => formal.test(sentence))).toEqual([])
})
