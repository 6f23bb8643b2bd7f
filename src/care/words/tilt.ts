/** The words of the bending model. */
export type TiltWords = {
  readonly model: string
  readonly label: string
  readonly hamstrings: string
  readonly hipFlexors: string
  readonly knees: string
  readonly tightness: (share: number) => string
  readonly kneesAt: (degrees: string) => string
  readonly figure: (pelvis: string, back: string) => string
  readonly hips: string
  readonly lowBack: string
  readonly degrees: (number: string) => string
  readonly rounder: (degrees: string) => string
  readonly less: (degrees: string) => string
  readonly same: string
  readonly people: string
  readonly peopleLead: string
  readonly so: string
  readonly basis: string
  readonly more: string
}

/** What studies of people found about the same question; shown as large as the model. */
export const tiltClaims = ['1.4', '1.5', '1.8'] as const

export const tiltEnglish: TiltWords = {
  model: 'In a model',
  label: 'A model, not your body',
  hamstrings: 'How tight are the hamstrings?',
  hipFlexors: 'How tight are the hip flexors?',
  knees: 'Knees',
  tightness: (share) => (share < 0.25 ? 'long' : share > 0.75 ? 'tight' : 'average'),
  kneesAt: (degrees) => (degrees === '0' ? 'straight' : `bent ${degrees} degrees`),
  figure: (pelvis, back) =>
    `A figure bends forward. Its pelvis tips ${pelvis} degrees and its low back rounds ${back} degrees.`,
  hips: 'From the hips',
  lowBack: 'From the low back',
  degrees: (number) => `${number}°`,
  rounder: (degrees) => `${degrees} degrees more from the low back than with average hamstrings.`,
  less: (degrees) => `${degrees} degrees less from the low back than with average hamstrings.`,
  same: 'About the same as with average hamstrings.',
  people: 'In people',
  peopleLead: 'Often nothing of the kind is found:',
  so: 'So a tight hamstring can take part in a bend without being the reason for a sore back.',
  basis:
    'Hips: resistance of silent muscles, measured by Riener and Edrich 1999 (J Biomech 32:539), per leg. Weights of the body: de Leva 1996. The low back’s resistance: Yamamoto and others 1989 (Spine 14:1256), Adams and Dolan 1991 (J Biomech 24:117). Tight and long hamstrings lie two standard deviations of a clinic test apart from the average (Yıldırım 2018). Muscles do not work in this model, so only deep bends are shown.',
  more: 'What the model is made of',
}

export const tiltSpanish: TiltWords = {
  model: 'En un modelo',
  label: 'Un modelo, no tu cuerpo',
  hamstrings: '¿Cómo de tensos están los isquiotibiales?',
  hipFlexors: '¿Cómo de tensos están los flexores de la cadera?',
  knees: 'Rodillas',
  tightness: (share) => (share < 0.25 ? 'largos' : share > 0.75 ? 'tensos' : 'normales'),
  kneesAt: (degrees) => (degrees === '0' ? 'rectas' : `dobladas ${degrees} grados`),
  figure: (pelvis, back) =>
    `Una figura se inclina. La pelvis bascula ${pelvis} grados y la zona lumbar se redondea ${back} grados.`,
  hips: 'De las caderas',
  lowBack: 'De la zona lumbar',
  degrees: (number) => `${number}°`,
  rounder: (degrees) => `${degrees} grados más de la zona lumbar que con isquiotibiales normales.`,
  less: (degrees) => `${degrees} grados menos de la zona lumbar que con isquiotibiales normales.`,
  same: 'Más o menos lo mismo que con isquiotibiales normales.',
  people: 'En personas',
  peopleLead: 'Muchas veces no se encuentra nada de eso:',
  so: 'Un isquiotibial tenso puede tener parte en la flexión sin ser la razón del dolor.',
  basis:
    'Caderas: la resistencia de los músculos en silencio, medida por Riener y Edrich 1999 (J Biomech 32:539), por pierna. Pesos del cuerpo: de Leva 1996. Resistencia de la zona lumbar: Yamamoto y otros 1989 (Spine 14:1256), Adams y Dolan 1991 (J Biomech 24:117). Tensos y largos quedan a dos desviaciones típicas de la media en una prueba clínica (Yıldırım 2018). En este modelo los músculos no trabajan, así que solo se muestran flexiones profundas.',
  more: 'De qué está hecho el modelo',
}
