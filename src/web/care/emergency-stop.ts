/** An emergency answer holds for the visit: in this page's memory, and for its tab where the browser keeps that. */
const place = 'uncoil.care.stop'
let stopped = false

export function stopForThisVisit(): void {
  stopped = true
  try {
    sessionStorage.setItem(place, 'stop')
  } catch {
    // this page remembers
  }
}

export function isStopped(): boolean {
  if (stopped) return true
  try {
    return sessionStorage.getItem(place) === 'stop'
  } catch {
    return false
  }
}
