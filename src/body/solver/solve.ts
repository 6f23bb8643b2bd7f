import type { Body } from '../body.ts'
import { averageBody } from '../body.ts'
import type { Pose } from '../pose.ts'
import { jointAngleNames } from '../pose.ts'
import { standingPose } from '../poses.ts'
import { angleCount, Chain, freedoms, lowerBounds, radians, upperBounds } from './chain.ts'
import type { Violation } from './check.ts'
import { checkPose } from './check.ts'
import { solveCholesky } from './cholesky.ts'
import { addCollisionRows, addPlaneRows } from './clearance-rows.ts'
import { fleshTable, placeFlesh } from './collisions.ts'
import { Equations } from './equations.ts'
import type { GoalRows } from './goal-rows.ts'
import { goalRows } from './goal-rows.ts'
import type { Comfort, Goal, Plane } from './goals.ts'
import { floor } from './goals.ts'

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

/** Weights per metre. First loosely, so that a far start finds its way round; then as good as exactly. */
const stages = [25, 120, 600]
const startDamping = 1e-3

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
const system = new Float64Array(freedoms * freedoms)
const right = new Float64Array(freedoms)
const free = new Int32Array(freedoms)
const isHeld = new Uint8Array(freedoms)

/**
 * One damped Gauss–Newton step that stays within every joint's range: angles that would leave it are put on the
 * bound and the rest is solved again around them.
 */
function findStep({ chain, equations }: Search, damping: number): boolean {
  const { matrix, gradient } = equations
  for (let i = 0; i < freedoms; i += 1) {
    step[i] = 0
    isHeld[i] = 0
    if (i >= angleCount) continue
    const angle = chain.angles[i]!
    const outward = gradient[i]! > 0 ? angle <= lowerBounds[i]! : angle >= upperBounds[i]!
    if (outward) isHeld[i] = 1
  }
  for (let round = 0; round < 4; round += 1) {
    let count = 0
    for (let i = 0; i < freedoms; i += 1) if (!isHeld[i]) free[count++] = i
    for (let a = 0; a < count; a += 1) {
      const i = free[a]!
      const at = i * freedoms
      for (let b = 0; b <= a; b += 1) system[a * freedoms + b] = matrix[at + free[b]!]!
      const diagonal = matrix[at + i]!
      system[a * freedoms + a] = diagonal + damping * (diagonal + 1e-2)
      let side = -gradient[i]!
      for (let held = 0; held < angleCount; held += 1) {
        if (isHeld[held] && step[held] !== 0) {
          side -= (held < i ? matrix[at + held]! : matrix[held * freedoms + i]!) * step[held]!
        }
      }
      right[a] = side
    }
    if (!solveCholesky(system, right, count, freedoms)) return false
    let clipped = false
    for (let a = 0; a < count; a += 1) {
      const i = free[a]!
      step[i] = right[a]!
      if (i >= angleCount) continue
      const least = lowerBounds[i]! - chain.angles[i]!
      const most = upperBounds[i]! - chain.angles[i]!
      if (step[i]! < least || step[i]! > most) {
        step[i] = step[i]! < least ? least : most
        isHeld[i] = 1
        clipped = true
      }
    }
    if (!clipped) return true
  }
  return true
}

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
    for (let attempt = 0; attempt < 12; attempt += 1) {
      if (findStep(search, damping)) {
        tryStep(search, weight)
        gained = before - trialEquations.cost
        if (gained > 0) break
      }
      damping = Math.max(damping * 5, 1e-6)
    }
    if (gained <= 0) break
    damping = Math.max(damping / 5, 1e-9)
    chain.copyFrom(trial)
    chain.update()
    if (gained < enough * before) break
  }
  return iterations
}

/**
 * Finds the pose that meets the goals as well as the body can and is as comfortable as that leaves room for.
 * Never outside a joint's range. The same problem gives the same pose, to the last digit. Start from a pose on
 * the way (fold first, then reach for the ankle): the search only goes downhill.
 */
export function solvePose(problem: Problem): Solution {
  const body = problem.body ?? averageBody
  const standing = standingPose(body)
  const start = new Chain(body)
  start.setPose(problem.start)
  const chain = new Chain(body)
  chain.copyFrom(start)
  for (let i = 0; i < angleCount; i += 1) {
    chain.angles[i] = Math.min(upperBounds[i]!, Math.max(lowerBounds[i]!, chain.angles[i]!))
  }
  chain.update()
  const { angles = {}, weights = {} } = problem.comfort ?? {}
  const search: Search = {
    chain,
    trial: new Chain(body),
    equations: new Equations(),
    trialEquations: new Equations(),
    goals: problem.goals.map((goal) => ({ rows: goalRows(goal, body, start), weight: goal.weight ?? 1 })),
    comfortTargets: Float64Array.from(
      jointAngleNames,
      (name) => (angles[name] ?? standing.angles[name]) * radians,
    ),
    comfortWeights: Float64Array.from(
      jointAngleNames,
      (name, index) => Math.sqrt(weights[name] ?? 1) / (0.5 * (upperBounds[index]! - lowerBounds[index]!)),
    ),
    planes: problem.planes ?? [floor],
    table: fleshTable(body),
    selfCollision: problem.selfCollision ?? true,
  }
  let iterations = 0
  for (const [index, weight] of stages.entries()) {
    const isLast = index === stages.length - 1
    iterations += minimise(search, weight, isLast ? 150 : 40, isLast ? 1e-5 : 1e-2)
  }
  const pose = chain.getPose()
  const over = problem.goals.flatMap((goal) => (goal.kind === 'balance' ? goal.over : []))
  const check = checkPose(pose, { body, planes: search.planes, ...(over.length > 0 ? { over } : {}) })
  return { pose, residuals: search.goals.map(({ rows }) => rows.off(chain)), violations: check, iterations }
}
