/** Ticks for a page that is not being looked at: browsers slow a hidden page's own timers, not a worker's. */
setInterval(() => self.postMessage(0), 250)
