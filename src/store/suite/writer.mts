// A child process for the kill test: keeps check-ins one after another and tells the id of each acknowledged one.
import { randomUUID } from 'node:crypto'
import { keepCheckIn } from '../check-ins.ts'
import { openStore, type StoreOptions } from '../open-store.ts'

const { options, publicationId, articleId } = JSON.parse(process.argv[2] ?? '') as {
  options: StoreOptions
  publicationId: string
  articleId: string
}
const store = await openStore(options)
while (true) {
  const id = randomUUID()
  await keepCheckIn(store.write, publicationId, {
    id,
    articleId,
    version: 1,
    exercise: 0,
    feeling: 'same',
    painBefore: 4,
    painAfter: 4,
    hardStep: 1,
    stoppedStep: null,
    receivedOn: '2026-11-22',
  })
  process.stdout.write(`${id}\n`)
}
