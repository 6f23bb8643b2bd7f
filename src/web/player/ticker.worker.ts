/** Ticks for a page that is not being looked at: browsers slow a hidden page's own timers, not a worker's. */
const milliseconds = 50
setInterval(() => self.postMessage(0), milliseconds)
