import type { SelfTestId } from './self-tests.ts'

/** A side's result in the test's own unit; `cannot` where the person could not or would not do it. */
export type SideResult = number | 'yes' | 'no' | 'unsure' | 'cannot'

export type SelfTestResults = Partial<
  Readonly<Record<SelfTestId, { readonly left: SideResult; readonly right: SideResult }>>
>

export type TestFinding =
  | { readonly id: 'reach-is-short'; readonly centimetres: number }
  | { readonly id: 'hamstrings-short'; readonly left: number | null; readonly right: number | null }
  | { readonly id: 'turn-in-is-small'; readonly left: number | null; readonly right: number | null }
  | { readonly id: 'turn-in-differs'; readonly degrees: number; readonly smaller: 'left' | 'right' }
  | { readonly id: 'bridge-differs'; readonly seconds: number; readonly shorter: 'left' | 'right' }
  | { readonly id: 'thigh-stays-up'; readonly sides: 'left' | 'right' | 'both' }

/**
 * Where a result lies outside what is typical by more than the error of measuring it at home.
 * Fingertips: patients average 6 to 9 cm, error 5. Knee extension: beyond the larger of the published
 * cut-offs, 33 degrees. Turning in: seated average 38, assumed error 10.
 */
const limits = {
  reachCentimetres: 14,
  kneeExtensionDegrees: 33,
  turnInDegrees: 28,
  turnInDifference: 15,
  bridgeDifference: 10,
}

const asNumber = (value: SideResult | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

function differing(left: number | null, right: number | null, by: number) {
  if (left === null || right === null || Math.abs(left - right) <= by) return null
  return {
    difference: Math.abs(left - right),
    smaller: left < right ? ('left' as const) : ('right' as const),
  }
}

export function testFindings(results: SelfTestResults): readonly TestFinding[] {
  const found: TestFinding[] = []
  const sides = (id: SelfTestId) => ({
    left: asNumber(results[id]?.left),
    right: asNumber(results[id]?.right),
  })

  const reach = sides('fingertip-to-floor').left
  if (reach !== null && reach > limits.reachCentimetres)
    found.push({ id: 'reach-is-short', centimetres: reach })

  const knee = sides('knee-extension')
  const short = (degrees: number | null) =>
    degrees !== null && degrees > limits.kneeExtensionDegrees ? degrees : null
  if (short(knee.left) !== null || short(knee.right) !== null) {
    found.push({ id: 'hamstrings-short', left: short(knee.left), right: short(knee.right) })
  }

  const turn = sides('hip-internal-rotation')
  const small = (degrees: number | null) =>
    degrees !== null && degrees < limits.turnInDegrees ? degrees : null
  if (small(turn.left) !== null || small(turn.right) !== null) {
    found.push({ id: 'turn-in-is-small', left: small(turn.left), right: small(turn.right) })
  }
  const turnDiffers = differing(turn.left, turn.right, limits.turnInDifference)
  if (turnDiffers)
    found.push({ id: 'turn-in-differs', degrees: turnDiffers.difference, smaller: turnDiffers.smaller })

  const bridge = sides('single-leg-bridge')
  const bridgeDiffers = differing(bridge.left, bridge.right, limits.bridgeDifference)
  if (bridgeDiffers)
    found.push({ id: 'bridge-differs', seconds: bridgeDiffers.difference, shorter: bridgeDiffers.smaller })

  const thomas = results.thomas
  if (thomas && (thomas.left === 'no' || thomas.right === 'no')) {
    found.push({
      id: 'thigh-stays-up',
      sides: thomas.left === thomas.right ? 'both' : thomas.left === 'no' ? 'left' : 'right',
    })
  }
  return found
}
