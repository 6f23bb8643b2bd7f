/*
 * Moments of the body's own stuff when its muscles are silent, in newton metres; angles in degrees.
 * A tight muscle is one whose curve begins at a smaller angle.
 */

/**
 * How far full tightness moves a curve from the average, degrees. Hamstrings: two standard deviations of the
 * 90/90 knee extension test in young men (9.1°, Yıldırım 2018, Balkan Med J 35:388). Hip flexors: the difference
 * between active people with and without lasting back pain (11°, Roach 2015, IJSPT 10:13).
 */
export const hamstringSpreadDegrees = 18.2
export const hipFlexorSpreadDegrees = 11

/** 0 is long, 0.5 average, 1 tight. */
export type Tightness = { readonly hamstrings: number; readonly hipFlexors: number }

/**
 * One hip's passive moment, positive towards flexion: Riener & Edrich 1999, J Biomech 32:539. The first term is
 * what pulls an extended hip forward, the second what holds a flexed one back and gives way as the knee bends.
 */
export function passiveHipMoment(hipFlexion: number, kneeFlexion: number, tightness: Tightness): number {
  const back = (2 * tightness.hamstrings - 1) * hamstringSpreadDegrees
  const front = (2 * tightness.hipFlexors - 1) * hipFlexorSpreadDegrees
  return (
    Math.exp(1.4655 - 0.0034 * kneeFlexion - 0.075 * (hipFlexion - front)) -
    Math.exp(1.3403 - 0.0226 * kneeFlexion + 0.0305 * (hipFlexion + back)) +
    8.072
  )
}

/*
 * The lumbar spine, L1 to sacrum: 10 Nm bend it by 38.7° (five levels added up) and arch it by 25.9° (Yamamoto,
 * Panjabi, Crisco & Oxland 1989, Spine 14:1256). Steeper and steeper in the way people's are (Adams & Dolan 1991,
 * J Biomech 24:117): some 35 Nm at a full bend of 55°, half of what its ligaments bear (Adams & Hutton 1986, Clin
 * Biomech 1:3). One exponential through these points.
 */
const lumbarScale = 0.6
const flexionRate = Math.log(1 + 10 / lumbarScale) / 38.7
const extensionRate = Math.log(1 + 10 / lumbarScale) / 25.9

/** The moment with which a bent lumbar spine pulls its two ends straight; negative when arched. */
export function passiveLumbarMoment(lumbarFlexion: number): number {
  return lumbarFlexion >= 0
    ? lumbarScale * (Math.exp(flexionRate * lumbarFlexion) - 1)
    : -lumbarScale * (Math.exp(-extensionRate * lumbarFlexion) - 1)
}
