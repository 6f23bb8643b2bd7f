import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Language, playerWords } from '../../words/index.ts'
import { offerMediaKeys } from '../device/media-keys.ts'
import type { Program } from './program.ts'

/** The whole session as one sound in one media element: it goes on with the screen locked. */
export function Listen({ language, program }: { readonly language: Language; readonly program: Program }) {
  const words = playerWords[language].listen
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
  const address = program.audioAddress ?? ''
  return (
    <section class="player-panel listen" aria-labelledby="listen-title">
      <h2 id="listen-title">{words.title}</h2>
      <p class="lead">{words.text}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: every word of it stands on the article's page */}
      <audio
        ref={audio}
        controls
        preload="auto"
        src={address}
        aria-label={program.title}
        onError={() => {
          failed.value = true
        }}
      />
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
