import { useEffect, useState } from 'preact/hooks'
import { diaryOfTrial, type Everything, type Report, type Trial } from '../../outcomes/index.ts'
import type { Language } from '../../words/index.ts'
import { today } from './today-signal.ts'
import type { VerdictAnswer, VerdictRequest } from './verdict.worker.ts'

let worker: Worker | null = null
let number = 0

/** The report of a trial as of today; `null` while a worker makes it. An answer to an older question is dropped. */
export function useReport(kept: Everything, trial: Trial | null, language: Language): Report | null {
  const [report, setReport] = useState<Report | null>(null)
  const day = today.value
  useEffect(() => {
    if (!trial) {
      setReport(null)
      return
    }
    worker ??= new Worker(new URL('./verdict.worker.ts', import.meta.url), { type: 'module' })
    number += 1
    const request: VerdictRequest = {
      number,
      diary: diaryOfTrial(kept, trial),
      practice: trial.practice,
      today: day,
      language,
    }
    const hear = ({ data }: MessageEvent<VerdictAnswer>) => {
      if (data.number === request.number) setReport(data.report)
    }
    worker.addEventListener('message', hear)
    worker.postMessage(request)
    const current = worker
    return () => current.removeEventListener('message', hear)
  }, [kept, trial, day, language])
  return trial ? report : null
}
