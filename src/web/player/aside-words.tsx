import { type ComponentType, h } from 'preact'
import { type AsideWords, fetchAsideWords } from '../../words/index.ts'
import { pageLanguage } from '../site/language.ts'

/** A screen that has words of its own, with them: both come after the first words of the session. */
export async function withAsideWords<
  Key extends keyof AsideWords,
  Props extends { readonly words: AsideWords[Key] },
>(Screen: ComponentType<Props>, key: Key): Promise<ComponentType<Omit<Props, 'words'>>> {
  const words = (await fetchAsideWords(pageLanguage()))[key]
  return (props) => h(Screen, { ...props, words } as Props)
}
