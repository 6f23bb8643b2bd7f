/** The diary on the device: read it by its signals, write it by its verbs. */
export * from './diary.ts'
export { freshId } from './fresh-id.ts'
export { dayForField, dayFromField, localDay } from './local-day.ts'
export { saveSession } from './save-session.ts'
