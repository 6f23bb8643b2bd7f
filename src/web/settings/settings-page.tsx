import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Language, languageNames, settingsWords } from '../../words/index.ts'
import { createTones, createVoice } from '../voice/index.ts'
import { Chips } from './controls.tsx'
import { chooseLanguageCookie } from './language-cookie.ts'
import { changeSettings, settings, skins } from './settings.ts'
import { Slider, Switch } from './switches.tsx'

const tones = createTones()

/** Voices arrive late in most browsers: the list fills when they do. */
function useSystemVoices(): readonly SpeechSynthesisVoice[] {
  const voices = useSignal<readonly SpeechSynthesisVoice[]>([])
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
    if (!synthesis) return
    const read = () => {
      voices.value = synthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith('en'))
    }
    read()
    synthesis.addEventListener('voiceschanged', read)
    return () => synthesis.removeEventListener('voiceschanged', read)
  }, [voices])
  return voices.value
}

function Sound({ language }: { readonly language: Language }) {
  const words = settingsWords[language]
  const voices = useSystemVoices()
  const kept = settings.value
  const hear = () => {
    tones.unlock()
    const voice = createVoice({
      language,
      voiceName: () => settings.value.voiceName,
      rate: () => settings.value.voiceRate,
    })
    const playTone = () => tones.play('in', 2.5)
    if (!kept.voice || !voice.available()) return playTone()
    // Articles are spoken in English and our own words in the page's language: both are heard.
    const article = language === 'en' ? '' : ` ${settingsWords.en.voiceSample}`
    const ours = { from: 0, to: words.voiceSample.length }
    voice.say(words.voiceSample + article, { onEnd: () => {}, onFail: playTone }, ours)
  }
  return (
    <section>
      <h2>{words.voiceHeading}</h2>
      {voices.length === 0 && <p class="note">{words.voiceNone}</p>}
      <Switch label={words.voice} checked={kept.voice} onChange={(voice) => changeSettings({ voice })} />
      {voices.length > 0 && (
        <label class="field">
          {words.voiceName}
          <select
            value={kept.voiceName}
            onChange={(event) => changeSettings({ voiceName: event.currentTarget.value })}
          >
            <option value="">{words.voiceAutomatic}</option>
            {voices.map(({ name, lang }) => (
              <option key={name} value={name}>
                {name} ({lang})
              </option>
            ))}
          </select>
        </label>
      )}
      <Slider
        label={words.voiceSpeed}
        min={0.6}
        max={1.4}
        step={0.05}
        value={kept.voiceRate}
        text={new Intl.NumberFormat(language, { style: 'percent' }).format(kept.voiceRate)}
        onChange={(voiceRate) => changeSettings({ voiceRate })}
      />
      <p>
        <button type="button" class="button button-quiet" onClick={hear}>
          {words.voiceTry}
        </button>
      </p>
      <Switch label={words.tones} checked={kept.tones} onChange={(on) => changeSettings({ tones: on })} />
      <Switch
        label={words.vibration}
        checked={kept.vibration}
        disabled={!('vibrate' in navigator)}
        onChange={(vibration) => changeSettings({ vibration })}
      />
      {!('vibrate' in navigator) && <p class="hint">{words.vibrationNone}</p>}
      <Chips
        legend={words.verbosity}
        name="verbosity"
        labels={words.verbosities}
        value={kept.verbosity}
        onChange={(verbosity) => changeSettings({ verbosity })}
      />
      <Chips
        legend={words.breathCues}
        name="breath-cues"
        labels={words.breathCueKinds}
        value={kept.breathCues}
        onChange={(breathCues) => changeSettings({ breathCues })}
      />
    </section>
  )
}

function Figure({ language }: { readonly language: Language }) {
  const words = settingsWords[language]
  const number = new Intl.NumberFormat(language)
  return (
    <section>
      <h2>{words.figureHeading}</h2>
      <Chips
        legend={words.body}
        name="body"
        labels={words.bodies}
        value={settings.value.body}
        onChange={(body) => changeSettings({ body })}
      />
      <fieldset>
        <legend>{words.skin}</legend>
        <div class="choices">
          {skins.map((skin, index) => (
            <label class={`chip swatch skin-${skin}`} key={skin}>
              <input
                type="radio"
                name="skin"
                aria-label={words.skinTone(number.format(index + 1))}
                checked={settings.value.skin === skin}
                onChange={() => changeSettings({ skin })}
              />
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}

function Look({ language }: { readonly language: Language }) {
  const words = settingsWords[language]
  const kept = settings.value
  return (
    <section>
      <h2>{words.lookHeading}</h2>
      <Chips
        legend={words.theme}
        name="theme"
        labels={words.themes}
        value={kept.theme}
        onChange={(theme) => changeSettings({ theme })}
      />
      <Chips
        legend={words.textSize}
        name="text-size"
        labels={words.textSizes}
        value={kept.textSize}
        onChange={(textSize) => changeSettings({ textSize })}
      />
      <Chips
        legend={words.motion}
        name="motion"
        labels={words.motions}
        value={kept.motion}
        onChange={(motion) => changeSettings({ motion })}
      />
      <Chips
        legend={words.language}
        name="language"
        labels={{ system: words.languageSystem, ...languageNames }}
        value={kept.language}
        onChange={(chosen) => {
          changeSettings({ language: chosen })
          chooseLanguageCookie(chosen)
          location.reload()
        }}
      />
    </section>
  )
}

/** All settings. Each takes effect and is kept at once; there is nothing to save. */
export function SettingsPage({ language }: { readonly language: Language }) {
  const words = settingsWords[language]
  const pace = settings.value.breathsPerMinute
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <Sound language={language} />
      <section>
        <h2>{words.breathHeading}</h2>
        <Slider
          label={words.pace}
          hint={words.paceText}
          min={4}
          max={20}
          step={0.5}
          value={pace}
          text={new Intl.NumberFormat(language).format(pace)}
          onChange={(breathsPerMinute) => changeSettings({ breathsPerMinute })}
        />
      </section>
      <Figure language={language} />
      <Look language={language} />
      <section>
        <h2>{words.dataHeading}</h2>
        <p>{words.dataText}</p>
        <p>
          <a href="/diary#your-data">{words.dataLink}</a>
        </p>
      </section>
    </form>
  )
}
