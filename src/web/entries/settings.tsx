/** The settings page. */
import '../pages/settings.css'
import { render } from 'preact'
import { SettingsPage } from '../settings/settings-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<SettingsPage language={pageLanguage()} />, place)
