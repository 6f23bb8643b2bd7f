import { type Language, studioWords } from '../../words/index.ts'
import type { Desk } from './desk.ts'

/** Where her words are safe, and what to do when they were changed in two places. */
export function KeptLine({ language, desk }: { readonly language: Language; readonly desk: Desk }) {
  const words = studioWords[language].kept
  const safety = desk.safety.value
  return (
    <div class="studio-kept">
      <span role="status" class="small">
        {words[safety]}
      </span>
      {safety === 'changed' && (
        <>
          <button type="button" class="button button-small" onClick={() => void desk.settle(true)}>
            {words.keepMine}
          </button>
          <button
            type="button"
            class="button button-quiet button-small"
            onClick={() => void desk.settle(false)}
          >
            {words.takeTheirs}
          </button>
        </>
      )}
      {desk.ready.value && desk.me.value === null && (
        <a class="button button-quiet button-small" href="/sign-in">
          {words.signIn}
        </a>
      )}
    </div>
  )
}
