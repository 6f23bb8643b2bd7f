import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { planSession } from '../../session/index.ts'
import type { Language } from '../../words/index.ts'
import { type Gate, notePain, practiceGate } from '../care/gate.ts'
import { type Place, placeOf } from '../sending/place.ts'
import { SendSlot } from '../sending/send-slot.tsx'
import { changeSettings, settings } from '../settings/settings.ts'
import { createTones, createVoice, withRecordings } from '../voice/index.ts'
import type { AfterAnswer } from './after.tsx'
import { type Answers, Before, noAnswers } from './before.tsx'
import { later } from './later.tsx'
import { createLive, type Live } from './live.ts'
import { Playing } from './playing.tsx'
import type { Program } from './program.ts'
import { usePlayerWords } from './words.ts'

const Listen = later(() => import('./listen.tsx').then((file) => file.loadListen()))
const After = later(() => import('./after.tsx').then((file) => file.loadAfter()))
const Locked = later(() => import('../care/locked.tsx').then((file) => file.Locked))
const MeasureBreath = later(() => import('./measure-breath.tsx').then((file) => file.loadMeasureBreath()))

/** So long after the start, in milliseconds, the first words have been said and the network is free. */
const UNTIL_FREE = 4000
/** Fetches what the end of the session needs while there is surely a network. */
const fetchTheEnd = () => {
  After.fetch()
  void import('../diary/index.ts').catch(() => undefined)
}

type Props = { readonly language: Language; readonly program: Program; readonly onClose: () => void }

type Stage =
  | { readonly kind: 'before' | 'measure' | 'listen' }
  | { readonly kind: 'during'; readonly live: Live; readonly startedAt: Date }
  | {
      readonly kind: 'after'
      readonly completed: boolean
      readonly startedAt: Date
      readonly seconds: number
      /** The step she stopped at, when she stopped. */
      readonly stopped: Place | null
    }

const isChanged = (gate: Gate) => gate.kind === 'allowed' && gate.changes.length > 0
const recordedCuesOf = ({ published }: Program) => ({
  keys: published?.recordedCues ?? [],
  addressOf: (key: string) =>
    `/api/v1/publications/${published?.publication}/articles/${published?.slug}/cues/${key}`,
})

const isTwoSided = (program: Program) =>
  program.exercises.some(({ steps }) => steps.some(({ side }) => side !== null && side !== 'both'))

/** One run through a program: before, during, after. */
export function PlayerApp({ language, program, onClose }: Props) {
  const words = usePlayerWords()
  const stage = useSignal<Stage>({ kind: 'before' })
  const answers = useSignal<Answers>(noAnswers)
  const tones = useMemo(createTones, [])
  useEffect(() => {
    const soon = setTimeout(tones.prepare)
    return () => {
      clearTimeout(soon)
      tones.close()
    }
  }, [tones])
  const voice = useMemo(
    () =>
      withRecordings(
        createVoice({
          language,
          voiceName: () => settings.value.voiceName,
          rate: () => settings.value.voiceRate,
        }),
        recordedCuesOf(program),
      ),
    [],
  )
  const voiceAvailable = useSignal(voice.available())
  useEffect(() => {
    // Most browsers name their voices only after a moment.
    const ask = () => {
      voiceAvailable.value = voice.available()
    }
    const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
    synthesis?.addEventListener('voiceschanged', ask)
    return () => synthesis?.removeEventListener('voiceschanged', ask)
  }, [voice, voiceAvailable])
  const gate = useSignal(useMemo(practiceGate, []))
  const session = useComputed(() => {
    const { breathsPerMinute, verbosity, breathCues } = settings.value
    const { have, length } = answers.value
    const asked = Object.values(have).includes(false)
    const props = new Set(program.exercises.flatMap((exercise) => exercise.props))
    return planSession(
      program.exercises,
      {
        breathsPerMinute,
        verbosity,
        breathCues,
        length,
        modifications: gate.value.kind === 'allowed' ? gate.value.changes : [],
        arrange: program.exercises.length > 1,
        have: asked ? [...props].filter((prop) => have[prop] !== false) : null,
      },
      words.session,
    )
  })

  const starting = useRef(false)
  const start = () => {
    if (starting.current) return // a second tap that was waiting in the queue
    if (answers.value.pain !== null && !program.isTest) notePain(answers.value.pain)
    const asked = practiceGate()
    if (JSON.stringify(asked) !== JSON.stringify(gate.value)) gate.value = asked // a new plan only for a new answer
    if (asked.kind === 'locked') return
    starting.current = true
    tones.unlock()
    const startedAt = new Date()
    const began = performance.now() // the device's clock may be set meanwhile
    const live = createLive({
      session: session.value,
      settings: settings.value,
      voice,
      tones,
      now: () => performance.now(),
      vibrate: (milliseconds) => void navigator.vibrate?.(milliseconds),
      onEnded: (why) => {
        if (program.isTest) return onClose()
        changeSettings({ breathsPerMinute: live.breathsPerMinute() })
        const seconds = (performance.now() - began) / 1000
        // Asked of the session that was played: the pace kept below plans another one.
        const { exercises, beats } = live.session
        const beat = beats[live.beat()]
        const stopped =
          why === 'finished' || !beat
            ? null
            : placeOf(exercises, program.articleExercises ?? program.exercises, beat.exercise, beat.step)
        stage.value = { kind: 'after', completed: why === 'finished', startedAt, seconds, stopped }
      },
    })
    // The first words before the first picture: two short tasks rather than one that holds the page up.
    live.start()
    setTimeout(() => {
      starting.current = false
      stage.value = { kind: 'during', live, startedAt }
    })
    setTimeout(fetchTheEnd, UNTIL_FREE)
  }
  const save = async (completed: boolean, startedAt: Date, seconds: number, answer: AfterAnswer) => {
    if (answer.pain !== null) notePain(answer.pain)
    // Fetched only now, so that the first words never wait for it.
    const { saveSession } = await import('../diary/index.ts')
    return saveSession({
      address: program.address,
      title: program.title,
      startedAt,
      seconds,
      completed,
      painBefore: answers.value.pain,
      painAfter: answer.pain,
      feeling: answer.feeling,
    })
  }

  const now = stage.value
  const close = (
    <button type="button" class="button button-quiet player-close" onClick={onClose}>
      {words.close}
    </button>
  )
  if (gate.value.kind === 'locked' && now.kind === 'before') {
    return (
      <>
        {close}
        <Locked language={language} title={program.title} why={gate.value.why} />
      </>
    )
  }
  switch (now.kind) {
    case 'before':
      return (
        <>
          {close}
          <Before
            language={language}
            title={program.title}
            isArticle={program.titleIsOurs !== true}
            session={session.value}
            answers={answers.value}
            gate={gate.value}
            voiceAvailable={settings.value.voice && voiceAvailable.value}
            onAnswer={(changed) => {
              answers.value = changed
            }}
            onMeasure={() => {
              stage.value = { kind: 'measure' }
            }}
            onListen={
              // A recording knows nothing of what was changed for her.
              program.audioAddress && !isChanged(gate.value)
                ? () => {
                    stage.value = { kind: 'listen' }
                  }
                : null
            }
            onStart={start}
          />
        </>
      )
    case 'measure':
      return (
        <MeasureBreath
          language={language}
          onDone={(breathsPerMinute) => {
            if (breathsPerMinute !== null) changeSettings({ breathsPerMinute })
            stage.value = { kind: 'before' }
          }}
        />
      )
    case 'listen':
      return (
        <>
          {close}
          <Listen title={words.before.listen} program={program} answers={answers.value} />
        </>
      )
    case 'during':
      return <Playing language={language} title={program.title} live={now.live} />
    case 'after':
      return (
        <>
          {close}
          <After
            language={language}
            completed={now.completed}
            seconds={now.seconds}
            bothSides={isTwoSided(program)}
            onSave={(answer) => save(now.completed, now.startedAt, now.seconds, answer)}
            more={(answer) =>
              program.published && (
                <SendSlot
                  language={language}
                  published={program.published}
                  exercises={program.articleExercises ?? program.exercises}
                  done={
                    program.exerciseIndex === undefined
                      ? program.exercises.map((_, index) => index)
                      : [program.exerciseIndex]
                  }
                  feeling={answer.feeling}
                  painBefore={answers.value.pain}
                  painAfter={answer.pain}
                  stopped={now.stopped}
                />
              )
            }
            onAgain={() => {
              answers.value = noAnswers
              gate.value = practiceGate()
              stage.value = { kind: 'before' }
            }}
            onClose={onClose}
          />
        </>
      )
  }
}
