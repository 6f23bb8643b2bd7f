import type { SelfTestId } from '../self-tests/index.ts'
import type { SelfTestWords } from './check.ts'

export const selfTestsSpanish: Readonly<Record<SelfTestId, SelfTestWords>> = {
  'fingertip-to-floor': {
    name: 'Alcanzar el suelo',
    need: 'una cinta métrica o una regla, y alguien que la lea si puedes',
    steps: [
      'De pie, con los pies a la anchura de las caderas y las rodillas rectas.',
      'Baja despacio enrollándote, primero la cabeza, y lleva las dos manos hacia el suelo.',
      'Quédate 2 respiraciones. Mide desde el dedo corazón hasta el suelo.',
      'Dobla las rodillas y sube despacio.',
    ],
    measure: 'De la punta de los dedos al suelo. Si bajan más que el escalón donde estás, escribe un menos.',
    typical: 'Quienes acuden con dolor de espalda quedan a 6 o 9 cm del suelo de media.',
    error: 'Menos de 5 cm no es un cambio real, ni menos de 10 cm si mide otra persona.',
    phone: null,
  },
  'hip-internal-rotation': {
    name: 'Girar la cadera hacia dentro',
    need: 'una mesa o una silla alta, y el teléfono como nivel si puedes',
    steps: [
      'Siéntate en una mesa con las rodillas dobladas y los pies en el aire.',
      'Mantén las rodillas juntas y los dos lados de la pelvis pesados.',
      'Lleva despacio el pie derecho hacia fuera.',
      'Quédate 2 respiraciones y lee el ángulo de la espinilla.',
      'Vuelve despacio con el pie al centro.',
      'Repite con el otro lado.',
    ],
    measure: 'Cuánto se aparta la espinilla de la vertical.',
    typical: 'Unos 38 grados en adultos hasta los 60 años, menos con la edad.',
    error: 'Nadie lo ha medido en casa con un teléfono. Cuenta con 10 grados.',
    phone: {
      start:
        'Siéntate con la espinilla colgando recta. Pon el teléfono a lo largo de la espinilla, quieto, y toca.',
      move: 'Lleva el pie hacia fuera con el teléfono en la espinilla, y toca.',
    },
  },
  'knee-extension': {
    name: 'Estirar la rodilla',
    need: 'una esterilla o cama, y el teléfono como nivel si puedes',
    steps: [
      'Túmbate boca arriba con las piernas rectas.',
      'Dobla la rodilla derecha y lleva el muslo a la vertical. Sujeta el muslo por detrás con las dos manos.',
      'Estira despacio la rodilla hasta notar un tirón, con el muslo vertical.',
      'Quédate 2 respiraciones y lee el ángulo de la espinilla.',
      'Dobla la rodilla y baja la pierna.',
      'Repite con el otro lado.',
    ],
    measure: 'Cuántos grados le faltan a la rodilla para quedar recta: 0 es recta.',
    typical: 'A los jóvenes les faltan de 13 a 18 grados. Para otras edades no hay buenos datos.',
    error: 'Menos de 8 grados no es un cambio real.',
    phone: {
      start: 'Pon el teléfono a lo largo del muslo vertical, quieto, y toca.',
      move: 'Estira la rodilla, pon el teléfono en la espinilla en el mismo sentido, y toca.',
    },
  },
  'single-leg-bridge': {
    name: 'Aguantar el puente con una pierna',
    need: 'una esterilla y un reloj',
    steps: [
      'Túmbate boca arriba con las rodillas dobladas y los pies en el suelo.',
      'Sube las caderas hasta que el cuerpo quede recto de rodillas a hombros.',
      'Estira la pierna derecha, con la pelvis a nivel.',
      'Cuenta los segundos hasta que la pelvis caiga. Para antes si duele.',
      'Dobla la rodilla y baja las caderas.',
      'Descansa 3 respiraciones.',
      'Repite con el otro lado.',
    ],
    measure: 'Cuántos segundos sigue la pelvis a nivel.',
    typical: 'Los jóvenes aguantan 65 segundos, 33 más o menos. No hay datos de otras edades.',
    error: 'Nadie lo ha medido. Una diferencia de 10 segundos entre los lados merece anotarse.',
    phone: null,
  },
  thomas: {
    name: 'Abrazar una rodilla',
    need: 'una cama firme o una esterilla',
    steps: [
      'Túmbate boca arriba con las piernas rectas.',
      'Lleva la rodilla izquierda al pecho y abrázala hasta que la espalda quede plana.',
      'Deja la pierna derecha larga. Mira si el muslo toca el suelo por detrás.',
      'Quédate 2 respiraciones.',
      'Baja la pierna izquierda.',
      'Repite con el otro lado.',
    ],
    measure: 'Solo sí o no, para la pierna que queda larga.',
    typical: 'El muslo toca el suelo.',
    error: 'Es una prueba tosca, y no es de fiar si la pelvis no está quieta.',
    phone: null,
  },
}
