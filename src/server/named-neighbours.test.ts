import { expect, test } from 'vitest'
import { read } from '../language/index.ts'
import { namedNeighbours, withAddresses } from './named-neighbours.ts'

const article = read(
  'Calves\n\n1. Stand.\n2. Rise onto your toes.\n\nPrevious\n\nMy  heels\n\nNext\n\nMy “shins”',
)
const named = namedNeighbours(article)

test('an article that names its neighbours shows them, linked where the house has them', () => {
  const house = [{ title: 'My shins', address: '/a/my-shins' }]
  expect(named && withAddresses(named, house)).toEqual({
    name: null,
    previous: { title: 'My  heels', address: null },
    next: { title: 'My “shins”', address: '/a/my-shins' },
  })
})

test('an article that names none shows none', () => {
  expect(namedNeighbours(read('Calves\n\nRise onto your toes.'))).toBeNull()
})
