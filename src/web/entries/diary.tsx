/** The diary, day by day. */
import '../pages/progress.css'
import { render } from 'preact'
import { DiaryPage } from '../outcomes/diary-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<DiaryPage language={pageLanguage()} />, place)
