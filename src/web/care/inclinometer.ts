/** A phone as a level: how far it has turned since it was laid in its starting place, whichever way it lies. */

export type Gravity = readonly [x: number, y: number, z: number]

/** The angle between two readings of gravity, degrees; null when the phone is in free fall or the sensor is silent. */
export function degreesBetween([ax, ay, az]: Gravity, [bx, by, bz]: Gravity): number | null {
  const size = Math.hypot(ax, ay, az) * Math.hypot(bx, by, bz)
  if (!(size > 1)) return null
  const cosine = (ax * bx + ay * by + az * bz) / size
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI
}

type Asking = { requestPermission?: () => Promise<'granted' | 'denied'> }

/** Of each new reading this much counts: smooth over about a third of a second at 60 readings a second. */
const weight = 0.08
const millisecondsToFirstReading = 1500

export type Level = { readonly gravity: () => Gravity | null; readonly stop: () => void }

/** Starts reading. iPhones ask the person first, so it must be called from a tap. */
export async function startLevel(onChange: () => void): Promise<Level | 'refused' | 'none'> {
  if (!('DeviceMotionEvent' in globalThis)) return 'none'
  const asking = DeviceMotionEvent as unknown as Asking
  try {
    if (asking.requestPermission && (await asking.requestPermission()) !== 'granted') return 'refused'
  } catch {
    return 'refused'
  }
  let smooth: Gravity | null = null
  const hear = ({ accelerationIncludingGravity: now }: DeviceMotionEvent) => {
    if (now?.x == null || now.y == null || now.z == null) return
    const mixed = (before: number, fresh: number) => before + weight * (fresh - before)
    smooth = smooth
      ? [mixed(smooth[0], now.x), mixed(smooth[1], now.y), mixed(smooth[2], now.z)]
      : [now.x, now.y, now.z]
    onChange()
  }
  addEventListener('devicemotion', hear)
  const stop = () => removeEventListener('devicemotion', hear)
  await new Promise((resolve) => setTimeout(resolve, millisecondsToFirstReading))
  if (smooth === null) {
    stop()
    return 'none'
  }
  return { gravity: () => smooth, stop }
}
