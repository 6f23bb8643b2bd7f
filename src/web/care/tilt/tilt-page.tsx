import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { bendForward, bendPose } from '../../../body/index.ts'
import { claim, tiltClaims, tiltEnglish, tiltSpanish } from '../../../care/index.ts'
import { drawFigure, frameFor } from '../../../drawing/index.ts'
import type { Language } from '../../../words/index.ts'
import { createFigureCanvas } from '../../player/figure-canvas.ts'
import { Slider } from '../../settings/switches.tsx'
import { Sources } from '../sources.tsx'

const camera = { azimuthDegrees: 82, elevationDegrees: 5 }
/** The most that the low back rounds in the model; colours its tint. */
const mostLumbarDegrees = 66

/** A window that holds every pose the sliders can make, so that the figure moves and not the picture. */
function windowForAll() {
  const poses = [0, 1].flatMap((hamstringTightness) =>
    [0, 90].map((kneeFlexionDegrees) => bendPose(bendForward({ hamstringTightness, kneeFlexionDegrees }))),
  )
  return frameFor(poses, camera)
}

/** The bending model, and beside it, as large, what was found in people. */
export function TiltPage({ language }: { readonly language: Language }) {
  const words = language === 'es' ? tiltSpanish : tiltEnglish
  const hamstrings = useSignal(0.5)
  const hipFlexors = useSignal(0.5)
  const knees = useSignal(0)
  const place = useRef<HTMLDivElement | null>(null)
  const canvas = useRef<ReturnType<typeof createFigureCanvas> | null>(null)
  const box = useMemo(windowForAll, [])
  const bend = {
    hamstringTightness: hamstrings.value,
    hipFlexorTightness: hipFlexors.value,
    kneeFlexionDegrees: knees.value,
  }
  const share = bendForward(bend)
  const usual = bendForward({ ...bend, hamstringTightness: 0.5 })
  const whole = (degrees: number) => new Intl.NumberFormat(language).format(Math.round(degrees))
  const [hips, back] = [Math.round(share.pelvisTiltDegrees), Math.round(share.lumbarFlexionDegrees)]
  const difference = Math.round(share.lumbarFlexionDegrees - usual.lumbarFlexionDegrees)
  const compared =
    difference === 0 ? words.same : words[difference > 0 ? 'rounder' : 'less'](whole(Math.abs(difference)))
  useEffect(() => {
    if (!place.current) return
    canvas.current ??= createFigureCanvas(place.current)
    const tint = [
      { region: 'lowBack', strength: share.lumbarFlexionDegrees / mostLumbarDegrees },
      { region: 'rightBackThigh', strength: hamstrings.value },
      { region: 'leftBackThigh', strength: hamstrings.value },
    ] as const
    canvas.current(drawFigure(bendPose(share), { camera, box, tint }))
  })
  return (
    <div class="tilt">
      <section class="tilt-side" aria-labelledby="tilt-model">
        <h2 id="tilt-model">{words.model}</h2>
        <p class="tilt-label">{words.label}</p>
        <div ref={place} class="tilt-figure" role="img" aria-label={words.figure(whole(hips), whole(back))} />
        <div class="tilt-shares" aria-live="polite">
          <p>
            <strong>{words.degrees(whole(hips))}</strong> {words.hips}
          </p>
          <p>
            <strong>{words.degrees(whole(back))}</strong> {words.lowBack}
          </p>
          <svg class="tilt-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="tilt-bar-hips" width={100 * share.hipShare} height="4" />
          </svg>
          <p class="tilt-difference">{compared}</p>
        </div>
        <form onSubmit={(event) => event.preventDefault()}>
          <Slider
            label={words.hamstrings}
            min={0}
            max={1}
            step={0.05}
            value={hamstrings.value}
            text={words.tightness(hamstrings.value)}
            onChange={(value) => {
              hamstrings.value = value
            }}
          />
          <Slider
            label={words.hipFlexors}
            min={0}
            max={1}
            step={0.05}
            value={hipFlexors.value}
            text={words.tightness(hipFlexors.value)}
            onChange={(value) => {
              hipFlexors.value = value
            }}
          />
          <Slider
            label={words.knees}
            min={0}
            max={90}
            step={5}
            value={knees.value}
            text={words.kneesAt(whole(knees.value))}
            onChange={(value) => {
              knees.value = value
            }}
          />
        </form>
        <details class="sources">
          <summary>{words.more}</summary>
          <p>{words.basis}</p>
        </details>
      </section>
      <section class="tilt-side" aria-labelledby="tilt-people">
        <h2 id="tilt-people">{words.people}</h2>
        <p class="tilt-label">{words.peopleLead}</p>
        <ul class="tilt-claims">
          {tiltClaims.map((id) => (
            <li key={id}>
              <p lang="en">{claim(id).says}</p>
              <Sources language={language} claims={[id]} />
            </li>
          ))}
        </ul>
        <p class="note">{words.so}</p>
      </section>
    </div>
  )
}
