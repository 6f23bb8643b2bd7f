import { signal } from '@preact/signals'
import { localDay } from '../diary/index.ts'

/** The day it is here. It follows midnight on a page that stays open, and a phone that wakes up tomorrow. */
export const today = signal(localDay(new Date()))

const follow = () => {
  today.value = localDay(new Date())
}
setInterval(follow, 60_000)
document.addEventListener('visibilitychange', follow)
