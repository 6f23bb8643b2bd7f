export { type KeptSession, saveSession } from './save-session.ts'
