/** The reader and two libraries that only tag the same words, each as one function, and what they are given to read. */
import { readdirSync, readFileSync } from 'node:fs'

export type Tool = (text: string) => unknown

/** Each is loaded only when it is asked for: what others load must not warm it up or cool it down. */
export const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  'uncoil, reading': async () => (await import('../../src/language/index.ts')).read,
  'wink-nlp, tagging': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const wink = winkNLP(model, ['sbd', 'pos'])
    return (text) => wink.readDoc(text).tokens().out(wink.its.pos)
  },
  'compromise, tagging': async () => {
    const { default: compromise } = await import('compromise')
    return (text) => compromise(text).json({ terms: { tags: true } })
  },
}

/** Our own lessons, over and over, until the text is long enough. */
export function textOf(size: number): string {
  const folder = new URL('../../scripts/lessons/', import.meta.url)
  const lessons = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/\{[a-z]:([^}]*)\}/g, '$1'))
    .join('\n\n')
  return lessons.repeat(Math.ceil(size / lessons.length)).slice(0, size)
}
