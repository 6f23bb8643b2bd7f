import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  signInFirst: 'Esta página es para quienes escriben aquí.',
  signIn: 'Entrar',
  failed: 'No se pudo traer. Prueba otra vez en un momento.',
  tryAgain: 'Probar otra vez',
  nothingPublished: 'Todavía no hay nada publicado. Cuando lo haya, aquí llegará lo que te envíen.',
  toStudio: 'Ir a escribir',
  article: 'Artículo',
  people: { one: 'persona contó cómo le fue', other: 'personas contaron cómo les fue' },
  fewer:
    'Han respondido menos de diez personas. Para que nadie pueda ser reconocido, no se muestra nada hasta que sean diez.',
  howHeading: 'Cómo fue',
  feelings: { better: 'mejor', same: 'igual', worse: 'peor' },
  changeHeading: 'Dolor antes y después',
  change: (points, from, to, pairs) =>
    `En promedio ${points} en una escala de 0 a 10 (intervalo del 95 %: ${from} a ${to}, de ${pairs}).`,
  pairs: { one: 'respuesta', other: 'respuestas' },
  less: (points) => `${points} menos`,
  more: (points) => `${points} más`,
  changeIsNot:
    'Es un cambio, no una prueba: la espalda a menudo mejora sola, y quienes responden pueden ser distintos de quienes no.',
  weeksHeading: 'Semana a semana',
  weeksNote: 'Las semanas con menos de diez personas no aparecen.',
  week: 'Semana del',
  peopleColumn: 'Personas',
  stepsHeading: 'Pasos que cuestan',
  stepsNone: (version) => `Ningún paso de la versión ${version} costó a diez personas o más.`,
  stepsNote: (version) => `De la versión ${version}, la de ahora.`,
  hard: { one: 'dice que le costó', other: 'dicen que les costó' },
  stopped: { one: 'paró aquí', other: 'pararon aquí' },
  step: (exercise, step) => `${exercise}, paso ${step}`,
  mend: 'Mejorar las palabras',
  pooledHeading: '¿Ayuda? Las pruebas de quienes leen, juntas',
  pooledNone:
    'Aún no se puede decir nada. Hacen falta diez personas que probaron días con y días sin, y quisieron compartir su resultado.',
  pooled: (points, from, to, people) =>
    `Con el ejercicio en lugar de sin él: ${points} (intervalo del 95 %: ${from} a ${to}), de ${people} que probaron ambas cosas por sorteo.`,
  pooledPeople: { one: 'persona', other: 'personas' },
  pooledNext: (from, to) => `Para la próxima persona puede ser de ${from} a ${to}.`,
  early: 'Aún es pronto: esto puede cambiar bastante.',
  points: { one: 'punto', other: 'puntos' },
  noDifference: 'sin diferencia',
  messagesHeading: 'Mensajes',
  messagesNone: 'Aún no hay mensajes.',
  messagesNote: 'No se sabe quién escribe, así que no se pueden responder.',
  putAway: 'Guardar aparte',
  putAwayNamed: (words) => `Guardar aparte: ${words}`,
  older: 'Más antiguos',
}
