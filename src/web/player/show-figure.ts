/** Draws the figure as it is at a beat and a fraction of it. */
export type ShowFigure = (beat: number, fraction: number) => void

/** A figure as whoever plays a session sees it. */
export type MovingFigure = {
  readonly show: ShowFigure
  /** Turns it by so many degrees about the upright, as a hand would: what was nearest goes to the right. */
  readonly turn: (degrees: number) => void
}
