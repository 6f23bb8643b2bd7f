/** "Is it working?" */
import '../pages/progress.css'
import { render } from 'preact'
import { ProgressPage } from '../outcomes/progress-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<ProgressPage language={pageLanguage()} />, place)
