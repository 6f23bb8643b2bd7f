/**
 * Runs before the first paint, as a plain blocking script, so that a page never flashes in the wrong theme.
 * Only copies kept choices to attributes; everything else about settings is in src/web/settings.
 */
;(() => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('uncoil.settings') ?? '{}')
    if (typeof kept !== 'object' || kept === null) return
    for (const name of ['theme', 'textSize', 'motion'] as const) {
      const value = (kept as Record<string, unknown>)[name]
      if (typeof value === 'string') document.documentElement.dataset[name] = value
    }
  } catch {
    // Storage may be forbidden (a sandboxed frame); the page then follows the system.
  }
})()
