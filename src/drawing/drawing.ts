/**
 * One flat shape. `id` is the same for the same thing in every frame, so a moving figure can keep its elements;
 * `className` picks the colour from the theme; `d` is an SVG path in drawing units, empty when nothing is seen.
 */
export type Shape = { readonly id: string; readonly className: string; readonly d: string }

/** A window on the drawing, in drawing units: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** A picture: shapes farthest first, and the window that holds them all. */
export type Drawing = { readonly box: Box; readonly shapes: readonly Shape[] }
