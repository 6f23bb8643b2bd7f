/** "Is it my hips?": the safety questions, the hip check and the answer. */
import '../pages/check.css'
import { render } from 'preact'
import { CheckApp } from '../care/check/check-app.tsx'
import { foldSigns } from '../care/check/fold-signs.ts'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) {
  place.classList.add('check')
  render(<CheckApp language={pageLanguage()} />, place)
  foldSigns()
}
