import { useComputed } from '@preact/signals'
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import type { Language, PlayerWords } from '../../words/index.ts'
import { offerMediaKeys, showMediaState } from '../device/media-keys.ts'
import { createWakeLock } from '../device/wake-lock.ts'
import { breathFill, showBreath } from './breath-ring.tsx'
import { During } from './during.tsx'
import type { DuringActions } from './during-view.ts'
import { FigureSlot } from './figure-slot.tsx'
import { Hurts } from './hurts.tsx'
import { listenForKeys } from './keys.ts'
import type { Live } from './live.ts'
import type { MovingFigure } from './show-figure.ts'
import { startTicker } from './ticker.ts'
import { usePlayerWords } from './words.ts'

type Props = { readonly language: Language; readonly title: string; readonly live: Live }

/** What she has to know now: sound that the browser keeps back, or a voice that fell silent. */
function noticeOf({ soundBlocked, voiceLost }: Live, { during }: PlayerWords): string | null {
  if (soundBlocked.value) return during.soundBlocked
  return voiceLost.value ? during.voiceLost : null
}

/** A session under way: keeps it moving, draws it, and passes on what hands and keys ask for. */
export function Playing({ language, title, live }: Props) {
  const words = usePlayerWords()
  const air = useRef<SVGCircleElement | null>(null)
  const figure = useRef<MovingFigure | null>(null)
  // Kept the same from one rendering to the next, or the figure would be staged anew each time.
  const onFigure = useCallback((ready: MovingFigure | null) => {
    figure.current = ready
  }, [])
  const hurting = useComputed(() => live.shown.value.status === 'hurting')
  const actions = useMemo(
    (): DuringActions => ({
      touch: live.touch,
      back: live.back,
      skip: live.skip,
      repeat: live.repeat,
      stop: live.stop,
      hurts: live.hurts,
      choose: live.choose,
      slower: () => live.changePace(-0.5),
      faster: () => live.changePace(0.5),
      turn: () => figure.current?.turn(45),
    }),
    [live],
  )

  useEffect(
    () =>
      startTicker(() => {
        const view = live.tick()
        if (view.breath) showBreath(air.current, breathFill(view.breath.half, view.breath.fraction))
        figure.current?.show(view.beat, view.fraction)
      }),
    [live],
  )
  useEffect(() => {
    const lock = createWakeLock()
    lock.hold()
    const giveBack = offerMediaKeys(title, 'Uncoil', {
      play: live.resume,
      pause: live.pause,
      back: live.back,
      skip: live.skip,
      stop: live.stop,
    })
    const stopKeys = listenForKeys(actions)
    return () => {
      lock.release()
      giveBack()
      stopKeys()
    }
  }, [live, title, actions])
  useEffect(
    () => live.shown.subscribe(({ status }) => showMediaState(status === 'playing' ? 'playing' : 'paused')),
    [live],
  )

  if (hurting.value) {
    return <Hurts onGoOn={live.resume} onEnd={live.stop} />
  }
  return (
    <During
      language={language}
      view={live.shown.value}
      actions={actions}
      spoken={live.spoken && !live.voiceLost.value}
      notice={noticeOf(live, words)}
      airRef={(element) => {
        air.current = element
      }}
    >
      <FigureSlot session={live.session} onReady={onFigure} />
    </During>
  )
}
