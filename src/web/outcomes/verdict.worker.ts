/** Works out a trial's report away from the page, so that nothing stutters meanwhile. */
import { type CalendarDay, clinicianReport, type Diary, type Report } from '../../outcomes/index.ts'
import type { Language } from '../../words/index.ts'

export type VerdictRequest = {
  readonly number: number
  readonly diary: Diary
  readonly practice: string
  readonly today: CalendarDay
  readonly language: Language
}
export type VerdictAnswer = { readonly number: number; readonly report: Report }

self.addEventListener('message', ({ data }: MessageEvent<VerdictRequest>) => {
  const { number, diary, practice, today, language } = data
  const answer: VerdictAnswer = { number, report: clinicianReport(diary, practice, today, language) }
  self.postMessage(answer)
})
