import { useComputed, useSignal } from '@preact/signals'
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

/**
 * What the screen shows. What comes with time comes a task behind the player, so that new words are not made ready in
 * the frame they were found in, beside a new figure; what hands and keys ask for is seen at once.
 */
function useShown({ shown }: Live) {
  const onScreen = useSignal(shown.peek())
  const isTicking = useRef(false)
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined
    const stop = shown.subscribe((view) => {
      clearTimeout(soon)
      const show = () => {
        onScreen.value = view
      }
      if (isTicking.current) soon = setTimeout(show)
      else show()
    })
    return () => {
      clearTimeout(soon)
      stop()
    }
  }, [shown, onScreen])
  return { onScreen, isTicking }
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
  const { onScreen, isTicking } = useShown(live)
  const hurting = useComputed(() => onScreen.value.status === 'hurting')
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
        const before = live.shown.peek()
        isTicking.current = true
        const view = live.tick()
        isTicking.current = false
        if (view.breath) showBreath(air.current, breathFill(view.breath.half, view.breath.fraction))
        // New words and a new figure in one frame would be twice the work at once: the figure comes a frame later.
        if (live.shown.peek() === before) figure.current?.show(view.beat, view.fraction)
      }),
    [live, isTicking],
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
      view={onScreen.value}
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
