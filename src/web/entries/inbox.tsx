/** What readers chose to tell a teacher. */
import '../pages/inbox.css'
import { render } from 'preact'
import { InboxPage } from '../inbox/inbox-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<InboxPage language={pageLanguage()} />, place)
