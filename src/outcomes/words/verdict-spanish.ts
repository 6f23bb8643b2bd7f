import { inTen, percentOf } from './frequency.ts'
import type { VerdictCatalogue } from './verdict-catalogue.ts'
import type { VerdictFacts } from './verdict-facts.ts'

const number = (value: number) => String(value).replace('.', ',')
const points = (value: number) => Math.abs(value).toFixed(1).replace('.', ',')
const way = (value: number) => (value < 0 ? 'menos' : 'más')
const isNothing = (value: number) => points(value) === '0,0'
const day = (count: number) => (count === 1 ? '1 día' : `${count} días`)

function range({ low, high }: VerdictFacts['difference']): string {
  if (low < 0 && high <= 0) return `de ${points(high)} a ${points(low)} menos`
  if (low >= 0) return `de ${points(low)} a ${points(high)} más`
  return `de ${points(low)} menos a ${points(high)} más`
}

function chance(value: number): string {
  const { sign, percent } = percentOf(value)
  const share = `${sign === '<' ? 'menos del ' : sign === '>' ? 'más del ' : ''}${percent} %`
  const frequency = inTen(value)
  switch (frequency.kind) {
    case 'fewer-than-1':
      return `menos de 1 de cada 10 (${share})`
    case 'about':
      return `unas ${frequency.count} de cada 10 (${share})`
    case 'more-than-9':
      return `más de 9 de cada 10 (${share})`
  }
}

function headline({ verdict, worthwhileChange }: VerdictFacts): string {
  const worth = number(worthwhileChange)
  switch (verdict) {
    case 'not-enough-data':
      return 'Todavía no hay datos suficientes.'
    case 'probably-worse':
      return 'Es probable que tuvieras más dolor cuando practicabas. Haz una pausa y habla con alguien que conozca tu espalda.'
    case 'probably-worthwhile':
      return `Es probable que te ayude, al menos en los ${worth} puntos que dijiste que merecerían la pena.`
    case 'probably-helps-a-little':
      return `Es probable que te ayude un poco: menos de los ${worth} puntos que dijiste que merecerían la pena.`
    case 'probably-helps-size-unsure':
      return 'Es probable que te ayude. Cuánto, aún no está claro.'
    case 'probably-no-worthwhile-difference':
      return 'Es probable que no haya una diferencia que te merezca la pena.'
    case 'cannot-tell':
      return 'Tu diario aún no puede decirlo: mejor, peor o igual siguen siendo posibles.'
    case 'lower-than-your-trend':
      return 'Solo un patrón: desde que empezaste, el dolor ha estado por debajo de tu propia tendencia.'
    case 'higher-than-your-trend':
      return 'Solo un patrón: desde que empezaste, el dolor ha estado por encima de tu propia tendencia.'
  }
}

function body(facts: VerdictFacts): string {
  const { difference, design, worthwhileChange } = facts
  const size = `${points(difference.mean)} puntos ${way(difference.mean)}`
  if (design === 'observational-AB') {
    return [
      `Desde que empezaste, ${isNothing(difference.mean) ? 'el dolor es más o menos el que' : `el dolor es ${size} de lo que`} tu tendencia anterior haría esperar (intervalo plausible del 95 %: ${range(difference)}).`,
      'El dolor de espalda a menudo mejora solo, y la gente suele empezar en un mal momento.',
      'Esto no puede decir si fue por la práctica. Para averiguarlo, prueba el plan de semanas sí y semanas no.',
    ].join(' ')
  }
  return [
    `En las semanas de práctica ${isNothing(difference.mean) ? 'tuviste más o menos el mismo dolor' : `tuviste unos ${size} de dolor`} (intervalo plausible del 95 %: ${range(difference)}).`,
    `Probabilidad de que ayude algo: ${chance(facts.chanceLower)}; de al menos ${number(worthwhileChange)} puntos: ${chance(facts.chanceWorthwhile)}.`,
    'Sabías qué semanas eran cuáles, así que lo que esperabas puede haber influido.',
  ].join(' ')
}

function missing({ code, have, need }: VerdictFacts['missing'][number]): string {
  const more = need - have
  switch (code) {
    case 'diary-days':
      return `La prueba lleva ${day(have)}; necesita al menos ${need}.`
    case 'ratings-off':
      return `Anotaciones sin práctica: ${have} de ${need}. Faltan ${more}.`
    case 'ratings-on':
      return `Anotaciones con práctica: ${have} de ${need}. Faltan ${more}.`
    case 'blocks-off':
      return `Semanas de pausa con al menos la mitad de los días anotados: ${have} de ${need}.`
    case 'blocks-on':
      return `Semanas de práctica con al menos la mitad de los días anotados: ${have} de ${need}.`
  }
}

function notes(facts: VerdictFacts): readonly string[] {
  const { adherence, badReactions, randomisation, warnings, design, ratings } = facts
  const { on, off, missingShare } = adherence
  const said = [
    `Se basa en ${ratings} anotaciones; el ${Math.round(100 * missingShare)} % de los días no tiene ninguna, y ninguna se ha inventado.`,
  ]
  if (on.known > 0)
    said.push(`Practicaste en ${on.practised} de los ${on.known} días de práctica de los que nos contaste.`)
  if (design === 'randomised-blocks' && off.practised > 0)
    said.push(
      `También practicaste en ${day(off.practised)} de pausa, así que la diferencia real puede ser mayor.`,
    )
  if (badReactions !== null && badReactions > 0)
    said.push(`Algo estuvo peor durante más de un día tras la práctica en ${day(badReactions)}.`)
  if (warnings.includes('no-variation'))
    said.push('Todas tus anotaciones son iguales: no hay cambio que ver.')
  if (warnings.includes('scale-end'))
    said.push(
      'Muchas anotaciones están en un extremo de la escala; la diferencia puede parecer menor de lo que es.',
    )
  if (warnings.includes('blocks-differ-from-days'))
    said.push(
      'Algunos días están marcados de otra forma que en el plan sorteado; se tomaron como están marcados.',
    )
  if (randomisation)
    said.push(
      `Si la práctica no hiciera nada, el azar daría una diferencia así de grande en el ${Math.round(100 * randomisation.p)} % de los sorteos; con ${randomisation.pairs} pares lo más raro posible es 1 de cada ${Math.round(1 / randomisation.smallestP)}.`,
    )
  if (design === 'randomised-blocks')
    said.push(
      'Una prueba así ve lo que va y viene en pocos días. Los cambios lentos, de meses, no los puede ver.',
    )
  return said
}

export const spanish: VerdictCatalogue = { headline, body, missing, notes }
