import { signal } from '@preact/signals'
import { languages } from '../../words/index.ts'

/** The figure's skins, from light to dark, by the names that src/drawing knows. */
export const skins = ['light', 'medium', 'tan', 'brown', 'dark'] as const

/** What a person likes, kept on her device. Few, and each with a sensible value from the start. */
export const defaultSettings = {
  voice: true,
  /** A system voice by name, or "" for whichever fits best. */
  voiceName: '',
  /** How fast it speaks: 1 is the voice's own pace. */
  voiceRate: 0.95,
  tones: true,
  vibration: false,
  verbosity: 'first-time' as 'first-time' | 'brief' | 'quiet',
  breathCues: 'voice' as 'voice' | 'tones' | 'silent',
  breathsPerMinute: 8,
  body: 'average' as 'slim' | 'average' | 'broad',
  skin: 'medium' as (typeof skins)[number],
  theme: 'system' as 'system' | 'light' | 'dark',
  textSize: 'normal' as 'normal' | 'large' | 'largest',
  motion: 'system' as 'system' | 'less',
  language: 'system' as 'system' | (typeof languages)[number],
}
export type Settings = Readonly<typeof defaultSettings>

const allowed: { readonly [Key in keyof Settings]?: readonly unknown[] } = {
  verbosity: ['first-time', 'brief', 'quiet'],
  breathCues: ['voice', 'tones', 'silent'],
  body: ['slim', 'average', 'broad'],
  skin: skins,
  theme: ['system', 'light', 'dark'],
  textSize: ['normal', 'large', 'largest'],
  motion: ['system', 'less'],
  language: ['system', ...languages],
}
const ranges: { readonly [Key in keyof Settings]?: readonly [number, number] } = {
  breathsPerMinute: [4, 20],
  voiceRate: [0.6, 1.4],
}

function acceptable(name: keyof Settings, value: unknown): boolean {
  if (typeof value !== typeof defaultSettings[name]) return false
  const range = ranges[name]
  if (range) return typeof value === 'number' && value >= range[0] && value <= range[1]
  return allowed[name]?.includes(value) ?? true
}

/** Reads kept settings; whatever is missing, unknown or out of range is as it was from the start. */
export function readSettings(kept: string | null): Settings {
  const result: Record<string, unknown> = { ...defaultSettings }
  try {
    const parsed: unknown = JSON.parse(kept ?? '{}')
    if (typeof parsed !== 'object' || parsed === null) return defaultSettings
    for (const name of Object.keys(defaultSettings) as (keyof Settings)[]) {
      const value = (parsed as Record<string, unknown>)[name]
      if (acceptable(name, value)) result[name] = value
    }
  } catch {
    return defaultSettings
  }
  return result as Settings
}

const place = 'uncoil.settings'

function stored(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null // a sandboxed frame has no storage; settings then last as long as the page
  }
}

/** The settings now. Changes through `changeSettings` are kept and seen at once. */
export const settings = signal<Settings>(readSettings(stored()))

/** Changes some settings, keeps them, and lets the page follow. */
export function changeSettings(changes: Partial<Settings>): void {
  settings.value = readSettings(JSON.stringify({ ...settings.value, ...changes }))
  try {
    localStorage.setItem(place, JSON.stringify(settings.value))
  } catch {
    // Not kept, but in force.
  }
  showSettings(settings.value)
}

/** Another tab has changed the settings: follow, without disturbing what is under way. */
export function readSettingsAgain(): void {
  settings.value = readSettings(stored())
  showSettings(settings.value)
}

/** Copies what style sheets need to the root element, and the language to where the server can see it. */
export function showSettings({ theme, textSize, motion, skin, body }: Settings): void {
  Object.assign(document.documentElement.dataset, { theme, textSize, motion, skin, body })
}
