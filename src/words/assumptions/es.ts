import type { AssumptionSentences } from './en.ts'

const sideNames: Readonly<Record<string, string>> = { left: 'izquierdo', right: 'derecho' }
const unitNames: Readonly<Record<string, string>> = { breath: 'respiraciones', second: 'segundos' }

export const es: AssumptionSentences = {
  'began-below-upper-limit': ({ from, to }) => `Empezamos con ${from} y ofrecemos más, hasta ${to}.`,
  'breath-taken-once': () => 'Cada indicación de respirar se hace una vez.',
  'dose-cut': ({ asked, taken }) => `El texto dice ${asked}. Hacemos ${taken}, lo máximo que guiamos.`,
  'first-side': ({ side }) => `Empezamos por el lado ${sideNames[String(side)] ?? side}.`,
  'hold-placed': () => 'El texto pide mantener, pero no dónde: lo hacemos al final del movimiento.',
  'hold-range': ({ taken, from, to, unit }) =>
    `Se mantiene ${taken}, de entre ${from} y ${to} ${unitNames[String(unit)] ?? ''}.`,
  'hold-without-length': ({ breaths }) => `No dice cuánto mantener: tomamos ${breaths} respiraciones.`,
  'one-side-only': ({ side }) => `Solo se pide el lado ${sideNames[String(side)] ?? side}.`,
  'prop-missing': ({ prop }) => `Se hace sin: ${prop}.`,
  'repeats-without-number': ({ repetitions }) => `“Repite” viene sin número: hacemos ${repetitions}.`,
  'rest-between-exercises': ({ breaths }) => `Un descanso de ${breaths} respiraciones entre ejercicios.`,
  'rest-between-sets': () => 'Una respiración de descanso entre series.',
  'return-added': () => 'El texto no dice cómo volver, así que añadimos la vuelta.',
  'switch-added': () => 'Añadimos el otro lado, para que los dos reciban lo mismo.',
  'way-up-added': () => 'Añadimos tiempo para levantarse al final.',
}
