import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { cueKey } from '../../contract/index.ts'
import { counted, type Language, studioWords } from '../../words/index.ts'
import { ask } from './api.ts'
import { canRecord, type Recording, record } from './recorder.ts'

type Props = {
  readonly language: Language
  /** Below /api/v1: the article whose lines are recorded; null while it is not published. */
  readonly article: string | null
  readonly cues: readonly string[]
}

/** Her own voice, line by line. */
export function Record({ language, article, cues }: Props) {
  const words = studioWords[language].record
  const recorded = useSignal<ReadonlySet<string>>(new Set())
  const running = useSignal<{ cue: string; recording: Recording } | null>(null)
  const told = useSignal('')

  useEffect(() => {
    recorded.value = new Set()
    if (article === null) return
    ask<{ recordedCues: readonly string[] }>(article)
      .then(({ recordedCues }) => {
        recorded.value = new Set(recordedCues)
      })
      .catch(() => {}) // off the shelf, or offline: then there is nothing to hear
  }, [article])

  const begin = async (cue: string) => {
    told.value = ''
    try {
      running.value = { cue, recording: await record() }
    } catch {
      told.value = words.refused
    }
  }
  const end = async () => {
    const now = running.value
    running.value = null
    if (!now || article === null) return
    try {
      const bytes = await now.recording.stop()
      const key = cueKey(now.cue)
      await ask(`${article}/cues/${key}`, { method: 'PUT', bytes: { type: bytes.type, bytes } })
      recorded.value = new Set([...recorded.value, key])
    } catch {
      told.value = words.failed
    }
  }
  const remove = async (key: string) => {
    try {
      await ask(`${article}/cues/${key}`, { method: 'DELETE' })
      recorded.value = new Set([...recorded.value].filter((each) => each !== key))
    } catch {
      told.value = words.failed
    }
  }
  // Named anew, so that a new recording is heard and not the one that the browser kept.
  const listen = (key: string) => void new Audio(`/api/v1${article}/cues/${key}?at=${Date.now()}`).play()
  const count = cues.filter((cue) => recorded.value.has(cueKey(cue))).length

  return (
    <details class="studio-panel">
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p>{words.lead}</p>
      {article === null ? (
        <p class="hint">{words.afterPublishing}</p>
      ) : !canRecord() ? (
        <p class="hint">{words.unavailable}</p>
      ) : (
        <>
          <p role="status">{told.value || counted(language, count, words.recorded)}</p>
          <ul class="studio-list">
            {cues.map((cue) => {
              const key = cueKey(cue)
              const isRunning = running.value?.cue === cue
              return (
                <li key={key}>
                  <span lang="en">{cue}</span>
                  <span class="studio-list-actions">
                    <button
                      type="button"
                      class={
                        isRunning ? 'button button-warm button-small' : 'button button-quiet button-small'
                      }
                      aria-label={isRunning ? words.stopNamed(cue) : words.startNamed(cue)}
                      disabled={running.value !== null && !isRunning}
                      onClick={() => void (isRunning ? end() : begin(cue))}
                    >
                      {isRunning ? words.stop : words.start}
                    </button>
                    {recorded.value.has(key) && (
                      <>
                        <button
                          type="button"
                          class="link-button"
                          aria-label={words.listenNamed(cue)}
                          onClick={() => listen(key)}
                        >
                          {words.listen}
                        </button>
                        <button
                          type="button"
                          class="link-button"
                          aria-label={words.removeNamed(cue)}
                          onClick={() => void remove(key)}
                        >
                          {words.remove}
                        </button>
                      </>
                    )}
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </details>
  )
}
