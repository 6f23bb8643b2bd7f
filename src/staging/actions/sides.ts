import type { Movement, Step } from '../../language/index.ts'
import type { Scene, Side } from '../scene.ts'

const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/** The leg in front (lunge, half-kneeling) or on top (lying on a side); null where a posture has none. */
function leading(scene: Scene): Side | null {
  const { id } = scene.posture
  if (id === 'lunge-left' || id === 'side-lying-right' || id === 'half-kneeling-right') return 'left'
  if (id === 'lunge-right' || id === 'side-lying-left' || id === 'half-kneeling-left') return 'right'
  return null
}

const armParts = new Set(['arm', 'hand', 'elbow', 'forearm', 'palm', 'fingertip', 'finger', 'wrist'])

/** Which limbs a movement speaks of, settled from its own words, its step's and what worked before. */
export function sidesOf(movement: Movement, step: Step, scene: Scene): readonly Side[] {
  const { side, which } = movement
  const usual = scene.side ?? 'right'
  const lead = leading(scene)
  if (side === 'left' || side === 'right') return [side]
  if (side === 'both') return ['left', 'right']
  if (side === 'other') return [opposite(usual)]
  if (which === 'top' || which === 'front') return [lead ?? usual]
  if (which === 'bottom' || which === 'back') return [opposite(lead ?? usual)]
  if (which === 'supporting') return [opposite(usual)]
  if (which === 'working') return [usual]
  if (
    movement.parts.some((part) => armParts.has(part)) &&
    /\bboth (?:of )?(?:your |the )?hands\b/i.test(step.text)
  )
    return ['left', 'right']
  if (step.side === 'left' || step.side === 'right') return [step.side]
  // hands that hold or hug do it together where the text doesn't say which
  if (movement.action === 'grasp' && movement.parts.some((part) => armParts.has(part)))
    return ['left', 'right']
  if (scene.posture.position === 'side-lying') return [lead ?? usual]
  return [usual]
}
