/** How sure we may be that a statement, as worded, is true and useful for a person with low back pain. */
export type Grade = 'high' | 'moderate' | 'low-to-moderate' | 'low' | 'very-low' | 'ungraded'

/** Whether the source itself was read, only quoted elsewhere, or not yet checked (then the screen says so). */
export type Checked = 'read' | 'read-second-hand' | 'from-memory'

export type Source = {
  readonly authors: string
  readonly year: number | null
  readonly published: string
  readonly doi: string | null
}

export type Topic =
  | 'hamstrings'
  | 'bending'
  | 'hip-flexors'
  | 'glutes'
  | 'hip-rotation'
  | 'deep-rotators'
  | 'outer-hip'
  | 'adductors'
  | 'hip-joint'
  | 'knee'
  | 'treatment'
  | 'natural-course'
  | 'dose'
  | 'safety'

/** One statement that a reader may be shown, never without its grade and its source. */
export type Claim = {
  readonly id: string
  readonly topic: Topic
  /** The statement in plain English, one or two sentences. */
  readonly says: string
  /** Whether it speaks for or against the hips having a part in back pain; `neither` for everything else. */
  readonly speaks: 'for' | 'against' | 'neither'
  readonly grade: Grade
  readonly checked: Checked
  readonly sources: readonly [Source, ...Source[]]
}

export function source(
  authors: string,
  year: number | null,
  published: string,
  doi: string | null = null,
): Source {
  return { authors, year, published, doi }
}
