import type { answerEnglish } from './answer-en.ts'

type Facts = Readonly<Record<string, string | number>>

const sideNames: Readonly<Record<string, string>> = { left: 'izquierdo', right: 'derecho' }
const onSide = ({ side }: Facts) =>
  side === 'both' ? 'en los dos lados' : `en el lado ${sideNames[String(side)]}`

/** Las palabras de la respuesta; una regla sin palabras no compila. */
export const answerSpanish: Readonly<Record<keyof typeof answerEnglish, (facts: Facts) => string>> = {
  'found-reach-is-short': ({ centimetres }) =>
    `Tus dedos quedaron a unos ${centimetres} cm del suelo. Quienes acuden con dolor de espalda quedan a 6 o 9 cm de media. Un cambio de menos de 5 cm no es un cambio real.`,
  'found-hamstrings-short': (facts) =>
    `La parte de atrás del muslo frenó la rodilla ${facts['degrees']} grados antes de quedar recta ${onSide(facts)}. A los jóvenes les faltan entre 13 y 18 grados; para otras edades nadie tiene buenos datos.`,
  'found-turn-in-is-small': (facts) =>
    `Pudiste girar la cadera hacia dentro unos ${facts['degrees']} grados ${onSide(facts)}. Sentado, lo típico son unos 38, y menos con la edad.`,
  'found-turn-in-differs': (facts) =>
    `Tus caderas giran hacia dentro de forma distinta, con ${facts['degrees']} grados de diferencia. Menos ${onSide(facts)}.`,
  'found-bridge-differs': (facts) =>
    `Aguantaste el puente ${facts['seconds']} segundos menos ${onSide(facts)}.`,
  'found-thigh-stays-up': (facts) =>
    `El muslo quedó por encima de la horizontal ${onSide(facts)} al abrazar la otra rodilla. En casa es una prueba tosca: no le des mucha importancia.`,
  'found-nothing-outside-typical': () =>
    'Lo que has medido está dentro de lo típico, con el error de medir en casa.',
  'found-nothing-measured': () =>
    'No has medido nada, así que esta respuesta se apoya solo en dónde y cuándo duele.',
  'for-hamstrings': () =>
    'Al seguir a muchas personas, los isquiotibiales rígidos aparecieron algo más a menudo antes del dolor, y estirarlos alivió un poco de media, en ensayos pequeños y muy dispares.',
  'for-turning': () =>
    'Girar hacia dentro es el movimiento de cadera que con más frecuencia era menor en personas con dolor de espalda.',
  'for-strength': () =>
    'Quienes tienen dolor de espalda suelen tener más débil el lado de la cadera, y entrenarlo dio una pequeña mejora.',
  'for-hip-flexors': () =>
    'Los músculos de delante de la cadera cuelgan de la propia zona lumbar, y un estudio pequeño halló que con dolor se llevaba menos el muslo hacia atrás.',
  'for-little': () =>
    'Poco de lo que nos dijiste apunta a las caderas. Entre muchas personas, caderas rígidas y espaldas doloridas van juntas, pero solo un poco.',
  'against-hamstrings': () =>
    'En 600 personas, el largo de los isquiotibiales no tuvo relación con el dolor, y estirarlos no cambió la postura ni cómo se mueve la zona lumbar.',
  'against-turning': () =>
    'Los estudios son de muy baja calidad, casi todos miraron una sola vez, y una revisión de 54 no halló una respuesta única.',
  'against-strength': () =>
    'Nadie sabe qué fue primero: una espalda dolorida se mueve menos, y lo que se mueve menos se debilita.',
  'against-hip-flexors': () =>
    'En el único ensayo que conocemos, estirarlos no fue mejor que no estirarlos, y en 600 personas su largo no tuvo relación con el dolor.',
  'against-all': () =>
    'De media, las personas con y sin dolor están de pie igual, y cadera y zona lumbar se reparten igual una flexión completa.',
  'also-hip-joint': () =>
    'El dolor en la ingle puede venir de la propia cadera. Si no se va, que alguien la mire.',
  'also-hip-joint-stiff': () =>
    'El dolor en la ingle junto con una cadera que gira poco puede venir de la propia cadera. Que alguien la mire.',
  'also-nerve': () =>
    'El dolor por debajo de la rodilla puede venir de un nervio de la espalda. Si hormiguea, crece o dura más de dos semanas, ve a un profesional.',
  'also-upper-back': () =>
    'El dolor entre los omóplatos queda lejos de las caderas, y no conocemos nada que los una.',
  'also-elsewhere': () =>
    'También te duele en un sitio que esta revisión no mira. Puede tener sus propias razones.',
  'also-knee': () =>
    'Una rodilla dolorida puede tener sus propias razones. Entrenar juntas cadera y rodilla suele ayudarla.',
  'also-no-pattern': () =>
    'Es frecuente un dolor sin patrón: cambia más de un punto en una semana por sí solo.',
  'also-not-all-measured': () =>
    'Dejaste fuera algunas pruebas. No pasa nada; solo quiere decir que sabemos menos.',
  'also-any-number-of-reasons': () =>
    'Puede haber muchas razones: el sueño, las preocupaciones, una semana dura, la forma física, otra enfermedad. Casi nunca se puede señalar una parte, y casi siempre mejora.',
  'first-no-bending': () => 'Empieza aquí, porque ahora te conviene no redondear la espalda.',
  'first-strength-for-the-bendy': () =>
    'Empieza aquí, porque ya tienes bastante largo y la fuerza puede servirte más.',
  'first-gentle': () => 'Empieza aquí, porque tu espalda necesita antes un día fácil.',
  'first-turning': () => 'Empieza aquí, porque girar hacia dentro es lo que menos hacían tus caderas.',
  'first-bending-hurts': () => 'Empieza aquí, porque inclinarte es lo que lo empeora.',
  'first-hamstrings': () =>
    'Empieza aquí, porque la parte de atrás de los muslos estaba corta. Probar es la única forma de saber si a ti te importa.',
  'first-hamstrings-lying': () =>
    'Empieza aquí, porque la parte de atrás de los muslos estaba corta, y aquí la estiras tumbado, con la cabeza a nivel.',
  'first-hip-flexors': () =>
    'Empieza aquí, porque la parte de delante de la cadera parecía tensa o arquearte lo empeora.',
  'first-strength': () => 'Empieza aquí, porque un lado se cansó antes que el otro.',
  'first-buttock': () => 'Empieza aquí, porque duele en la nalga y al estar sentado.',
  'first-knee': () => 'Empieza aquí, porque la rodilla tiene parte en ello.',
  'first-otherwise': () =>
    'Empieza aquí: nada de lo que nos dijiste habla claro de un músculo, así que elige lo que te guste y no lo dejes.',
}
