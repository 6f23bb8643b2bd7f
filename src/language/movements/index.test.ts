import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Movement } from '../movement.ts'
import { actionNames, bodyPartNames, propNames } from '../vocabulary/index.ts'
import { type MovementContext, readMovements } from './index.ts'

const move: MovementContext = { kind: 'move', previousSide: null }

/** A movement in few words: action, parts, side or which limb, direction, target, then the rest. */
function brief({
  action,
  parts,
  side,
  which,
  direction,
  target,
  amount,
  manner,
  position,
}: Movement): string {
  const goal =
    target === null
      ? null
      : target.kind === 'part'
        ? `to ${[target.where, target.side, target.part].filter(Boolean).join(' ')}`
        : `to ${target.kind === 'prop' ? target.prop : target.surface}`
  const size = amount && ('degrees' in amount ? `${amount.degrees}°` : `${amount.centimetres} cm`)
  return [action, parts.join('+'), side, which, direction, goal, size, ...manner, position && `(${position})`]
    .filter(Boolean)
    .join(' ')
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Lie on your back', ['lie body (supine)']],
  ['Get onto your hands and knees', ['kneel body (quadruped)']],
  ['Begin in child’s pose', ['kneel body (quadruped)']],
  ['Stand with your back against a wall', ['stand body (standing)', 'place back to wall']],
  ['Sit on the edge of a chair, feet flat', ['sit body to chair (sitting)', 'place foot both to floor']],
  ['Bend your left knee', ['bend knee left']],
  ['Slowly lift the top leg', ['raise leg top slowly']],
  ['Lower your arms to the sides', ['lower arm both out']],
  ['Bring your right knee toward your chest', ['bring knee right to chest']],
  ['Reach both hands toward the outside of your left ankle', ['reach hand both to outside left ankle']],
  ['Raise the right arm and the left leg', ['raise arm right', 'raise leg left']],
  ['Cross your right leg over the left', ['cross leg right to top left leg']],
  ['Rest your hands on your hips', ['place hand both to both hip']],
  ['Bend your elbows to 90 degrees', ['bend elbow both 90°']],
  ['Step your left foot back about 12 inches', ['step foot left back 30 cm']],
  ['Roll your shoulders back', ['circle shoulder both back']],
  ['Roll up one vertebra at a time', ['roll-up spine up slowly']],
  ['Roll onto your side', ['roll-over body (side-lying)']],
  ['Round down, letting your head hang', ['roll-down spine down', 'hang head']],
  ['Draw your belly button in', ['brace navel in']],
  ['Squeeze your shoulder blades together', ['squeeze shoulder-blade both']],
  ['Turn your head to the right', ['rotate head right']],
  ['Turn your head from side to side', ['rotate head left', 'rotate head right']],
  ['Bend to the left', ['side-bend trunk left']],
  ['Fold forward from your hips', ['hinge trunk forward']],
  ['Flex your foot', ['flex foot']],
  ['Flex your knee', ['bend knee']],
  ['Extend your arm overhead', ['reach arm overhead']],
  ['Extend the leg', ['straighten leg']],
  ['Hug your knees', ['grasp hand to both knee']],
  ['Loop a band around your foot', ['loop foot to band']],
  ['Hold on to the back of a chair', ['grasp hand to chair']],
  ['Feet hip-width apart', ['spread foot both out to both hip']],
  ['Tuck your chin', ['tuck chin']],
  ['Perform a pelvic tilt', ['tilt pelvis']],
  ['Raise your arms to shoulder height', ['raise arm both to shoulder']],
  ['Lift the heel of your left foot', ['raise heel left']],
]

describe('readMovements', () => {
  test.each(cases)('%s', (text, expected) => {
    expect(readMovements(text, { from: 0, to: text.length }, move).map(brief)).toEqual(expected)
  })

  test('what must stay put goes with the movement it limits', () => {
    const text = 'Keep your back flat against the wall and raise both arms'
    const [first] = readMovements(text, { from: 0, to: text.length }, move)
    expect(first?.action).toBe('raise')
    expect(first?.staysPut).toEqual([{ part: 'back', side: null, on: 'wall' }])
  })

  test('a cue that only keeps something still says so', () => {
    const text = 'Keep the back of your pelvis against the wall'
    const [only] = readMovements(text, { from: 0, to: text.length }, { kind: 'cue', previousSide: null })
    expect(only?.action).toBe('keep')
    expect(only?.staysPut).toEqual([{ part: 'pelvis', side: null, on: 'wall' }])
  })

  test('"it" and "the other" mean the limb that moved before', () => {
    const first = readMovements('Lift your right leg', { from: 0, to: 19 }, move)
    const context: MovementContext = { kind: 'return', previousSide: 'right', previous: first }
    expect(readMovements('Lower it slowly', { from: 20, to: 35 }, context).map(brief)).toEqual([
      'lower leg right slowly',
    ])
  })

  test('spans are places in the article, not in the step', () => {
    const [only] = readMovements('Bend your knees', { from: 100, to: 115 }, move)
    expect(only?.span).toEqual({ from: 100, to: 115 })
  })

  test('a likeness asks for nothing', () => {
    const text = 'Lower your hips as if to sit on a chair'
    expect(readMovements(text, { from: 0, to: text.length }, move).map(brief)).toEqual(['lower hip both'])
  })

  test('any text gives movements of known words whose spans lie inside it', () => {
    const words = fc.constantFrom(
      'lift',
      'your',
      'left',
      'knees',
      'and',
      'back',
      'over',
      'the',
      'chair',
      ',',
      'slowly',
      'keep',
      'until',
      'it',
      'hands',
      'other',
      'roll',
      'with',
      '90',
      'degrees',
      'up',
      'to',
      'of',
      'side',
      'don’t',
      'lower',
      'both',
      '(',
      'one',
    ) // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (chosen) => {
        const text = chosen.join(' ')
        for (const movement of readMovements(text, { from: 7, to: 7 + text.length }, move)) {
          expect(movement.span.from).toBeGreaterThanOrEqual(7)
          expect(movement.span.to).toBeLessThanOrEqual(7 + text.length)
          expect(movement.span.from).toBeLessThanOrEqual(movement.span.to)
        }
      }),
    )
  })
})

test('the vocabulary is large enough to speak of the whole body', () => {
  expect(actionNames.length).toBeGreaterThanOrEqual(60)
  expect(bodyPartNames.length).toBeGreaterThanOrEqual(70)
  expect(propNames.length).toBeGreaterThanOrEqual(40)
})
