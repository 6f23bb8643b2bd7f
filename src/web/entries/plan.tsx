/** The page with the reader's own plan. */
import '../pages/plan.css'
import { render } from 'preact'
import { PlanPage } from '../plan/plan-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<PlanPage language={pageLanguage()} />, place)
