/** server/: HTTP: pages, API, embeds, feeds, sign-in. */
export {}
