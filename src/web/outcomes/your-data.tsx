import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import {
  checkInsWithSessions,
  currentTrial,
  dateOf,
  diaryToCsv,
  type ImportProblem,
  planBeforeAfter,
} from '../../outcomes/index.ts'
import { counted, diaryWords, type Language } from '../../words/index.ts'
import { addToDiary, deleteDiary, diaryPlace, diaryTrouble, kept } from '../diary/index.ts'
import { keepPlan, noPlan } from '../plan/my-plan.ts'
import { copyOfAll, takeCopy } from './copy-of-all.ts'
import { download } from './download.ts'
import { today } from './today-signal.ts'

/** Where the data are, a copy out, a copy in, and away with all of it. */
export function YourData({ language }: { readonly language: Language }) {
  const words = diaryWords[language].data
  const persisted = useSignal<boolean | null>(null)
  const said = useSignal('')
  const failed = useSignal<ImportProblem | null>(null)
  const asks = useSignal(false)
  useEffect(() => {
    void navigator.storage?.persisted?.().then((answer) => {
      persisted.value = answer
    })
  }, [persisted])
  const all = kept.value
  const days = counted(language, all.checkIns.length, words.days)
  const date = dateOf(today.value)

  const bringIn = async (file: File) => {
    said.value = ''
    let value: unknown
    try {
      value = JSON.parse(await file.text())
    } catch {
      value = null
    }
    const read = takeCopy(value)
    failed.value = read.ok ? null : read.problem
    if (!read.ok) return
    await addToDiary(read.kept)
    if (diaryTrouble.value !== null) return // said above, with the reason
    said.value = words.imported(counted(language, read.kept.checkIns.length, words.days))
  }
  const csv = () => {
    // A table needs no plan; one that ended long ago leaves the column for it empty.
    const plan = currentTrial(all)?.plan ?? planBeforeAfter(0)
    return diaryToCsv({ plan, checkIns: checkInsWithSessions(all, null) })
  }
  return (
    <section aria-labelledby="your-data">
      <h2 id="your-data">{words.heading}</h2>
      {diaryPlace.value === 'device' && (
        <p>
          {words.device}{' '}
          {persisted.value !== null && (persisted.value ? words.persisted : words.notPersisted)}
        </p>
      )}
      <p>{words.counts(days, counted(language, all.sessions.length, words.sessions))}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-quiet"
          onClick={() =>
            download(`uncoil-diary-${date}.json`, 'application/json', JSON.stringify(copyOfAll(all), null, 1))
          }
        >
          {words.export}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => download(`uncoil-diary-${date}.csv`, 'text/csv;charset=utf-8', csv())}
        >
          {words.csv}
        </button>
        <label class="button button-quiet file-button">
          {words.import}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) void bringIn(file)
              event.currentTarget.value = ''
            }}
          />
        </label>
      </div>
      <p role="status" class="kept">
        {said.value}
      </p>
      <p role="alert" class="problem">
        {failed.value && words.importProblem[failed.value]}
      </p>
      {asks.value ? (
        <div class="note note-danger">
          <p>{words.deleteText}</p>
          <p class="actions">
            <button
              type="button"
              class="button button-warm"
              onClick={() => {
                keepPlan(noPlan)
                void deleteDiary().then(() => {
                  asks.value = false
                  if (diaryTrouble.value === null) said.value = words.deleted
                })
              }}
            >
              {words.deleteSure}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => {
                asks.value = false
              }}
            >
              {words.deleteNot}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              asks.value = true
              said.value = ''
            }}
          >
            {words.delete}
          </button>
        </p>
      )}
    </section>
  )
}
