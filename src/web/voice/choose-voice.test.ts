import { expect, test } from 'vitest'
import { chooseVoice } from './choose-voice.ts'

const voice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
})
const voices = [
  voice('Paulina', 'es-MX', true, true),
  voice('Cloud', 'en-US', false),
  voice('Samantha', 'en_US', true),
  voice('Daniel', 'en-GB', true),
]

test.each([
  ['on the device before over the network', 'en', '', 'Samantha'],
  ['the one that was chosen', 'en', 'Daniel', 'Daniel'],
  ['another than the chosen one for a text in another language', 'en', 'Paulina', 'Samantha'],
  ['the chosen one, whatever it speaks, where none speaks the language', 'fr', 'Paulina', 'Paulina'],
  ['another when the chosen one is gone', 'en', 'Moira', 'Samantha'],
  ['none rather than one in another language', 'fr', '', undefined],
])('takes %s', (_name, language, wanted, expected) => {
  expect(chooseVoice(voices, language, wanted)?.name).toBe(expected)
})
