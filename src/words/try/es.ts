import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  label: 'Tu texto (en inglés)',
  placeholder:
    'Stand with your back to a wall.\nSlowly roll down and let your head hang.\nStay for 3 breaths.\nRoll back up. Repeat twice.',
  hint: 'Se lee mientras escribes, aquí en este dispositivo. No se envía nada. Por ahora solo entendemos inglés.',
  understood: 'Lo que entendimos',
  nothingYet: 'Escribe o pega algo que tenga pasos.',
  noSteps:
    'En este texto aún no hay pasos que seguir. Prueba una frase como “Lift your knee and hold for 3 breaths”.',
  play: 'Seguirlo',
  playNamed: (name) => `Seguir ${name}`,
  playAll: 'Seguirlos todos, uno tras otro',
  exercise: (number) => `Ejercicio ${number}`,
  steps: { one: 'paso', other: 'pasos' },
  example: 'Poner un ejemplo',
  exampleText:
    'Wall roll-down\n\nStand with your back against a wall and your feet hip-width apart.\nSlowly roll down, letting your head and arms hang. If you can’t reach the floor, rest your hands on a block.\nStay for 3 breaths.\nReach both hands toward your right foot. Stay for 3 breaths.\nReach both hands toward your left foot. Stay for 3 breaths.\nCome back to the middle, bend your knees and slowly roll up.\nRepeat 2-3 times.',
  clear: 'Borrar',
  title: 'Tu texto',
}
