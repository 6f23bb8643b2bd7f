import { signInWords } from '../../words/index.ts'
import type { Page } from '../pages/index.ts'

/** The door for those who write. The browser entry `sign-in` fills `#app`. */
export const signInPage: Page<null> = {
  entries: ['sign-in'],
  title: (_model, { language }) => `${signInWords[language].title} · Uncoil`,
  content: ({ context: { language } }) => (
    <div class="column app-page">
      <header class="page-title">
        <h1>{signInWords[language].title}</h1>
        <p class="lead">{signInWords[language].lead}</p>
      </header>
      <div id="app" data-app="sign-in" />
      <noscript>
        <p class="note">{signInWords[language].needsScript}</p>
      </noscript>
    </div>
  ),
}
