import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  empty: 'Todavía no hay nada. Abre un artículo y toca «Añadir a mi plan» bajo un ejercicio que te guste.',
  toLibrary: 'Ir a la biblioteca',
  start: 'Hacerlo ahora',
  takes: (time) => `Unos ${time}. El orden es nuestro: así te levantas y te tumbas lo menos posible.`,
  inside: 'Qué contiene',
  untitled: 'Un ejercicio',
  remove: 'Quitar',
  removeLong: (name) => `Quitar: ${name}`,
  days: '¿Qué días?',
  daysHint: 'Solo para ti, para que veas qué toca. Nadie lo vigila.',
  noDays: 'Sin días elegidos: hazlo cuando te venga bien.',
  today: 'Hoy es uno de tus días.',
  tomorrow: 'Próxima vez: mañana.',
  next: (day) => `Próxima vez: ${day}.`,
  notKept: 'Este navegador no guarda nada, así que el plan dura lo que dure esta página.',
  title: 'Mi plan',
}
