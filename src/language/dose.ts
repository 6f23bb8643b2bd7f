/** A number or a range as the text gives it; an open end is `null` ("at least 30" is 30 to null). */
export type Range = { readonly min: number | null; readonly max: number | null }

export type Hold = Range & { readonly unit: 'second' | 'breath' }
export type Frequency = Range & { readonly per: 'hour' | 'day' | 'week' }
export type Sides = 'each' | 'left' | 'right' | 'none' | 'alternate'

/** How much of it to do. A slot the text does not give is `null`: a dose is never invented here. */
export type Dose = {
  readonly hold: Hold | null
  readonly reps: Range | null
  readonly sets: Range | null
  readonly sides: Sides | null
  readonly frequency: Frequency | null
}
