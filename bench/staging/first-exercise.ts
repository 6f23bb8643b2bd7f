/**
 * Stages the first exercise of a fresh process and prints, as JSON, how many milliseconds that took: by the clock, of the
 * processor in the thread that stages, and of the processor in all (its code is compiled beside it).
 * Usage: first-exercise.ts NAME
 */
import { readFileSync } from 'node:fs'
import { read } from '../../src/language/index.ts'
import { planSession, usualChoices } from '../../src/session/index.ts'
import { stage } from '../../src/staging/index.ts'
import { exercises } from './exercises.ts'

/** Milliseconds of the processor that this thread has had; null where nobody tells (only Linux does). */
function threadMilliseconds(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

const name = process.argv[2] as keyof typeof exercises
const session = planSession(read(exercises[name]).exercises, usualChoices)
const [threadBefore, began, before] = [threadMilliseconds(), performance.now(), process.cpuUsage()]
stage(session)
const [{ user, system }, clock, threadAfter] = [
  process.cpuUsage(before),
  performance.now() - began,
  threadMilliseconds(),
]
const thread = threadBefore === null || threadAfter === null ? null : threadAfter - threadBefore
console.log(JSON.stringify({ clock, thread, process: (user + system) / 1000 }))
