import type { Exercise, Position } from '../language/index.ts'

/** How far from standing a position is. Exercises are ordered so that one goes down once, and comes up once. */
const height: Readonly<Record<Position, number | null>> = {
  standing: 0,
  squatting: 0,
  lunge: 0,
  sitting: 1,
  'half-kneeling': 2,
  kneeling: 2,
  quadruped: 2,
  'long-sitting': 3,
  'side-lying': 4,
  prone: 4,
  supine: 5,
  other: null,
}

export const isOnFloor = (exercise: Exercise | undefined) =>
  exercise !== undefined && exercise.position !== null && (height[exercise.position] ?? 0) >= 2

/** Puts exercises in an order that gets up and down least; those of one height keep the article's order. */
export function arranged(exercises: readonly Exercise[]): readonly Exercise[] {
  let before = 0
  const placed = exercises.map((exercise, index) => {
    const own = exercise.position === null ? null : height[exercise.position]
    before = own ?? before // an unknown position stays beside the exercise it follows
    return { exercise, index, height: before }
  })
  return placed.sort((a, b) => a.height - b.height || a.index - b.index).map(({ exercise }) => exercise)
}
