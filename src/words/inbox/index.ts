import type { Catalogues } from '../language.ts'
import { en } from './en.ts'
import { es } from './es.ts'

export const inboxWords: Catalogues<typeof en> = { en, es }
