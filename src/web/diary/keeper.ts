import {
  type CheckIn,
  type Everything,
  nothingKept,
  type PractisedSession,
  type Trial,
} from '../../outcomes/index.ts'

/** Where a diary is kept. Everything written is there when the promise resolves, or the promise rejects. */
export type Keeper = {
  /** `device`: it is there tomorrow. `page`: only as long as this page is open. */
  readonly place: 'device' | 'page'
  readonly readAll: () => Promise<Everything>
  readonly keepCheckIn: (checkIn: CheckIn) => Promise<void>
  readonly keepSession: (session: PractisedSession) => Promise<void>
  readonly keepTrial: (trial: Trial) => Promise<void>
  readonly keepActivities: (activities: readonly string[]) => Promise<void>
  /** Puts this in place of all that is there, or leaves all as it is. */
  readonly replaceAll: (everything: Everything) => Promise<void>
}

const put = <Item>(list: readonly Item[], item: Item, keyOf: (item: Item) => unknown): readonly Item[] => [
  ...list.filter((one) => keyOf(one) !== keyOf(item)),
  item,
]

/** For frames and private windows without storage: a diary as long as the page is open. */
export function pageKeeper(): Keeper {
  let kept = nothingKept
  const set = (changes: Partial<Everything>): Promise<void> => {
    kept = { ...kept, ...changes }
    return Promise.resolve()
  }
  return {
    place: 'page',
    readAll: () => Promise.resolve(kept),
    keepCheckIn: (checkIn) => set({ checkIns: put(kept.checkIns, checkIn, ({ day }) => day) }),
    keepSession: (session) => set({ sessions: put(kept.sessions, session, ({ id }) => id) }),
    keepTrial: (trial) => set({ trials: put(kept.trials, trial, ({ id }) => id) }),
    keepActivities: (activities) => set({ activities }),
    replaceAll: (everything) => set(everything),
  }
}
