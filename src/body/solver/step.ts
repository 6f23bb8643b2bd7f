import type { Chain } from './chain.ts'
import { solveCholesky } from './cholesky.ts'
import type { Equations } from './equations.ts'
import { angleCount, freedoms, lowerBounds, upperBounds } from './freedoms.ts'

const whole = new Float64Array(freedoms * freedoms)
const slope = new Float64Array(freedoms)
const system = new Float64Array(freedoms * freedoms)
const right = new Float64Array(freedoms)
const free = new Int32Array(freedoms)
const isHeld = new Uint8Array(freedoms)
const isBroken = new Uint8Array(256)
const used = new Int32Array(freedoms)

/** The equations with those conditions that the step will break. */
function assemble(equations: Equations): void {
  whole.set(equations.matrix)
  slope.set(equations.gradient)
  const { conditionRows: rows, conditionResiduals, conditionWeights } = equations
  for (let c = 0; c < equations.conditionCount; c += 1) {
    if (!isBroken[c]) continue
    const from = c * freedoms
    const square = conditionWeights[c]! ** 2
    const residual = conditionResiduals[c]!
    let count = 0
    for (let i = 0; i < freedoms; i += 1) if (rows[from + i] !== 0) used[count++] = i
    for (let a = 0; a < count; a += 1) {
      const i = used[a]!
      const value = rows[from + i]! * square
      slope[i] = slope[i]! + value * residual
      for (let b = 0; b <= a; b += 1) {
        const at = i * freedoms + used[b]!
        whole[at] = whole[at]! + value * rows[from + used[b]!]!
      }
    }
  }
}

/** Solves for the free freedoms around the held ones; the answer is in `right`, in the order of `free`. */
function solveFree(step: Float64Array, damping: number): number {
  let count = 0
  for (let i = 0; i < freedoms; i += 1) if (!isHeld[i]) free[count++] = i
  for (let a = 0; a < count; a += 1) {
    const i = free[a]!
    const at = i * freedoms
    for (let b = 0; b <= a; b += 1) system[a * freedoms + b] = whole[at + free[b]!]!
    const diagonal = whole[at + i]!
    system[a * freedoms + a] = diagonal + damping * 10
    let side = -slope[i]!
    for (let held = 0; held < angleCount; held += 1) {
      if (isHeld[held] && step[held] !== 0) {
        side -= (held < i ? whole[at + held]! : whole[held * freedoms + i]!) * step[held]!
      }
    }
    right[a] = side
  }
  return solveCholesky(system, right, count, freedoms) ? count : -1
}

/** Which conditions the step breaks; true when that is not what was assumed. */
function reviewConditions(equations: Equations, step: Float64Array): boolean {
  let changed = false
  for (let c = 0; c < equations.conditionCount; c += 1) {
    let after = equations.conditionResiduals[c]!
    for (let i = 0; i < freedoms; i += 1) after += equations.conditionRows[c * freedoms + i]! * step[i]!
    const breaks = after < 0 ? 1 : 0
    if (breaks !== isBroken[c]) {
      isBroken[c] = breaks
      changed = true
    }
  }
  return changed
}

/**
 * One damped Gauss–Newton step within every joint's range. Angles that would leave it are put on the bound, and
 * conditions that would break are taken in, and the rest is solved again around them, until nothing changes.
 */
export function findStep(chain: Chain, equations: Equations, damping: number, step: Float64Array): boolean {
  step.fill(0)
  isHeld.fill(0)
  for (let c = 0; c < equations.conditionCount; c += 1) {
    isBroken[c] = equations.conditionResiduals[c]! < 0 ? 1 : 0
  }
  assemble(equations)
  for (let i = 0; i < angleCount; i += 1) {
    const angle = chain.angles[i]!
    if (slope[i]! > 0 ? angle <= lowerBounds[i]! : angle >= upperBounds[i]!) isHeld[i] = 1
  }
  for (let round = 0; round < 10; round += 1) {
    if (round > 0) assemble(equations)
    const count = solveFree(step, damping)
    if (count < 0) return false
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
    const changed = reviewConditions(equations, step)
    if (!clipped && !changed) break
  }
  return true
}
