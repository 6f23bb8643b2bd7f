import { openDB } from 'idb'

/** What is kept of one session on the device: when, how far, and how it felt before and after. */
export type KeptSession = {
  readonly address: string
  readonly title: string
  readonly startedAt: Date
  readonly endedAt: Date
  readonly completed: boolean
  /** 0 to 10; null when she did not say. */
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly feeling: 'better' | 'same' | 'worse' | null
}

/** Keeps a session in the diary. False when this browser keeps nothing (a private window, no room left). */
export async function saveSession(session: KeptSession): Promise<boolean> {
  try {
    const database = await openDB('uncoil-diary', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('sessions', { keyPath: 'id' })
      },
    })
    await database.put('sessions', { id: crypto.randomUUID(), ...session })
    database.close()
    await navigator.storage?.persist?.()
    return true
  } catch {
    return false
  }
}
