import { describe, expect, test } from 'vitest'
import type { Modification } from './choices.ts'
import { wallRolldown } from './exercise-by-hand.ts'
import { planSession } from './plan-session.ts'
import type { Session } from './session.ts'
import { certainPath } from './time.ts'

const said = (session: Session) => session.beats.map((beat) => beat.cue).filter((cue) => cue !== '')
const beatsOn = (session: Session, side: 'left' | 'right') =>
  certainPath(session)
    .map((index) => session.beats[index]!)
    .filter((beat) => beat.side === side)
    .map((beat) => [beat.kind, beat.length])

describe('care changes a plan, and the plan says so', () => {
  test.each<[Modification, RegExp, string]>([
    ['no-rounded-bending', /Keep your back long/, 'replaced'],
    ['head-above-heart', /head is still higher than your heart/, 'added'],
    ['half-roll-with-chair', /only halfway/, 'added'],
    ['come-up-in-stages', /Come up in stages/, 'added'],
    ['narrower-stance', /no wider than your shoulders/, 'added'],
    ['no-end-range-stretch', /Ease off/, 'added'],
  ])('%s', (modification, words, does) => {
    const session = planSession([wallRolldown], { modifications: [modification] })
    expect(said(session).join(' ')).toMatch(words)
    expect(session.assumptions).toContainEqual(
      expect.objectContaining({ code: 'modified', facts: expect.objectContaining({ modification, does }) }),
    )
    expect(beatsOn(session, 'left')).toEqual(beatsOn(session, 'right'))
  })

  test('nobody with thin bones is told to round or hang her head', () => {
    const session = planSession([wallRolldown], { modifications: ['no-rounded-bending'] })
    const words = said(session).join(' ')
    expect(words).not.toMatch(/roll your spine|let your head hang|roll back up/i)
    expect(words).toContain('As before, with a long back.')
  })
})
