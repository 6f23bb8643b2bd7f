import { type IDBPDatabase, openDB } from 'idb'
import type { KeptDraft } from './draft.ts'

const store = 'drafts'
let opening: Promise<IDBPDatabase> | null = null

function open(): Promise<IDBPDatabase> {
  opening ??= openDB('uncoil-studio', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(store, { keyPath: 'id' })
    },
  })
  return opening
}

/** The drafts kept on this device; none where the browser keeps nothing. */
export async function draftsOnDevice(): Promise<readonly KeptDraft[]> {
  try {
    return (await (await open()).getAll(store)) as KeptDraft[]
  } catch {
    return []
  }
}

/** Keeps a draft on the device. False when this browser keeps nothing. */
export async function keepOnDevice(draft: KeptDraft): Promise<boolean> {
  try {
    await (await open()).put(store, draft)
    return true
  } catch {
    return false
  }
}

export async function forgetOnDevice(id: string): Promise<void> {
  try {
    await (await open()).delete(store, id)
  } catch {
    // Nothing is kept here anyway.
  }
}
