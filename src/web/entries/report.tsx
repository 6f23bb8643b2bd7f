/** The report for a clinician. */
import '../pages/progress.css'
import { render } from 'preact'
import { ReportPage } from '../outcomes/report-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<ReportPage language={pageLanguage()} />, place)
