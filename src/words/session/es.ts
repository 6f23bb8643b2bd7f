import type { Translated } from '../language.ts'
import { numberInSpanish } from '../numbers/spanish.ts'
import type { en } from './en.ts'
import { aThing, capital, instead, list, thing } from './things-es.ts'

export const es: Translated<typeof en> = {
  count: (number) => capital(numberInSpanish(number)),
  lastOne: 'La última',
  halfway: 'La mitad',
  fiveMoreSeconds: 'Cinco segundos más',
  minutesDone: (minutes) =>
    minutes === 1 ? 'Un minuto' : `${capital(numberInSpanish(minutes, 'masculine'))} minutos`,
  breatheIn: 'Toma aire',
  andBreatheIn: 'Y toma aire',
  andBreatheOut: 'Y suelta el aire',
  andIn: 'Y dentro',
  andOut: 'Y fuera',
  hold: 'Quédate',
  holdHere: 'Quédate ahí',
  holdFor: (seconds) => `Quédate ${numberInSpanish(seconds, 'masculine')} segundos.`,
  forSeconds: (seconds) => `Durante ${numberInSpanish(seconds, 'masculine')} segundos.`,
  takeSeconds: (seconds) => `Hacemos ${numberInSpanish(seconds)}.`,
  andBack: 'Y vuelve',
  andComeBack: 'Y vuelve.',
  slowlyComeBack: 'Vuelve despacio.',
  onceMore: 'Y otra vez.',
  again: 'Y de nuevo.',
  lastTime: 'Y la última vez.',
  lastSet: 'La última serie.',
  oneMoreThen: 'Una más, entonces.',
  offers: {
    yes: 'Una más',
    enough: 'Ya basta',
    round: 'Una vuelta más, si quieres. Toca para decir que sí, o espera y terminamos.',
    set: 'Una serie más, si quieres. Toca para decir que sí, o espera y terminamos.',
    repetitions: (count) =>
      `${capital(numberInSpanish(count, 'feminine'))} más, si quieres. Toca para decir que sí, o espera y terminamos.`,
    repetitionsEachSide: (count) =>
      `${capital(numberInSpanish(count, 'feminine'))} más de cada lado, si quieres. Toca para decir que sí, o espera y terminamos.`,
  },
  next: 'Ahora:',
  nextUnnamed: 'El ejercicio siguiente.',
  begin: { left: 'Empieza por el lado izquierdo.', right: 'Empieza por el lado derecho.' },
  otherSide: { left: 'El otro lado, el izquierdo.', right: 'El otro lado, el derecho.' },
  otherSideShort: 'El otro lado',
  getUp: 'Cuando quieras, rueda hacia un lado y levántate con ayuda de las manos. Sin prisa.',
  finish: 'Ya está. Tómate un momento y nota cómo te sientes.',
  thing,
  aThing,
  instead,
  withoutThing: (prop, other) => `¿Sin ${thing(prop)}? ${other}`,
  restHands: {
    block: 'Apoya las manos en el libro o en las espinillas.',
    book: 'Apoya las manos en las espinillas.',
  },
  withinReach: (prop) => `Ten ${aThing(prop)} al alcance de la mano.`,
  needs: (needed, offered, either) => {
    const optional = list(offered.map(aThing), 'o')
    if (needed.length === 0) return optional === '' ? '' : `Puede ayudarte ${optional}, si tienes.`
    const extra = optional === '' ? '' : `, y ${optional} si tienes`
    return `Necesitas ${list(needed.map(aThing), either ? 'o' : 'y')}${extra}.`
  },
  changed: {
    noRounding:
      'Deja la espalda larga, ablanda las rodillas e inclínate un poco desde las caderas. Hoy no la redondeamos.',
    comeUpLong: 'Dobla las rodillas y sube con la espalda larga.',
    asBefore: 'Como antes, con la espalda larga.',
    asFarAsLong: 'Solo hasta donde la espalda siga larga.',
    headAboveHeart: 'Para cuando la cabeza todavía esté más alta que el corazón.',
    halfWithChair: 'Ve solo hasta la mitad y apoya las manos en la silla.',
    chairInFront: 'Pon una silla firme delante de ti.',
    upInStages:
      'Sube por etapas: las manos en los muslos, espera una respiración y después el resto del camino.',
    narrower: 'Pon los pies más juntos, no más abiertos que los hombros.',
    mild: 'Afloja hasta que el tirón sea suave.',
    tighten: 'No te cuelgues del tirón: aprieta con suavidad los músculos que sientes.',
    proppedUp: 'Apoya en alto la cabeza y los hombros, o acuéstate de lado.',
    notInFirstHours: 'Esto no es para las primeras horas después de levantarte.',
  },
}
