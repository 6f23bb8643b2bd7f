/** Draws the figure as it is at a beat and a fraction of it. */
export type ShowFigure = (beat: number, fraction: number) => void
