/** The page where a teacher writes. */
import '../pages/studio.css'
import { render } from 'preact'
import { pageLanguage } from '../site/language.ts'
import { StudioPage } from '../studio/studio-page.tsx'

const place = document.querySelector('#app')
if (place) render(<StudioPage language={pageLanguage()} />, place)
