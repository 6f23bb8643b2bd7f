/** The door for those who write. */
import { render } from 'preact'
import { SignInPage } from '../sign-in/sign-in-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<SignInPage language={pageLanguage()} />, place)
