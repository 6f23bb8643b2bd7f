import type { Body } from '../body.ts'
import { averageBody } from '../body.ts'
import { jointRanges } from '../joint-ranges.ts'
import { segmentNames } from '../pose.ts'
import { passiveHipMoment, passiveLumbarMoment } from './passive-moments.ts'

export type Bend = {
  /** 0 long, 0.5 average (when left out), 1 tight. */
  readonly hamstringTightness?: number
  readonly hipFlexorTightness?: number
  /** 0 straight (when left out) to 90. */
  readonly kneeFlexionDegrees?: number
  /** How far the chest has come from upright, 80 to 130; 100 when left out. */
  readonly trunkLeanDegrees?: number
  readonly body?: Body
  readonly massKilograms?: number
}

/** How a bend is shared between hips and low back. Degrees and newton metres; a model, not your body. */
export type BendShare = {
  readonly trunkLeanDegrees: number
  readonly kneeFlexionDegrees: number
  /** The pelvis from upright: what the hips give to the bend. */
  readonly pelvisTiltDegrees: number
  /** What the low back gives: lean less pelvis. */
  readonly lumbarFlexionDegrees: number
  /** Between pelvis and thigh; more than the tilt when knees bend, because the thighs lean back. */
  readonly hipFlexionDegrees: number
  /** Both legs, holding back (negative), and what pulls the pelvis on: the weight it carries, the bent low back. */
  readonly hipMoment: number
  readonly weightMoment: number
  readonly lumbarMoment: number
  /** The hips' part of the bend, 0 to 1. */
  readonly hipShare: number
}

const gravity = 9.81
/** AAOS 1965: how far the hip bends without a hand to pull the knee, degrees. */
const mostHipFlexion = 120
const degrees = 180 / Math.PI
export const leanRangeDegrees = { from: 80, to: 130 } as const

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value))
}

/**
 * How weight turns the pelvis forward about the hips when it tilts by an angle while the chest keeps its lean:
 * the pelvis' own mass turns, and all above is carried along with the lumbosacral joint.
 */
function weightMomentOf(body: Body, mass: number): (tiltDegrees: number) => number {
  const [jointX, jointY] = body.offsets.lowerLumbar
  const { share, centre } = body.masses.pelvis
  const above = segmentNames
    .filter((name) => name !== 'pelvis' && !/Thigh|Shank|Foot|Toes/.test(name))
    .reduce((sum, name) => sum + body.masses[name].share, 0)
  const forward = gravity * mass * (share * centre[0] + above * jointX)
  const upward = gravity * mass * (share * centre[1] + above * jointY)
  // a forward tilt brings what is above the hips in front of them, and what is behind them up
  return (tilt) => upward * Math.sin(tilt / degrees) + forward * Math.cos(tilt / degrees)
}

/**
 * A forward bend, knees as given, the chest leaning as far as asked: where does the pelvis come to rest between
 * the legs that hold it back and the weight and the bent low back that pull it on? Muscles are silent, as they
 * are deep in a bend; so leans under 80° are not answered. The shank leans forward and the thigh back by half the
 * knee's angle each.
 */
export function bendForward(bend: Bend = {}): BendShare {
  const { body = averageBody, massKilograms = 70 } = bend
  const tightness = {
    hamstrings: clamp(bend.hamstringTightness ?? 0.5, 0, 1),
    hipFlexors: clamp(bend.hipFlexorTightness ?? 0.5, 0, 1),
  }
  const knee = clamp(bend.kneeFlexionDegrees ?? 0, 0, 90)
  const lean = clamp(bend.trunkLeanDegrees ?? 100, leanRangeDegrees.from, leanRangeDegrees.to)
  const weightMoment = weightMomentOf(body, massKilograms)
  const hipMoment = (tilt: number) => 2 * passiveHipMoment(tilt + knee / 2, knee, tightness)
  const balance = (tilt: number) => hipMoment(tilt) + weightMoment(tilt) + passiveLumbarMoment(lean - tilt)
  const { lowerLumbarFlexion: lower, upperLumbarFlexion: upper } = jointRanges
  // the pelvis goes no further than the low back's range and the hip allow
  let least = lean - (lower.to + upper.to)
  let most = Math.min(lean - (lower.from + upper.from), mostHipFlexion - knee / 2)
  const [first, last] = [least, most]
  for (let round = 0; round < 60; round += 1) {
    const middle = (least + most) / 2
    if (balance(middle) > 0) least = middle
    else most = middle
  }
  const tilt = balance(first) <= 0 ? first : balance(last) >= 0 ? last : (least + most) / 2
  return {
    trunkLeanDegrees: lean,
    kneeFlexionDegrees: knee,
    pelvisTiltDegrees: tilt,
    lumbarFlexionDegrees: lean - tilt,
    hipFlexionDegrees: tilt + knee / 2,
    hipMoment: hipMoment(tilt),
    weightMoment: weightMoment(tilt),
    lumbarMoment: passiveLumbarMoment(lean - tilt),
    hipShare: tilt / lean,
  }
}
