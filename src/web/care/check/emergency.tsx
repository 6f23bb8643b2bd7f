import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { emergencyNumber } from '../../../care/index.ts'
import type { Language } from '../../../words/index.ts'
import { countryChoices, likelyCountry } from '../country.ts'
import { careWords } from '../words.ts'

/** The whole screen: help now. It has no way on, and comes back on every visit to the check in this tab. */
export function Emergency({ language }: { readonly language: Language }) {
  const { check, screening } = careWords[language]
  const words = screening.emergency
  const dialog = useRef<HTMLDialogElement | null>(null)
  const choices = countryChoices(language)
  const likely = likelyCountry(navigator.language)
  const country = useSignal(choices.some(({ code }) => code === likely) ? likely : undefined)
  const number = emergencyNumber(country.value)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      class="check-stop"
      aria-labelledby="stop-title"
      aria-describedby="stop-body"
      onCancel={(event) => event.preventDefault()}
      // a browser closes on the second Escape without asking
      onClose={() => dialog.current?.showModal()}
    >
      <div class="check-stop-frame">
        <h2 id="stop-title">{words.title}</h2>
        <p id="stop-body" class="check-stop-body">
          {words.body}
        </p>
        <p>
          <a class="button check-call" href={`tel:${number}`}>
            {check.emergency.callNow(number)}
          </a>
        </p>
        <p>{words.call.replace('{number}', number)}</p>
        <p>{words.notMeaning}</p>
        <label class="field check-country">
          {check.emergency.country}
          <select
            value={country.value ?? ''}
            onChange={(event) => {
              country.value = event.currentTarget.value
            }}
          >
            {country.value === undefined && <option value="">–</option>}
            {choices.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}: {emergencyNumber(code)}
              </option>
            ))}
          </select>
        </label>
        <p class="small">{check.emergency.stays}</p>
      </div>
    </dialog>
  )
}
