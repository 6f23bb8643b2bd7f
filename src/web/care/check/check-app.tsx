import { useComputed, useSignal } from '@preact/signals'
import {
  answer,
  type Change,
  type ConditionId,
  type QuestionId,
  type ScreeningAnswers,
  screen,
  selfTests,
  type YesNo,
} from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { isStopped, stopForThisVisit } from '../emergency-stop.ts'
import {
  type CareRecord,
  forgetRecord,
  keepsRecords,
  readRecord,
  type Standing,
  writeRecord,
} from '../record.ts'
import { standingOf, today } from '../standing.ts'
import { careWords } from '../words.ts'
import { AnswerStep } from './answer.tsx'
import { PlacesStep, WorseStep } from './complaint.tsx'
import { ConditionsStep } from './conditions.tsx'
import { Emergency } from './emergency.tsx'
import { OutcomeStep } from './outcome.tsx'
import { QuestionStep } from './questions.tsx'
import { SelfTestStep } from './self-test.tsx'
import { Step } from './step.tsx'

type View = 'welcome' | 'questions' | 'outcome' | 'places' | 'worse' | 'tests' | 'answer'

const noAnswers: ScreeningAnswers = { questions: {}, conditions: null, seenByClinician: false }
const noHipCheck: NonNullable<CareRecord['hipCheck']> = { places: [], worse: [], results: {} }

/** The check from the first question to the answer. Screens follow each other in one place; nothing is sent. */
export function CheckApp({ language }: { readonly language: Language }) {
  const stopped = useSignal(isStopped())
  const record = useSignal(readRecord())
  const view = useSignal<View>(record.value && !record.value.askAgain ? 'outcome' : 'welcome')
  const moved = useSignal(false)
  const answers = useSignal(noAnswers)
  const trail = useSignal<readonly QuestionId[]>([])
  const because = useSignal<readonly (QuestionId | ConditionId)[]>([])
  const testAt = useSignal(0)
  const changes = useComputed((): readonly Change[] => record.value?.standing.changes ?? [])
  const hipCheck = useComputed(() => record.value?.hipCheck ?? noHipCheck)
  const tests = useComputed(() =>
    selfTests.filter(({ notWith }) => !notWith.some((change) => changes.value.includes(change))),
  )

  const go = (to: View) => {
    moved.value = true
    view.value = to
  }
  const keep = (next: CareRecord) => {
    writeRecord(next)
    record.value = next
  }
  const keepCheck = (part: Partial<NonNullable<CareRecord['hipCheck']>>) => {
    if (record.value) keep({ ...record.value, hipCheck: { ...hipCheck.value, ...part } })
  }
  const recordOf = (standing: Standing): CareRecord => ({
    version: 1,
    answeredOn: today(),
    standing,
    lowestPain: null,
    askAgain: false,
    hipCheck: record.value?.hipCheck ?? null,
  })
  /** After every answer: an emergency stops at once; when nothing is open, the outcome is kept without the answers. */
  const settle = (now: ScreeningAnswers) => {
    answers.value = now
    const outcome = screen(now)
    if (outcome.kind === 'unfinished') return
    if (outcome.kind === 'emergency') {
      stopForThisVisit()
      stopped.value = true
      // a later visit still waits until somebody has looked
      keep(
        recordOf({
          kind: 'clinician-first',
          urgency: 'same-day',
          canBeLifted: true,
          seenOn: null,
          changes: [],
        }),
      )
      return
    }
    because.value = outcome.kind === 'try-it' ? [] : outcome.because
    keep(recordOf(standingOf(outcome, screen({ ...now, seenByClinician: true }))))
    answers.value = noAnswers
    trail.value = []
    go('outcome')
  }
  const answerQuestion = (id: QuestionId, given: YesNo) => {
    trail.value = [...trail.value, id]
    settle({ ...answers.value, questions: { ...answers.value.questions, [id]: given } })
  }
  const backOne = () => {
    const last = trail.value.at(-1)
    if (last === undefined) return go('welcome')
    trail.value = trail.value.slice(0, -1)
    const { [last]: _taken, ...rest } = answers.value.questions
    answers.value = { ...answers.value, questions: rest }
  }
  const askAgain = () => {
    answers.value = noAnswers
    trail.value = []
    go('questions')
  }

  if (stopped.value) return <Emergency language={language} />
  const { check } = careWords[language]
  const now = record.value
  switch (view.value) {
    case 'welcome':
      return (
        <Step title={check.intro.title} takesFocus={moved.value} class="check-welcome">
          <p>{check.intro.text}</p>
          <p>{check.intro.keeps}</p>
          <p>
            <button type="button" class="button button-large" onClick={() => go('questions')}>
              {check.intro.start}
            </button>
          </p>
        </Step>
      )
    case 'questions': {
      const outcome = screen(answers.value)
      if (outcome.kind !== 'unfinished') return null
      if (outcome.next === 'conditions') {
        return (
          <ConditionsStep
            language={language}
            onDone={(conditions) => settle({ ...answers.value, conditions })}
            onBack={backOne}
          />
        )
      }
      const { next } = outcome
      return (
        <QuestionStep
          key={next.id}
          language={language}
          question={next}
          answers={answers.value}
          onAnswer={(given) => answerQuestion(next.id, given)}
          onBack={backOne}
        />
      )
    }
    case 'outcome':
      return now === null ? null : (
        <OutcomeStep
          language={language}
          record={now}
          because={because.value}
          takesFocus={moved.value}
          onSeen={(seenOn) => {
            if (now.standing.kind === 'clinician-first')
              keep({ ...now, standing: { ...now.standing, seenOn } })
          }}
          onGoOn={() => go('places')}
          onAgain={askAgain}
          onAnswer={now.hipCheck ? () => go('answer') : null}
        />
      )
    case 'places':
      return (
        <PlacesStep
          language={language}
          chosen={hipCheck.value.places}
          onChange={(places) => keepCheck({ places })}
          onNext={() => go('worse')}
          onBack={() => go('outcome')}
        />
      )
    case 'worse':
      return (
        <WorseStep
          language={language}
          chosen={hipCheck.value.worse}
          onChange={(worse) => keepCheck({ worse })}
          onNext={() => {
            testAt.value = 0
            go(tests.value.length > 0 ? 'tests' : 'answer')
          }}
          onBack={() => go('places')}
        />
      )
    case 'tests': {
      const test = tests.value[testAt.value]
      if (!test) return null
      return (
        <SelfTestStep
          key={test.id}
          language={language}
          test={test}
          leftOut={testAt.value === 0 ? selfTests.length - tests.value.length : 0}
          before={hipCheck.value.results[test.id]}
          onResult={(result) => {
            keepCheck({ results: { ...hipCheck.value.results, [test.id]: result } })
            if (testAt.value + 1 < tests.value.length) testAt.value += 1
            else go('answer')
          }}
          onBack={() => {
            if (testAt.value > 0) testAt.value -= 1
            else go('worse')
          }}
          onSkipAll={() => go('answer')}
        />
      )
    }
    case 'answer': {
      const outcome =
        changes.value.length > 0
          ? ({ kind: 'with-changes', changes: changes.value, because: [], adviseClinician: false } as const)
          : ({ kind: 'try-it', adviseClinician: false } as const)
      return (
        <AnswerStep
          language={language}
          answer={answer({ outcome, ...hipCheck.value })}
          kept={keepsRecords()}
          onAgain={askAgain}
          onForget={() => {
            forgetRecord()
            record.value = null
            go('welcome')
          }}
        />
      )
    }
  }
}
