import type { JointAngleName } from '../../body/index.ts'

type Sided = JointAngleName extends infer Name ? (Name extends `left${infer Rest}` ? Rest : never) : never

/** The same angle on both sides, degrees: `both({ KneeFlexion: 90 })`. */
export function both(angles: Partial<Record<Sided, number>>): Partial<Record<JointAngleName, number>> {
  return { ...oneSide('left', angles), ...oneSide('right', angles) }
}

export function oneSide(
  side: 'left' | 'right',
  angles: Partial<Record<Sided, number>>,
): Partial<Record<JointAngleName, number>> {
  return Object.fromEntries(Object.entries(angles).map(([name, degrees]) => [`${side}${name}`, degrees]))
}
