import { type Change, type ConditionId, conditions } from './changes.ts'
import { type Question, type QuestionId, questions, type Urgency } from './questions.ts'

export type YesNo = 'yes' | 'no' | 'not-sure'

export type ScreeningAnswers = {
  readonly questions: Partial<Readonly<Record<QuestionId, YesNo>>>
  /** What was ticked; null until the list was shown. */
  readonly conditions: readonly ConditionId[] | null
  /** The person has recorded that a clinician has seen her about this (self-reported, dated by the caller). */
  readonly seenByClinician: boolean
}

export type Outcome =
  | { readonly kind: 'emergency'; readonly because: readonly QuestionId[] }
  | {
      readonly kind: 'clinician-first'
      readonly urgency: Urgency
      readonly canBeLifted: boolean
      readonly because: readonly (QuestionId | ConditionId)[]
    }
  | {
      readonly kind: 'with-changes'
      readonly changes: readonly Change[]
      readonly because: readonly (QuestionId | ConditionId)[]
      readonly adviseClinician: boolean
    }
  | { readonly kind: 'try-it'; readonly adviseClinician: boolean }
  | { readonly kind: 'unfinished'; readonly next: Question | 'conditions' }

const urgencies: readonly Urgency[] = ['same-day', 'within-two-days', 'routine']

function applies(question: Question, answers: ScreeningAnswers): boolean {
  if (question.onlyAfter === undefined) return true
  const before = answers.questions[question.onlyAfter]
  return before === 'yes' || before === 'not-sure'
}

function nextQuestion(answers: ScreeningAnswers): Question | 'conditions' | null {
  const open = questions.find(
    (question) => applies(question, answers) && answers.questions[question.id] === undefined,
  )
  return open ?? (answers.conditions === null ? 'conditions' : null)
}

function answeredYes(answers: ScreeningAnswers): readonly Question[] {
  return questions.filter(
    (question) => applies(question, answers) && answers.questions[question.id] === 'yes',
  )
}

/** "Not sure" about a sign of an emergency means a clinician the same day; about any other, as careful as yes. */
function unsure(answers: ScreeningAnswers): readonly Question[] {
  return questions.filter(
    (question) => applies(question, answers) && answers.questions[question.id] === 'not-sure',
  )
}

function clinicianReasons(answers: ScreeningAnswers) {
  const reasons: { id: QuestionId | ConditionId; urgency: Urgency; canBeLifted: boolean }[] = []
  for (const { id, yes } of [...answeredYes(answers), ...unsure(answers)]) {
    if (yes.kind === 'clinician-first')
      reasons.push({ id, urgency: yes.urgency, canBeLifted: yes.canBeLifted })
    if (yes.kind === 'emergency') reasons.push({ id, urgency: 'same-day', canBeLifted: true })
  }
  for (const { id, askFirst } of conditions) {
    if (askFirst && answers.conditions?.includes(id))
      reasons.push({ id, urgency: 'routine', canBeLifted: true })
  }
  return reasons
}

function changesFor(answers: ScreeningAnswers) {
  const ticked = conditions.filter(({ id }) => answers.conditions?.includes(id))
  const noBending = [...answeredYes(answers), ...unsure(answers)].filter(
    ({ yes }) => yes.kind === 'no-forward-bending',
  )
  const changes = new Set<Change>(ticked.flatMap((condition) => condition.changes))
  if (noBending.length > 0) changes.add('no-rounded-bending').add('no-end-range-stretch')
  // A bone that may be thin stays a reason not to round the back, also after somebody has looked at it.
  const thinBones = [...answeredYes(answers), ...unsure(answers)].filter(({ id }) => id === 'S4')
  if (thinBones.length > 0) changes.add('no-rounded-bending')
  const because = [
    ...[...noBending, ...thinBones].map(({ id }) => id),
    ...ticked.filter(({ changes }) => changes.length > 0).map(({ id }) => id),
  ]
  return { changes: [...changes], because }
}

/**
 * What the answers lead to. An emergency wins over everything and needs no further answers; a reason to see
 * a clinician wins over changes; nothing here ever says that somebody is safe, only that nothing was found
 * against trying. Pure: same answers, same outcome.
 */
export function screen(answers: ScreeningAnswers): Outcome {
  const emergencies = answeredYes(answers).filter(({ yes }) => yes.kind === 'emergency')
  if (emergencies.length > 0) return { kind: 'emergency', because: emergencies.map(({ id }) => id) }

  const next = nextQuestion(answers)
  if (next !== null) return { kind: 'unfinished', next }

  const reasons = clinicianReasons(answers)
  const binding = reasons.filter(({ canBeLifted }) => !canBeLifted || !answers.seenByClinician)
  if (binding.length > 0) {
    return {
      kind: 'clinician-first',
      urgency: urgencies.find((urgency) => binding.some((reason) => reason.urgency === urgency)) ?? 'routine',
      canBeLifted: binding.every(({ canBeLifted }) => canBeLifted),
      because: binding.map(({ id }) => id),
    }
  }

  const adviseClinician = [...answeredYes(answers), ...unsure(answers)].some(
    ({ yes }) => yes.kind === 'advise-clinician',
  )
  const { changes, because } = changesFor(answers)
  if (changes.length > 0) return { kind: 'with-changes', changes, because, adviseClinician }
  return { kind: 'try-it', adviseClinician }
}
