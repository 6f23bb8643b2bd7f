import { computed, signal } from '@preact/signals'
import type { Draft, DraftWords, Me } from '../../contract/index.ts'
import { ask, askAll, Refused, whoIsIn } from './api.ts'
import { draftsOnDevice, forgetOnDevice, keepOnDevice } from './device-shelf.ts'
import { joinShelves, type KeptDraft, keptFrom, newDraft, wordsOf } from './draft.ts'

/** Where the words are safe: as a key of the words to say. */
export type Safety = 'device' | 'saving' | 'server' | 'offline' | 'nowhere' | 'changed'

const deviceRestMilliseconds = 300
const serverRestMilliseconds = 1500

/** The desk: the open draft, the shelf of others, and keeping both on the device and on the server. */
export function createDesk() {
  const me = signal<Me | null>(null)
  const open = signal<KeptDraft>(newDraft())
  const shelf = signal<readonly KeptDraft[]>([])
  const safety = signal<Safety>('device')
  const ready = signal(false)
  let deviceTimer: ReturnType<typeof setTimeout> | undefined
  let serverTimer: ReturnType<typeof setTimeout> | undefined
  let lastSending: Promise<boolean> = Promise.resolve(true)

  const base = computed(() => (me.value ? `/publications/${me.value.publication}` : null))
  const put = (draft: KeptDraft) => {
    open.value = draft
    shelf.value = [draft, ...shelf.value.filter(({ id }) => id !== draft.id)]
  }
  const keep = async () => {
    const draft = open.value
    if (!(await keepOnDevice(draft)) && safety.value !== 'server') safety.value = 'nowhere'
    try {
      localStorage.setItem('uncoil.studio.open', draft.id)
    } catch {
      // Without storage the newest draft opens next time.
    }
  }

  const sendNow = async (): Promise<boolean> => {
    const draft = open.value
    if (base.value === null) return false
    if (!draft.changed && draft.revision > 0) return true
    safety.value = 'saving'
    const headers: Record<string, string> =
      draft.revision === 0 ? { 'If-None-Match': '*' } : { 'If-Match': `"${draft.revision}"` }
    try {
      const path = `${base.value}/drafts/${draft.id}`
      const saved = await ask<Draft>(path, { method: 'PUT', body: wordsOf(draft), headers })
      const now = open.value
      if (now.id !== draft.id) return true
      // She may have typed on meanwhile: then the new revision is known, and the rest is sent next.
      const same = JSON.stringify(wordsOf(now)) === JSON.stringify(wordsOf(draft))
      put({ ...now, revision: saved.revision, changed: !same })
      safety.value = same ? 'server' : 'saving'
      await keep()
      return same
    } catch (error) {
      const status = error instanceof Refused ? error.status : 0
      if (status === 412) safety.value = 'changed'
      else if (status === 401) {
        me.value = null
        safety.value = 'device'
      } else safety.value = 'offline'
      return false
    }
  }
  /**
   * Sends the open draft if it changed. True when the server has these very words. One sending waits for the other: two
   * at once would go on from the same revision, and the second would be refused as somebody else's change.
   */
  const send = (): Promise<boolean> => {
    clearTimeout(serverTimer)
    lastSending = lastSending.then(sendNow)
    return lastSending
  }

  const change = (words: Partial<DraftWords>) => {
    put({ ...open.value, ...words, changed: true, changedAt: Date.now() })
    if (safety.value !== 'changed') safety.value = me.value ? 'saving' : 'device'
    clearTimeout(deviceTimer)
    deviceTimer = setTimeout(() => void keep(), deviceRestMilliseconds)
    clearTimeout(serverTimer)
    if (safety.value !== 'changed') serverTimer = setTimeout(() => void send(), serverRestMilliseconds)
  }
  const load = async () => {
    const [here, person] = await Promise.all([draftsOnDevice(), whoIsIn()])
    me.value = person
    const there = base.value ? await askAll<Draft>(`${base.value}/drafts`).catch(() => null) : null
    const before = open.value
    shelf.value = there ? joinShelves(here, there) : here.toSorted((a, b) => b.changedAt - a.changedAt)
    let wanted: string | null = null
    try {
      wanted = localStorage.getItem('uncoil.studio.open')
    } catch {
      // The newest, then.
    }
    const found = shelf.value.find(({ id }) => id === wanted) ?? shelf.value[0]
    // What she typed while all this was on its way stays in front of her.
    if (before.changed) put(before)
    else if (found) open.value = found
    safety.value = there && !open.value.changed && open.value.revision > 0 ? 'server' : 'device'
    ready.value = true
    if (there && open.value.changed) void send()
  }
  const online = () => {
    if (safety.value === 'offline') void send()
  }
  addEventListener('online', online)
  const beforeLeaving = () => void keep()
  addEventListener('pagehide', beforeLeaving)

  return {
    me,
    open,
    shelf,
    safety,
    ready,
    base,
    load,
    change,
    send,
    openDraft: async (draft: KeptDraft) => {
      if (open.value.changed) await send()
      await keep()
      open.value = draft
      safety.value = me.value && draft.revision > 0 && !draft.changed ? 'server' : 'device'
      await keep()
      if (draft.changed) void send()
    },
    begin: async (words: Partial<DraftWords> = {}) => {
      if (open.value.changed) await send()
      await keep()
      put(newDraft(words))
      safety.value = 'device'
      if (words.text) change(words)
    },
    throwAway: async (draft: KeptDraft) => {
      if (base.value && draft.revision > 0) {
        const path = `${base.value}/drafts/${draft.id}`
        await ask(path, { method: 'DELETE' }).catch((error: unknown) => {
          if (!(error instanceof Refused) || error.status !== 404) throw error
        })
      }
      await forgetOnDevice(draft.id)
      shelf.value = shelf.value.filter(({ id }) => id !== draft.id)
      if (open.value.id === draft.id) open.value = shelf.value[0] ?? newDraft()
    },
    /** After a change elsewhere: keeps these words over the server's, or takes the server's. */
    settle: async (keepMine: boolean) => {
      const theirs = await ask<Draft>(`${base.value}/drafts/${open.value.id}`)
      if (keepMine) {
        put({ ...open.value, revision: theirs.revision, changed: true })
        safety.value = 'saving'
        await send()
      } else {
        put(keptFrom(theirs))
        safety.value = 'server'
        await keep()
      }
    },
    /** What publishing made of a draft; she may have opened another meanwhile. */
    published: (id: string, articleSlug: string) => {
      const named = (draft: KeptDraft) => (draft.id === id ? { ...draft, articleSlug } : draft)
      shelf.value = shelf.value.map(named)
      open.value = named(open.value)
      const draft = shelf.value.find((one) => one.id === id)
      if (draft) void keepOnDevice(draft)
    },
  }
}
export type Desk = ReturnType<typeof createDesk>
