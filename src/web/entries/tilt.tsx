/** "Hips or low back?": the bending model and what was found in people. */
import '../pages/tilt.css'
import { render } from 'preact'
import { TiltPage } from '../care/tilt/tilt-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<TiltPage language={pageLanguage()} />, place)
