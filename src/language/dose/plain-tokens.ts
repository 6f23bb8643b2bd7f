import type { Token } from '../text/tokens.ts'

/**
 * The tokens with numbers as doses count them: letters that a scanner took for digits ("6O", "l0"), a number said
 * twice ("ten (10)"), "between 5 and 10", "half a dozen", "1/2 minute", and the marks for seconds and minutes.
 */
export function plainTokens(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ value, word }) => value !== null || word === 'half')) return tokens
  const plain: Token[] = []
  let joining = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    const last = plain[plain.length - 1]
    const touches = next?.from === token.to
    if (token.kind === 'number' && touches && /^o+$/.test(next?.word ?? '') && next) {
      plain.push(numbered(token, next, token.word + '0'.repeat(next.word.length)))
      index++
    } else if (token.word === 'l' && touches && next?.kind === 'number') {
      plain.push(numbered(token, next, `1${next.word}`))
      index++
    } else if (token.word === '(' && last?.value != null && next?.value === last.value && word(2) === ')') {
      index += 2
    } else if (token.word === 'half' && next?.word === 'a' && word(2) === 'dozen') {
      plain.push(token.as('number', '6', 6, tokens[index + 2]?.to))
      index += 2
    } else if (token.word === '1' && word(1) === '/' && word(2) === '2' && HALVED.test(word(3) + word(4))) {
      plain.push(token.as('sign', '½', 0.5, tokens[index + 2]?.to))
      index += 2
    } else if (token.word === 'between' && next?.value != null) {
      joining = index + 5
    } else if (token.word === 'and' && index < joining && next?.value != null) {
      plain.push(token.as('sign', '-', token.value))
      joining = 0
    } else if (token.word === '*' && last?.value != null && next?.value != null) {
      plain.push(token.as('word', 'x', token.value))
    } else if (last?.kind === 'number' && last.to === token.from && MARKS[token.word] && isTimed(plain)) {
      plain.push(token.as('word', MARKS[token.word] ?? '', token.value))
    } else plain.push(token)

    function word(ahead: number): string {
      return tokens[index + ahead]?.word ?? ''
    }
  }
  return plain
}

/** 1/2 of these is a half; "1/2 times" is once or twice. */
const HALVED = /^(?:an?)?(?:min|hour|sec)/
const MARKS: Readonly<Record<string, string>> = { '"': 'seconds', "'": 'minutes' }
const TIMED = new Set(['hold', 'holds', 'holding', 'for', 'stay', 'pause', 'x'])

/** Marks also stand for feet and inches: only after "hold for" do they count time. */
function isTimed(before: readonly Token[]): boolean {
  return before.slice(-5, -1).some((token) => TIMED.has(token.word))
}

function numbered(first: Token, last: Token, word: string): Token {
  return first.as('number', word, Number(word), last.to)
}
