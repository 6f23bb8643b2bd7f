import type { MapWords } from './map.ts'

export const mapSpanish: MapWords = {
  lead: 'Elige un músculo para ver por dónde pasa, hacia dónde puede bascular la pelvis y cómo podría llegar eso a la zona lumbar. Una cosa es la mecánica y otra el dolor: debajo de cada músculo está lo que hallaron los estudios, y con qué certeza.',
  views: { side: 'De lado', front: 'Por delante', back: 'Por detrás' },
  viewLegend: 'Visto',
  choose: 'Músculos',
  picture: (muscle, from, to, pull) =>
    `Caderas y zona lumbar de una persona de pie. Destacado: ${muscle}, desde ${from} hasta ${to}. ${pull}`,
  from: 'Desde',
  to: 'Hasta',
  crosses: 'Cruza',
  whenShort: 'Si está corto',
  path: 'Su camino a la zona lumbar',
  bones: {
    'lumbar-spine': 'los huesos de la zona lumbar',
    pelvis: 'la pelvis',
    'thigh-bone': 'el fémur',
    'shin-bone': 'la tibia',
    kneecap: 'la rótula',
    'lower-ribs': 'las costillas bajas',
  },
  joints: { 'low-back-joints': 'las articulaciones lumbares', hip: 'la cadera', knee: 'la rodilla' },
  pulls: {
    'tips-back': 'Bascula la pelvis hacia atrás, así que la zona lumbar se aplana o se redondea.',
    'tips-forward': 'Bascula la pelvis hacia delante, así que la zona lumbar se arquea.',
    'tilts-to-the-side': 'Inclina la pelvis hacia un lado.',
    'turns-the-leg-out': 'Gira la pierna hacia fuera y bascula poco la pelvis.',
    little: 'Bascula poco la pelvis.',
  },
  muscles: {
    hamstrings: {
      name: 'Isquiotibiales',
      moves: 'Doblan la rodilla y llevan el muslo hacia atrás.',
      pathToBack:
        'Al inclinarse con las rodillas rectas frenan la pelvis, así que la zona lumbar tiene que redondearse más.',
    },
    'hip-flexors': {
      name: 'Flexores de la cadera (psoas e ilíaco)',
      moves: 'Levantan el muslo, y el psoas da firmeza a la zona lumbar.',
      pathToBack: 'De pie pueden bascular la pelvis hacia delante, y la zona lumbar se arquea más.',
    },
    'front-of-thigh': {
      name: 'Delante del muslo (recto femoral)',
      moves: 'Estira la rodilla y levanta el muslo.',
      pathToBack:
        'Con la rodilla doblada y el muslo atrás bascula la pelvis hacia delante, y la zona lumbar se arquea.',
    },
    'big-buttock-muscle': {
      name: 'Músculo grande de la nalga (glúteo mayor)',
      moves: 'Estira la cadera, como al levantarse o subir.',
      pathToBack: 'Comparte con los músculos de la espalda el trabajo de volver de una flexión.',
    },
    'side-of-hip': {
      name: 'Lado de la cadera (glúteos medio y menor)',
      moves: 'Mantienen la pelvis a nivel sobre una pierna.',
      pathToBack: 'Si ceden, la pelvis cae de un lado y la zona lumbar se dobla hacia el otro a cada paso.',
    },
    'deep-rotators': {
      name: 'Rotadores profundos (piriforme y vecinos)',
      moves: 'Giran la pierna hacia fuera.',
      pathToBack: 'Están junto al nervio ciático; su dolor se nota más en la nalga que en la espalda.',
    },
    'inner-thigh': {
      name: 'Cara interna del muslo (aductores)',
      moves: 'Juntan las piernas; la parte de atrás ayuda a los isquiotibiales.',
      pathToBack: 'Al doblarse con las piernas separadas frenan la pelvis junto con los isquiotibiales.',
    },
    'outer-thigh': {
      name: 'Cara externa del muslo (tensor de la fascia lata y su banda)',
      moves: 'Llevan la pierna hacia delante y fuera, y dan firmeza a la rodilla.',
      pathToBack:
        'La idea de que una banda tensa suple a una cadera débil y carga la espalda no se confirmó.',
    },
    'back-muscles': {
      name: 'Músculos de la espalda (erectores y multífidos)',
      moves: 'Enderezan la espalda y la dejan bajar despacio al inclinarse.',
      pathToBack:
        'Son los propios de la zona lumbar. Cuánto aguantan tuvo la relación más fuerte con el dolor.',
    },
    'belly-muscles': {
      name: 'Músculos del vientre',
      moves: 'Doblan el tronco hacia delante y sujetan la pelvis por delante.',
      pathToBack: 'Meterlos ayuda a la zona lumbar a redondearse en vez de quebrarse al enrollarse.',
    },
  },
  all: 'Todo como texto',
  source: 'De dónde sale el dibujo',
  tilt: 'Ver qué hace eso en una flexión',
}
