import type { Catalogues } from '../language.ts'
import { en } from './en.ts'
import { es } from './es.ts'

export const planWords: Catalogues<typeof en> = { en, es }
