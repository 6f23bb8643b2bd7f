import { planted } from './index.ts'
export const ring = (): unknown => planted
