/** Reminders from the browser itself. Without a push server they come only while a page of Uncoil is open. */
const place = 'uncoil.reminder'

export const canNotify = (): boolean => 'Notification' in globalThis && Notification.permission !== 'denied'

/** The time of day that was asked for, "20:30"; `null` when none was. */
export function reminderTime(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

/** Asks the browser, and keeps the time if it allows. */
export async function remindAt(time: string | null): Promise<boolean> {
  if (time !== null && (!canNotify() || (await Notification.requestPermission()) !== 'granted')) return false
  try {
    if (time === null) localStorage.removeItem(place)
    else localStorage.setItem(place, time)
  } catch {
    return false
  }
  return true
}

/** Milliseconds from a moment to the next time the clock shows `time`. */
export function untilNext(time: string, now: Date): number {
  const [hour = 20, minute = 0] = time.split(':').map(Number)
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hour, minute)
  if (next <= now) next.setDate(next.getDate() + 1)
  return next.getTime() - now.getTime()
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** Waits for the time and says so, unless today has its rating already. Called again, it starts afresh. */
export function keepReminding(title: string, body: string, isAnswered: () => boolean): void {
  clearTimeout(waiting)
  const time = reminderTime()
  if (time === null || !canNotify()) return
  waiting = setTimeout(
    () => {
      if (!isAnswered() && Notification.permission === 'granted') {
        // Phones allow it only through the service worker.
        void navigator.serviceWorker?.getRegistration().then((registration) => {
          if (registration) void registration.showNotification(title, { body, tag: place })
          else new Notification(title, { body, tag: place })
        })
      }
      keepReminding(title, body, isAnswered)
    },
    untilNext(time, new Date()),
  )
}
