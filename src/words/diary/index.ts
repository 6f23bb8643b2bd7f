import type { Catalogues } from '../language.ts'
import { en } from './en.ts'
import { es } from './es.ts'

export const diaryWords: Catalogues<typeof en> = { en, es }
