/**
 * Starts a worker from one of our own files. A frame without an origin, as in somebody else's page, may start none from
 * an address, but one whose text it made itself, and that may load ours (not as a module, and ours are built as none).
 */
export function startWorker(address: string): Worker {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    const text = `importScripts(${JSON.stringify(new URL(address, import.meta.url).href)})`
    const made = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    return new Worker(made)
  }
}
