import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  title: 'Prueba propia de un ejercicio',
  subtitle: (practice, from, to) => `${practice}, del ${from} al ${to}`,
  unnamed: 'un ejercicio',
  question: 'Pregunta',
  questionText: (points) =>
    `¿Es menor el dolor diario medio (0–10, últimas 24 horas) con la práctica, en ${points} puntos o más (fijado antes)?`,
  design: 'Diseño',
  onOff: (pairs, days) =>
    `Ensayo aleatorizado de una sola persona, abierto: ${pairs} pares de ${days} + ${days} días con y sin práctica, orden sorteado dentro de cada par. Analizado según lo asignado.`,
  beforeAfter: (before, after) =>
    `Antes y después, sin aleatorizar: ${before} días de observación y ${after} de práctica. No puede mostrar una causa.`,
  result: 'Resultado',
  running: 'Aún no llega a su final previsto; antes no se calcula ningún resultado.',
  notStarted: 'Aún no ha empezado.',
  safety: 'Aviso de seguridad: se le dijo que hiciera una pausa y hablara con un profesional.',
  days: 'Puntuaciones diarias',
  legend: 'Sombreado: práctica. Líneas: promedio de un tramo. Los días sin puntuación quedan vacíos.',
  adherence: 'Puntuaciones y práctica',
  rated: (rated, days) => `Puntuó ${rated} de ${days} días.`,
  practised: (practised, known) => `Practicó en ${practised} de ${known} días de práctica informados.`,
  contaminated: (practised) => `Practicó en ${practised} días de pausa.`,
  worse: (dates) => `Peor más de un día tras la práctica: ${dates}.`,
  worseNone: 'No se informó de ninguna reacción de más de un día.',
  measures: 'Medidas, primera y última',
  noMeasures: 'Ninguna medida dos veces.',
  columns: { measure: 'Medida', first: 'Primera', last: 'Última', reading: 'Lectura' },
  reading: {
    better: 'mejor que el error de medida',
    worse: 'peor que el error de medida',
    'no-real-change': 'dentro del error de medida',
  },
  activities: 'Actividades propias, media (0–10)',
  globalChange: (value) => `Cambio global al final (−5 a +5): ${value}.`,
  notes: 'Para leerlo con justicia',
  how: 'Regresión bayesiana con errores autocorrelacionados (AR(1)); los días sin dato se omiten, no se rellenan. Datos de la propia persona en su dispositivo; no es un diagnóstico ni un producto sanitario.',
  page: {
    none: 'Un informe necesita una prueba. Planea una, y esta página se llena sola.',
    print: 'Imprimir',
    pdf: 'Guardar como PDF',
    fhir: 'Guardar como registro de salud (FHIR)',
    making: 'Un momento …',
    failed: 'No se pudo hacer el archivo. Imprimir funciona sin él.',
    private: 'Hecho en este dispositivo. No se envía nada; tú decides quién recibe la página.',
  },
}
