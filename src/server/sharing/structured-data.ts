import type { Exercise } from '../../language/index.ts'
import { doseWords } from '../../words/index.ts'
import { type Published, usualSession } from './published.ts'

const duration = (seconds: number) => `PT${Math.floor(seconds / 60)}M${Math.round(seconds % 60)}S`

function howToSection(exercise: Exercise, page: string, index: number) {
  return {
    '@type': 'HowToSection',
    name: exercise.name ?? `Exercise ${index + 1}`,
    url: `${page}#exercise-${index + 1}`,
    itemListElement: exercise.steps.map(({ text }, step) => ({
      '@type': 'HowToStep',
      position: step + 1,
      text,
    })),
  }
}

function exercisePlan(exercise: Exercise, index: number, seconds: number) {
  const { frequency, reps } = exercise.dose
  return {
    '@type': 'ExercisePlan',
    name: exercise.name ?? `Exercise ${index + 1}`,
    exerciseType: 'Flexibility',
    activityDuration: duration(seconds),
    ...(frequency
      ? {
          activityFrequency: doseWords('en', {
            ...exercise.dose,
            hold: null,
            reps: null,
            sets: null,
            sides: null,
          }).join(', '),
        }
      : {}),
    ...(reps?.min ? { repetitions: reps.min } : {}),
  }
}

/** What search engines read: the steps as a HowTo, each exercise as an ExercisePlan. Says only what the text says. */
export function structuredData(published: Published): object {
  const { article, addresses, entry, publication, summary } = published
  const planned = usualSession(published)
  const props = [...new Set(article.exercises.flatMap((exercise) => exercise.props))]
  const page = {
    '@type': 'Article',
    '@id': addresses.page,
    headline: entry.title,
    description: summary,
    datePublished: entry.publishedAt.toISOString(),
    image: addresses.card,
    isPartOf: { '@type': 'Blog', name: publication.title },
  }
  if (!planned) return { '@context': 'https://schema.org', ...page }
  const howTo = {
    '@type': 'HowTo',
    name: entry.title,
    description: summary,
    image: addresses.card,
    totalTime: duration(planned.seconds),
    tool: props.map((name) => ({ '@type': 'HowToTool', name })),
    step: article.exercises.map((exercise, index) => howToSection(exercise, addresses.page, index)),
  }
  const share = planned.seconds / article.exercises.length
  const plans = article.exercises.map((exercise, index) => exercisePlan(exercise, index, share))
  return { '@context': 'https://schema.org', '@graph': [page, howTo, ...plans] }
}
