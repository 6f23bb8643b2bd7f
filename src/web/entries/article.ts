/** The page of an article: its exercises can be tried. */
import '../pages/article.css'
import { play } from '../player/play.ts'
import type { Program } from '../player/program.ts'

type ArticleData = Program

const block = document.querySelector('#article-data')
if (block?.textContent) {
  const data = JSON.parse(block.textContent) as ArticleData
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-play]')) {
    const exercise = data.exercises[Number(button.dataset['play'])]
    if (!exercise) continue
    button.hidden = false
    button.addEventListener('click', () => {
      void play({ ...data, title: exercise.name ?? data.title, exercises: [exercise] })
    })
    // The player's code is on its way before the finger comes down.
    button.addEventListener('pointerenter', () => void import('../player/open-player.tsx'), { once: true })
  }
}
