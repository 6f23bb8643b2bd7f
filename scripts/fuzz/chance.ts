export type Random = () => number
export const below = (random: Random, most: number): number => Math.floor(random() * most)
export const among = <One>(random: Random, from: readonly One[]): One =>
  from[below(random, from.length)] as One
export const between = (random: Random, from: number, to: number): number => from + random() * (to - from)
export const someOf = <One>(random: Random, from: readonly One[]): One[] => from.filter(() => random() < 0.4)
