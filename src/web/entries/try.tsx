/** The page where any text can be tried. */
import '../pages/try.css'
import { render } from 'preact'
import { pageLanguage } from '../site/language.ts'
import { TryPage } from '../try/try-page.tsx'

const place = document.querySelector('#app')
if (place) render(<TryPage language={pageLanguage()} />, place)
