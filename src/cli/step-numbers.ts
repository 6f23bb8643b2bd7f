/** The poses of a staged session as numbers, with what a body could not do in them. */
import type { LandmarkName, Plane } from '../body/index.ts'
import { checkPose, floor, landmarkNames } from '../body/index.ts'
import type { Session } from '../session/index.ts'
import type { PlacedProp, StagedStep } from '../staging/index.ts'

const known: ReadonlySet<string> = new Set(landmarkNames)

function round(value: number, digits: number): number {
  const factor = 10 ** digits
  const rounded = Math.round(value * factor) / factor
  return rounded === 0 ? 0 : rounded
}

/** The face of a wall that looks at the middle of the room. */
function faceOf({ position, turnDegrees, size }: PlacedProp): Plane {
  const angle = (turnDegrees * Math.PI) / 180
  const thin = size[0] <= size[2]
  const [x, z] = thin ? [Math.cos(angle), -Math.sin(angle)] : [Math.sin(angle), Math.cos(angle)]
  const away = -(x * position[0] + z * position[2])
  const sign = away < 0 ? -1 : 1
  return { name: 'wall', normal: [x * sign, 0, z * sign], offset: -Math.abs(away) }
}

/** One line for a step: angles in degrees, places in metres, and the checks; empty checks are good ones. */
export function stepNumbers(session: Session, step: StagedStep) {
  const { pose, contacts, props } = step
  const over = contacts.map(({ landmark }) => landmark).filter((name) => known.has(name)) as LandmarkName[]
  const planes = [floor, ...props.filter(({ kind }) => kind === 'wall').map(faceOf)]
  // a body that lies rests on its whole length, not only on the points that are named
  const [x, , z] = pose.pelvisRotation
  const lies = pose.pelvisPosition[1] < 0.3 && 1 - 2 * (x * x + z * z) < 0.5
  const violations = checkPose(pose, { planes, ...(over.length > 0 && !lies && { over }) })
  return {
    exercise: step.exercise + 1,
    step: step.step + 1,
    text: session.exercises[step.exercise]?.steps[step.step]?.text ?? '',
    staged: step.staged,
    whole: step.whole,
    pose: {
      pelvisPosition: pose.pelvisPosition.map((metres) => round(metres, 4)),
      pelvisRotation: pose.pelvisRotation.map((part) => round(part, 5)),
      angles: Object.fromEntries(
        Object.entries(pose.angles).map(([name, degrees]) => [name, round(degrees, 1)]),
      ),
    },
    contacts: contacts.map(({ landmark, on, point }) => ({
      landmark,
      on,
      point: point.map((metres) => round(metres, 4)),
    })),
    props,
    checks: violations.map(({ kind, what, amount }) => ({ kind, what, amount: round(amount, 1) })),
  }
}
