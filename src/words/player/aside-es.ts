import type { Translated } from '../language.ts'
import type { en } from './aside-en.ts'

export const es: Translated<typeof en> = {
  measure: {
    title: 'Respira como siempre',
    text: 'Toca cada vez que empieces a tomar aire. Bastan cuatro o cinco respiraciones.',
    tap: 'Toca al tomar aire',
    count: { one: 'respiración', other: 'respiraciones' },
    result: (pace) => `Unas ${pace} respiraciones por minuto.`,
    keep: 'Usar esto',
    again: 'Otra vez',
    cancel: 'Dejarlo como está',
  },
  after: {
    title: 'Bien hecho.',
    titleStopped: 'Escuchaste a tu cuerpo.',
    how: '¿Cómo te sientes en comparación con antes?',
    feelings: {
      better: 'Mejor',
      same: 'Igual',
      worse: 'Peor',
    },
    pain: '¿Cuánto te duele ahora?',
    save: 'Guardar',
    saved: 'Guardado en este dispositivo.',
    savedFailed: 'Este navegador no quiso guardarlo. Pasa a menudo en las ventanas privadas.',
    next: 'Y ahora',
    again: 'Hacerlo otra vez',
    backToArticle: 'Volver al artículo',
    seeProgress: 'Ver cómo va',
    change: 'Un día dice poco. En unas dos semanas podrás ver si te ayuda.',
    worse: 'Al principio es común algo de molestia. Si mañana sigue peor, haz menos o déjalo.',
    done: (time) => `${time}, igual en los dos lados.`,
    doneShort: (time) => `${time}.`,
  },
  listen: {
    making: 'Se está preparando la grabación. La primera vez tarda un momento.',
    text: 'Pulsa reproducir, bloquea el teléfono y déjalo. Pausa con los auriculares o en la pantalla bloqueada. El archivo habla en inglés, como el artículo.',
    failed: 'No se pudo cargar el sonido. El guía en vivo funciona sin él.',
    download: 'Guardar el archivo',
  },
}
