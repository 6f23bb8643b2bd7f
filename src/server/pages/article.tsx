import { readingWords } from '../../words/index.ts'
import { openingWords } from '../opening-words.ts'
import type { ArticleModel } from './article-model.ts'
import type { Page } from './context.ts'
import { ExerciseSection } from './exercise.tsx'
import { JsonBlock } from './json-block.tsx'
import { layOut } from './layout-of-article.ts'
import { RestsOn } from './rests-on.tsx'
import { SeriesLinks } from './series.tsx'

export const articlePage: Page<ArticleModel> = {
  entries: ['article'],
  title: ({ article }) => `${article.title ?? 'Uncoil'} · Uncoil`,
  description: ({ article }) => openingWords(article, 200),
  content: ({ model, context: { language } }) => {
    const words = readingWords[language]
    const { article } = model
    return (
      <article class="article" lang="en">
        <header class="column page-title">
          <h1>{article.title ?? 'Untitled'}</h1>
          {model.byline && (
            <p class="byline">
              {model.byline.href ? <a href={model.byline.href}>{model.byline.name}</a> : model.byline.name}
            </p>
          )}
        </header>
        {article.exercises.length === 0 && (
          <p class="column small" lang={language}>
            {words.noExercise}
          </p>
        )}
        {layOut(article).map((part, index) => {
          const key = `${part.kind}-${index}`
          if (part.kind === 'exercise')
            return <ExerciseSection key={key} part={part} model={model} language={language} />
          if (part.kind === 'heading')
            return (
              <h2 key={key} class="column">
                {part.text}
              </h2>
            )
          if (part.kind === 'paragraph')
            return (
              <p key={key} class="column prose">
                {part.text}
              </p>
            )
          return (
            <ul key={key} class="column prose">
              {part.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )
        })}
        {article.exercises.length > 1 && (
          <p class="column no-print" lang={language}>
            <button type="button" class="button button-quiet" data-play="all" hidden>
              {words.playAll}
            </button>
          </p>
        )}
        <RestsOn language={language} claims={model.claims ?? []} />
        {model.series && <SeriesLinks language={language} series={model.series} />}
        <JsonBlock
          id="article-data"
          value={{
            address: model.address,
            title: article.title,
            audioAddress: model.audioAddress ?? null,
            text: article.text,
            exercises: article.exercises,
            published: model.published,
          }}
        />
      </article>
    )
  },
}
