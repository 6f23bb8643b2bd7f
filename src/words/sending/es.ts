import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  heading: 'Cuéntaselo a quien lo escribió, si quieres',
  lead: 'Así puede mejorar lo que cuesta. No sabrá quién eres.',
  hardStep: '¿Te costó algún paso?',
  noStep: 'Ninguno',
  step: (number, text) => `${number}. ${text}`,
  words: 'Unas palabras',
  wordsHint: 'No pongas tu nombre ni nada que diga quién eres.',
  exactly: 'Se envía exactamente esto, y nada más:',
  facts: {
    exercise: 'Ejercicio',
    version: 'Versión del texto',
    feeling: 'Cómo fue',
    painBefore: 'Dolor antes',
    painAfter: 'Dolor después',
    hardStep: 'Paso que costó',
    stoppedStep: 'Parada en',
    words: 'Tus palabras (se guardan aparte)',
    id: 'Un número al azar, para que cuente una sola vez',
  },
  notSaid: 'sin decir',
  outOfTen: (value) => `${value} de 10`,
  feelings: { better: 'mejor', same: 'igual', worse: 'peor' },
  send: 'Enviar',
  sending: 'Enviando …',
  sent: 'Enviado. Gracias: se cuenta junto con las demás respuestas.',
  failed: 'No se envió. Tu respuesta sigue aquí; prueba cuando tengas conexión.',
  tooOften: 'Se ha enviado demasiado desde aquí. Prueba en un minuto.',
}
