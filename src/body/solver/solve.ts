import type { Body } from '../body.ts'
import { averageBody } from '../body.ts'
import type { Pose } from '../pose.ts'
import { standingPose } from '../poses.ts'
import { Chain } from './chain.ts'
import type { Violation } from './check.ts'
import { checkPose } from './check.ts'
import { addCollisionRows, addPlaneRows } from './clearance-rows.ts'
import { fleshTable, placeFlesh } from './collisions.ts'
import { Equations } from './equations.ts'
import { angleCount, freedomNames, freedoms, lowerBounds, radians, upperBounds } from './freedoms.ts'
import type { GoalRows } from './goal-rows.ts'
import { goalRows, metresPerRadian } from './goal-rows.ts'
import type { Comfort, Goal, Plane } from './goals.ts'
import { floor } from './goals.ts'
import { findStep } from './step.ts'

export type Problem = {
  readonly goals: readonly Goal[]
  readonly start: Pose
  readonly comfort?: Comfort
  readonly body?: Body
  /** What no part of the body may go through; the floor when left out. */
  readonly planes?: readonly Plane[]
  /** False to leave limbs free to pass through the body. */
  readonly selfCollision?: boolean
}

export type Solution = {
  readonly pose: Pose
  /** How far off each goal is, in the order of the goals: metres, or degrees for directions and angles. */
  readonly residuals: readonly number[]
  readonly violations: readonly Violation[]
  readonly iterations: number
}

/**
 * The search in three passes, `weight` per metre that a goal is off: loosely, so that a far start finds its way
 * round; firmly, where comfort is settled; and a few steps so firm that the goals are met to a hair.
 */
const passes = [
  { weight: 25, mostIterations: 40, enough: 3e-2 },
  { weight: 120, mostIterations: 40, enough: 1e-2 },
  { weight: 2000, mostIterations: 30, enough: 3e-3 },
]
/** A start that is no further off than this, metres, needs no loose pass. */
const warmMetres = 0.03
const startDamping = 3

/** What a solve works on. Kept from solve to solve, a moving figure asks for sixty a second. */
type Bench = Readonly<Record<'start' | 'chain' | 'trial', Chain>> &
  Readonly<Record<'equations' | 'trialEquations', Equations>>

const benches = new WeakMap<Body, Bench>()

function benchFor(body: Body): Bench {
  const bench = benches.get(body) ?? {
    start: new Chain(body),
    chain: new Chain(body),
    trial: new Chain(body),
    equations: new Equations(),
    trialEquations: new Equations(),
  }
  benches.set(body, bench)
  return bench
}

/** Everything the search needs at hand, made once a solve. */
type Search = {
  readonly chain: Chain
  readonly trial: Chain
  readonly equations: Equations
  readonly trialEquations: Equations
  readonly goals: readonly { rows: GoalRows; weight: number }[]
  readonly comfortTargets: Float64Array
  readonly comfortWeights: Float64Array
  readonly planes: readonly Plane[]
  readonly table: ReturnType<typeof fleshTable>
  readonly selfCollision: boolean
}

function evaluate(search: Search, chain: Chain, into: Equations, weight: number, slopes: boolean): void {
  into.cost = 0
  if (slopes) into.clear()
  const { comfortTargets, comfortWeights, table } = search
  for (let index = 0; index < angleCount; index += 1) {
    const residual = chain.angles[index]! - comfortTargets[index]!
    if (slopes) into.takeSingle(index, residual, comfortWeights[index]!)
    else into.addCost(residual, comfortWeights[index]!)
  }
  for (const goal of search.goals) goal.rows.add(chain, into, weight * goal.weight, slopes)
  placeFlesh(table, chain)
  addPlaneRows(chain, table, search.planes, into, weight, slopes)
  if (search.selfCollision) addCollisionRows(chain, table, into, weight, slopes)
}

const step = new Float64Array(freedoms)

/** The longest turn of any joint in one step, radians: further away the straight-line picture is worth nothing. */
const longestTurn = 0.8

function tryStep(search: Search, weight: number): void {
  const { chain, trial, trialEquations } = search
  let longest = 0
  for (let i = 0; i < freedoms; i += 1) longest = Math.max(longest, Math.abs(step[i]!))
  const share = longest > longestTurn ? longestTurn / longest : 1
  trial.copyFrom(chain)
  for (let i = 0; i < angleCount; i += 1) {
    const moved = chain.angles[i]! + share * step[i]!
    trial.angles[i] = Math.min(upperBounds[i]!, Math.max(lowerBounds[i]!, moved))
  }
  const r = (k: number) => share * step[angleCount + k]!
  trial.moveRoot(r(0), r(1), r(2), r(3), r(4), r(5))
  trial.update()
  evaluate(search, trial, trialEquations, weight, false)
}

/** Levenberg–Marquardt at one weight. Leaves the best pose in `search.chain`; returns the steps taken. */
function minimise(search: Search, weight: number, mostIterations: number, enough: number): number {
  const { chain, equations, trial, trialEquations } = search
  let damping = startDamping
  let iterations = 0
  while (iterations < mostIterations) {
    iterations += 1
    evaluate(search, chain, equations, weight, true)
    const before = equations.cost
    let gained = 0
    let failed = 0
    for (let attempt = 0; attempt < 12; attempt += 1) {
      if (findStep(chain, equations, damping, step)) {
        tryStep(search, weight)
        gained = before - trialEquations.cost
        if (gained > 0) break
      }
      failed += 1
      damping = Math.max(damping * 4, 1e-4)
    }
    if (gained <= 0) break
    // what was too bold a moment ago is still too bold: after a failed try it grows bolder slowly
    damping = Math.max(damping / (failed > 0 ? 2 : 6), 1e-6)
    chain.copyFrom(trial)
    chain.update()
    if (gained < enough * before) break
  }
  return iterations
}

/** Metres, or as many degrees as `off` gives for directions and angles; a soft goal may be far off at its best. */
function nearEnough(goal: Goal): number {
  if ((goal.weight ?? 1) < 0.5) return Number.POSITIVE_INFINITY
  const inDegrees = goal.kind === 'direction' || goal.kind === 'turned' || goal.kind === 'angle'
  return inDegrees ? warmMetres / metresPerRadian / radians : warmMetres
}

/**
 * Finds the pose that meets the goals as well as the body can and is as comfortable as that leaves room for.
 * Never outside a joint's range. The same problem gives the same pose, to the last digit. Start from a pose on
 * the way (fold first, then reach for the ankle): the search only goes downhill.
 */
export function solvePose(problem: Problem): Solution {
  const body = problem.body ?? averageBody
  const standing = standingPose(body)
  const { start, chain, trial, equations, trialEquations } = benchFor(body)
  start.setPose(problem.start)
  chain.copyFrom(start)
  for (let i = 0; i < angleCount; i += 1) {
    chain.angles[i] = Math.min(upperBounds[i]!, Math.max(lowerBounds[i]!, chain.angles[i]!))
  }
  chain.update()
  const { angles = {}, weights = {} } = problem.comfort ?? {}
  const search: Search = {
    chain,
    trial,
    equations,
    trialEquations,
    goals: problem.goals.map((goal) => ({ rows: goalRows(goal, body, start), weight: goal.weight ?? 1 })),
    comfortTargets: Float64Array.from(
      freedomNames,
      (name) => (angles[name] ?? standing.angles[name]) * radians,
    ),
    comfortWeights: Float64Array.from(
      freedomNames,
      (name, index) => Math.sqrt(weights[name] ?? 1) / (0.5 * (upperBounds[index]! - lowerBounds[index]!)),
    ),
    planes: problem.planes ?? [floor],
    table: fleshTable(body),
    selfCollision: problem.selfCollision ?? true,
  }
  const isNear = search.goals.every(({ rows }, index) => rows.off(chain) < nearEnough(problem.goals[index]!))
  let iterations = 0
  for (const { weight, mostIterations, enough } of isNear ? passes.slice(2) : passes) {
    iterations += minimise(search, weight, mostIterations, enough)
  }
  const pose = chain.getPose()
  const over = problem.goals.flatMap((goal) => (goal.kind === 'balance' ? goal.over : []))
  const check = checkPose(pose, { body, planes: search.planes, ...(over.length > 0 ? { over } : {}) })
  return { pose, residuals: search.goals.map(({ rows }) => rows.off(chain)), violations: check, iterations }
}
