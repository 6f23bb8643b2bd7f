/** Puts a day right that was kept under a wrong date. */
import { type CheckIn, emptyCheckIn } from '../diary/check-in.ts'
import type { CalendarDay } from '../plan/trial-plan.ts'
import type { Everything } from './everything.ts'

/** Two days as one. What `stays` says already, it goes on saying; only its gaps are filled. */
function filledFrom(stays: CheckIn, moved: CheckIn): CheckIn {
  const activities = new Set(stays.activities.map(({ activity }) => activity))
  const totals = new Set(stays.totals.map(({ instrument }) => instrument))
  const tests = new Set(stays.selfTests.map(({ test, side }) => `${test} ${side}`))
  return {
    day: stays.day,
    pain: stays.pain ?? moved.pain,
    practices: stays.practices ?? moved.practices,
    worseForMoreThanADay: stays.worseForMoreThanADay ?? moved.worseForMoreThanADay,
    activities: [...stays.activities, ...moved.activities.filter((one) => !activities.has(one.activity))],
    totals: [...stays.totals, ...moved.totals.filter((one) => !totals.has(one.instrument))],
    selfTests: [
      ...stays.selfTests,
      ...moved.selfTests.filter(({ test, side }) => !tests.has(`${test} ${side}`)),
    ],
    globalChange: stays.globalChange ?? moved.globalChange,
    note: [stays.note, moved.note].filter((note) => note !== '').join('\n'),
  }
}

/** All that was kept under one day, kept under another: its answers and its sessions. */
export function moveDay(kept: Everything, from: CalendarDay, to: CalendarDay): Everything {
  if (from === to) return kept
  const moved = kept.checkIns.find(({ day }) => day === from)
  const stays = kept.checkIns.find(({ day }) => day === to) ?? emptyCheckIn(to)
  const others = kept.checkIns.filter(({ day }) => day !== from && day !== to)
  return {
    ...kept,
    checkIns: moved ? [...others, filledFrom(stays, moved)] : kept.checkIns,
    sessions: kept.sessions.map((session) => (session.day === from ? { ...session, day: to } : session)),
  }
}

/** The days after `today` that something is kept for, the first one first. */
export function daysAfter({ checkIns, sessions }: Everything, today: CalendarDay): readonly CalendarDay[] {
  const days = [...checkIns, ...sessions].map(({ day }) => day).filter((day) => day > today)
  return [...new Set(days)].sort((a, b) => a - b)
}
