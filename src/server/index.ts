/** server/: HTTP: pages, API, embeds, feeds, sign-in. */
export { createApp, type Parts } from './app.ts'
export { type Library, type LibraryArticle, libraryOf, readLibrary } from './library.ts'
export { CannotListen, type Listening, listen } from './listen.ts'
export { projectFolder } from './project-folder.ts'
export { slugOf } from './slug.ts'
