import type { Vector } from '../pose.ts'

/*
 * The joints of gait2392 (credits in gait2392.ts): the child's origin in the parent's frame, millimetres, and the
 * oblique axes of ankle and subtalar joint. Hip: flexion about z, then adduction about x, then internal rotation
 * about y. The tibia slides on the femur as the knee bends; the knots are joined by natural cubic splines.
 */

export const hipInPelvis: Vector = [-70.7, -66.1, 83.5]
export const ankleInTibia: Vector = [0, -430, 0]
export const subtalarInTalus: Vector = [-48.8, -42, 7.9]
export const backInPelvis: Vector = [-100.7, 81.5, 0]
/** Dorsiflexion is positive about it. */
export const ankleAxis: Vector = [-0.10501355, -0.17402245, 0.97912632]

/** Knee angle in degrees (flexion negative) and what it goes with, millimetres. */
export type Knots = readonly (readonly [kneeDegrees: number, millimetres: number])[]

export const tibiaForward: Knots = [
  [-120, -3.2],
  [-100, 1.79],
  [-80, 4.11],
  [-60, 4.1],
  [-40, 2.12],
  [-20, -1],
  [-10, -3.1],
  [11.31, -5.227],
  [19.33, -5.435],
  [28.09, -5.574],
  [87.17, -5.435],
  [120, -5.25],
]
export const tibiaUp: Knots = [
  [-120, -422.6],
  [-70, -408.2],
  [-30, -399],
  [-20, -397.6],
  [-10, -396.6],
  [9.12, -395.264],
  [120, -396],
]
export const rectusFemorisEndX: Knots = [
  [-120, 15.581],
  [-114.59, 17.994],
  [-90, 27.508],
  [-83.51, 29.656],
  [-80, 30.762],
  [-60, 36.569],
  [-40, 42.207],
  [-30.16, 45.09],
  [-20, 48.391],
  [-10, 53.43],
  [0, 61.758],
  [0.01, 61.767],
  [0.02, 61.776],
  [1.6, 63.308],
  [5, 66.994],
  [10, 73.303],
  [120, 57.348],
]
export const rectusFemorisEndY: Knots = [
  [-120, 23.412],
  [-114.59, 23.761],
  [-90, 25.114],
  [-83.51, 25.279],
  [-80, 25.315],
  [-60, 24.918],
  [-40, 24.237],
  [-30.16, 23.845],
  [-20, 23.42],
  [-10, 22.764],
  [0, 20.984],
  [0.01, 20.981],
  [0.02, 20.979],
  [1.6, 20.523],
  [5, 19.175],
  [10, 15.955],
  [120, -67.377],
]
export const rectusFemorisEndZ: Knots = [
  [-120, 1.4],
  [10, 1.4],
]
export const vastusEndX: Knots = [
  [-120, 8.273],
  [-114.59, 10.687],
  [-90, 20.204],
  [-83.51, 22.353],
  [-80, 23.458],
  [-60, 29.271],
  [-40, 34.947],
  [-30.16, 37.871],
  [-20, 41.257],
  [-10, 46.529],
  [0, 55.463],
  [0.01, 55.474],
  [0.02, 55.484],
  [1.6, 57.172],
  [5, 61.272],
  [10, 68.437],
  [120, 64.882],
]
export const vastusEndY: Knots = [
  [-120, 25.599],
  [-114.59, 25.949],
  [-90, 27.312],
  [-83.51, 27.48],
  [-80, 27.515],
  [-60, 27.136],
  [-40, 26.574],
  [-30.16, 26.307],
  [-20, 26.119],
  [-10, 26.013],
  [0, 25.292],
  [0.01, 25.291],
  [0.02, 25.29],
  [1.6, 25.053],
  [5, 24.219],
  [10, 21.829],
  [120, -68.571],
]
export const vastusEndZ: Knots = [
  [-120, 1.8],
  [120, 1.8],
]
