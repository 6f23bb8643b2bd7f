import { type Enact, speaksOf } from './action.ts'
import { twists } from './spine.ts'
import { isUpright } from './trunk-shape.ts'

/** An ear goes towards a shoulder, or the head comes back into line. */
export const bringsHead: Enact = (asked, scene) => {
  if (!speaksOf(asked, 'head', 'ear', 'chin', 'neck')) return null
  const { target, direction } = asked.movement
  if (target?.kind === 'part' && target.part === 'shoulder') {
    const side = target.side === 'left' || target.side === 'right' ? target.side : asked.sides[0]!
    const sign = side === 'left' ? -1 : 1
    return { wanted: { lowerNeckSideBend: 20 * sign, upperNeckSideBend: 9 * sign }, release: ['backOfHead'] }
  }
  if (direction === 'left' || direction === 'right') return twists(asked, scene)
  return nods(asked, scene)
}

export const nods: Enact = (asked) => {
  if (!speaksOf(asked, 'head', 'chin', 'neck', 'face', 'nose')) return null
  const { action, direction } = asked.movement
  if (action === 'tuck' || direction === 'in' || direction === 'back')
    return { wanted: { lowerNeckFlexion: -8, upperNeckFlexion: 16 } }
  if (direction === 'up') return { wanted: { lowerNeckFlexion: -22, upperNeckFlexion: -14 } }
  return { wanted: { lowerNeckFlexion: 26, upperNeckFlexion: 14 }, release: ['backOfHead'] }
}

export const hangs: Enact = (asked) =>
  speaksOf(asked, 'head', 'neck') ? { wanted: { lowerNeckFlexion: 12, upperNeckFlexion: 4 } } : null

export const tiltsHead: Enact = (asked, scene) =>
  asked.movement.target?.kind === 'part' && asked.movement.target.part === 'shoulder'
    ? bringsHead(asked, scene)
    : null

export const lowersHead: Enact = (asked, scene) =>
  speaksOf(asked, 'chin', 'ear') || (speaksOf(asked, 'head') && isUpright(scene))
    ? bringsHead(asked, scene)
    : null
