/** The path of a browser that is already here; null when there is none. */
export function findBrowser(): string | null
/** Finds a browser or installs one. Throws, saying what is missing, when neither can be done. */
export function getBrowser(): string
