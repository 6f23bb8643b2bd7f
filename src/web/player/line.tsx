import type { Beat } from '../../session/index.ts'
import type { Language } from '../../words/index.ts'
import { articleLanguage, phrasesOf } from '../voice/index.ts'

type Props = { readonly text: string; readonly ours: Beat['ours']; readonly language: Language }

/** Words of an article, in its own language and direction wherever they stand. */
export function ArticleWords({ text }: { readonly text: string }) {
  return (
    <span lang={articleLanguage} dir="ltr">
      {text}
    </span>
  )
}

/** A cue: what is the article's is marked as its language, what is ours is in the page's. */
export function Line({ text, ours, language }: Props) {
  return (
    <>
      {phrasesOf(text, ours, language).map((phrase) =>
        phrase.language === language ? phrase.text : <ArticleWords key={phrase.text} text={phrase.text} />,
      )}
    </>
  )
}
