import type { SelfTestId } from '../self-tests/index.ts'
import type { SelfTestWords } from './check.ts'

export const selfTestsSpanish: Readonly<Record<SelfTestId, SelfTestWords>> = {
  'fingertip-to-floor': {
    name: 'Alcanzar el suelo',
    need: 'una cinta métrica o una regla, y alguien que la lea si puede',
    steps: [
      'De pie, con los pies a la anchura de las caderas y las rodillas rectas.',
      'Baje despacio enrollándose, primero la cabeza, y lleve las dos manos hacia el suelo.',
      'Quédese 2 respiraciones. Mida desde el dedo corazón hasta el suelo.',
      'Doble las rodillas y suba despacio.',
    ],
    measure: 'De la punta de los dedos al suelo. Si bajan más que el escalón donde está, escriba un menos.',
    typical: 'Quienes acuden con dolor de espalda quedan a 6 o 9 cm del suelo de media.',
    error: 'Menos de 5 cm no es un cambio real, ni menos de 10 cm si mide otra persona.',
    phone: null,
  },
  'hip-internal-rotation': {
    name: 'Girar la cadera hacia dentro',
    need: 'una mesa o una silla alta, y el teléfono como nivel si puede',
    steps: [
      'Siéntese en una mesa con las rodillas dobladas y los pies en el aire.',
      'Mantenga las rodillas juntas y los dos lados de la pelvis pesados.',
      'Lleve despacio el pie derecho hacia fuera.',
      'Quédese 2 respiraciones y lea el ángulo de la espinilla.',
      'Vuelva despacio con el pie al centro.',
      'Repita con el otro lado.',
    ],
    measure: 'Cuánto se aparta la espinilla de la vertical.',
    typical: 'Unos 38 grados en adultos hasta los 60 años, menos con la edad.',
    error: 'Nadie lo ha medido en casa con un teléfono. Cuente con 10 grados.',
    phone: {
      start:
        'Siéntese con la espinilla colgando recta. Ponga el teléfono a lo largo de la espinilla, quieto, y toque.',
      move: 'Lleve el pie hacia fuera con el teléfono en la espinilla, y toque.',
    },
  },
  'knee-extension': {
    name: 'Estirar la rodilla',
    need: 'una esterilla o cama, y el teléfono como nivel si puede',
    steps: [
      'Túmbese boca arriba con las piernas rectas.',
      'Doble la rodilla derecha y lleve el muslo a la vertical. Sujete el muslo por detrás con las dos manos.',
      'Estire despacio la rodilla hasta notar un tirón, con el muslo vertical.',
      'Quédese 2 respiraciones y lea el ángulo de la espinilla.',
      'Doble la rodilla y baje la pierna.',
      'Repita con el otro lado.',
    ],
    measure: 'Cuántos grados le faltan a la rodilla para quedar recta: 0 es recta.',
    typical: 'A los jóvenes les faltan de 13 a 18 grados. Para otras edades no hay buenos datos.',
    error: 'Menos de 8 grados no es un cambio real.',
    phone: {
      start: 'Ponga el teléfono a lo largo del muslo vertical, quieto, y toque.',
      move: 'Estire la rodilla, ponga el teléfono en la espinilla en el mismo sentido, y toque.',
    },
  },
  'single-leg-bridge': {
    name: 'Aguantar el puente con una pierna',
    need: 'una esterilla y un reloj',
    steps: [
      'Túmbese boca arriba con las rodillas dobladas y los pies en el suelo.',
      'Suba las caderas hasta que el cuerpo quede recto de rodillas a hombros.',
      'Estire la pierna derecha, con la pelvis a nivel.',
      'Cuente los segundos hasta que la pelvis caiga. Pare antes si duele.',
      'Doble la rodilla y baje las caderas.',
      'Descanse 3 respiraciones.',
      'Repita con el otro lado.',
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
      'Túmbese boca arriba con las piernas rectas.',
      'Lleve la rodilla izquierda al pecho y abrácela hasta que la espalda quede plana.',
      'Deje la pierna derecha larga. Mire si el muslo toca el suelo por detrás.',
      'Quédese 2 respiraciones.',
      'Baje la pierna izquierda.',
      'Repita con el otro lado.',
    ],
    measure: 'Solo sí o no, para la pierna que queda larga.',
    typical: 'El muslo toca el suelo.',
    error: 'Es una prueba tosca, y no es de fiar si la pelvis no está quieta.',
    phone: null,
  },
}
