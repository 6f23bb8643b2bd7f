import './listen.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { AsideWords } from '../../words/index.ts'
import { offerMediaKeys } from '../device/media-keys.ts'
import { settings } from '../settings/settings.ts'
import { articleLanguage } from '../voice/index.ts'
import { withAsideWords } from './aside-words.tsx'
import type { Answers } from './before.tsx'
import type { Program } from './program.ts'

type Props = {
  readonly words: AsideWords['listen']
  readonly title: string
  readonly program: Program
  /** What she has none of, and how long it is to be: the recording is made to it. */
  readonly answers: Answers
}

/** The whole session as one sound in one media element: it goes on with the screen locked. */
function Listen({ words, title, program, answers }: Props) {
  const audio = useRef<HTMLAudioElement | null>(null)
  const failed = useSignal(false)
  useEffect(() => {
    const element = audio.current
    if (!element) return
    const jump = (seconds: number) => {
      element.currentTime = Math.max(0, element.currentTime + seconds)
    }
    return offerMediaKeys(program.title, 'Uncoil', {
      play: () => void element.play(),
      pause: () => element.pause(),
      back: () => jump(-15),
      skip: () => jump(15),
      stop: () => {
        element.pause()
        element.currentTime = 0
      },
    })
  }, [program])
  const pace = Math.round(settings.value.breathsPerMinute)
  const without = Object.entries(answers.have).flatMap(([prop, has]) => (has ? [] : prop))
  const choices = new URLSearchParams({
    pace: String(pace),
    ...(without.length > 0 ? { without: without.sort().join(',') } : {}),
    ...(answers.length === 'as-written' ? {} : { length: answers.length }),
  })
  const join = program.audioAddress?.includes('?') ? '&' : '?'
  const address = program.audioAddress ? `${program.audioAddress}${join}${choices}` : ''
  const source = useSignal('')
  // Fetched whole: then it is kept for a time without network, and seeking needs no server.
  useEffect(() => {
    let link = ''
    void fetch(address)
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status))
        link = URL.createObjectURL(await response.blob())
        source.value = link
      })
      .catch(() => {
        failed.value = true
      })
    return () => URL.revokeObjectURL(link)
  }, [address, failed, source])
  return (
    <section class="player-panel listen" aria-labelledby="listen-title">
      <h2 id="listen-title">{title}</h2>
      <p class="lead">{words.text}</p>
      <audio
        ref={audio}
        controls
        {...(source.value ? { src: source.value } : {})}
        aria-label={program.title}
        {...(program.titleIsOurs ? {} : { lang: articleLanguage })}
      />
      <p role="status" class="hint">
        {!source.value && !failed.value && words.making}
      </p>
      {failed.value && (
        <p class="note note-warm" role="status">
          {words.failed}
        </p>
      )}
      <p>
        <a href={address} download>
          {words.download}
        </a>
      </p>
    </section>
  )
}

export const loadListen = () => withAsideWords(Listen, 'listen')
