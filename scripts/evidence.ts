// Writes docs/evidence.md from the claims, questions and tests that the app shows.
import { writeFileSync } from 'node:fs'
import { evidencePage } from './evidence-page.ts'

writeFileSync('docs/evidence.md', evidencePage())
console.log('docs/evidence.md is written')
