/** The page of an article: its exercises can be tried. */
import '../pages/article.css'
import { capital } from '../../words/index.ts'
import { offerPlan } from '../plan/offer-plan.ts'
import { expectToPlay, play } from '../player/play.ts'
import type { Program } from '../player/program.ts'

type ArticleData = Program

const block = document.querySelector('#article-data')
if (block?.textContent) {
  const data = JSON.parse(block.textContent) as ArticleData
  offerPlan(data.address, data.exercises)
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-play]')) {
    const which = button.dataset['play'] ?? ''
    const one = data.exercises[Number(which)]
    const program: Program =
      one === undefined
        ? data
        : {
            ...data,
            title: one.name ? capital(one.name) : data.title,
            exercises: [one],
            exerciseIndex: Number(which),
            articleExercises: data.exercises,
            audioAddress: data.audioAddress && `${data.audioAddress}?exercise=${Number(which) + 1}`,
          }
    button.hidden = false
    button.addEventListener('click', () => void play(program))
    button.addEventListener('pointerenter', expectToPlay, { once: true })
  }
}
