import type { PostureId } from './postures/posture.ts'

/** Which ways of sitting, lying and standing a person can go between directly, without passing through another. */
const ways: readonly (readonly [PostureId, PostureId])[] = [
  ['standing', 'chair-sitting'],
  ['standing', 'squatting'],
  ['standing', 'lunge-left'],
  ['standing', 'lunge-right'],
  ['standing', 'half-kneeling-right'],
  ['standing', 'half-kneeling-left'],
  ['half-kneeling-right', 'kneeling'],
  ['half-kneeling-left', 'kneeling'],
  ['lunge-left', 'half-kneeling-right'],
  ['lunge-right', 'half-kneeling-left'],
  ['kneeling', 'heel-sitting'],
  ['kneeling', 'quadruped'],
  ['heel-sitting', 'quadruped'],
  ['quadruped', 'childs-pose'],
  ['quadruped', 'plank'],
  ['quadruped', 'downward-dog'],
  ['quadruped', 'prone'],
  ['plank', 'prone'],
  ['prone', 'prone-on-elbows'],
  ['prone', 'side-lying-left'],
  ['prone', 'side-lying-right'],
  ['heel-sitting', 'sitting-knees-up'],
  ['sitting-knees-up', 'long-sitting'],
  ['sitting-knees-up', 'cross-legged'],
  ['sitting-knees-up', 'butterfly'],
  ['sitting-knees-up', 'hook-lying'],
  ['hook-lying', 'supine'],
  ['hook-lying', 'supine-legs-up'],
  ['supine-legs-up', 'legs-on-seat'],
  ['supine-legs-up', 'legs-up-wall'],
  ['side-lying-left', 'side-plank-left'],
  ['side-lying-right', 'side-plank-right'],
  ['hook-lying', 'side-lying-left'],
  ['hook-lying', 'side-lying-right'],
]

function neighbours(id: PostureId): readonly PostureId[] {
  return ways.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
}

/** The postures passed on the way from one to another, ends left out: standing → half-kneeling → kneeling → … */
export function routeBetween(from: PostureId, to: PostureId): readonly PostureId[] {
  const before = new Map<PostureId, PostureId | null>([[from, null]])
  const queue: PostureId[] = [from]
  for (const here of queue) {
    if (here === to) break
    for (const next of neighbours(here)) {
      if (before.has(next)) continue
      before.set(next, here)
      queue.push(next)
    }
  }
  const passed: PostureId[] = []
  for (let at = before.get(to); at && at !== from; at = before.get(at)) passed.unshift(at)
  return passed
}
