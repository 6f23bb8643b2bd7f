import { type Language, progressWords } from '../../words/index.ts'
import { diaryPlace, diaryTrouble } from '../diary/index.ts'

/** Says so, where nothing is kept or the last answer was not. */
export function PlaceNote({ language }: { readonly language: Language }) {
  const words = progressWords[language].place
  const trouble = diaryTrouble.value
  return (
    <div role="alert">
      {trouble !== null ? (
        <p class="note note-danger">{words[trouble]}</p>
      ) : (
        diaryPlace.value === 'page' && <p class="note note-warm">{words.page}</p>
      )}
    </div>
  )
}
