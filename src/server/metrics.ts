import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { RefusalCode } from './api/refusal.ts'

/** What the house counts about itself, for Prometheus. Nothing about a person. */
export type Metrics = {
  readonly registry: Registry
  answered(route: string, method: string, status: number, seconds: number): void
  kept(kind: 'check-in' | 'duplicate' | 'message' | 'summary'): void
  refused(reason: RefusalCode): void
}

/** A set of counters of its own: two apps in one process (as in tests) don't share figures. */
export function createMetrics(withProcess = false): Metrics {
  const registry = new Registry()
  if (withProcess) collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'uncoil_http_seconds',
    help: 'Time to answer a request, by route',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const kept = new Counter({
    name: 'uncoil_kept_total',
    help: 'What readers sent and the house kept',
    labelNames: ['kind'] as const,
    registers: [registry],
  })
  const refused = new Counter({
    name: 'uncoil_refused_total',
    help: 'Requests to the API that were refused, by the code of the problem',
    labelNames: ['reason'] as const,
    registers: [registry],
  })
  return {
    registry,
    answered: (route, method, status, seconds) =>
      answers.observe({ route, method, status: String(status) }, seconds),
    kept: (kind) => kept.inc({ kind }),
    refused: (reason) => refused.inc({ reason }),
  }
}
