import type { ScreeningWords } from './screening.ts'

export const screeningSpanish: ScreeningWords = {
  questions: {
    E1: {
      ask: 'Desde que empezó el problema de espalda, ¿notas algo dormido, con hormigueo o raro entre las piernas: alrededor de los genitales, del ano o donde te limpias?',
      why: 'Los nervios de esa zona salen de la parte baja de la columna. Si algo los aprieta, las horas cuentan.',
    },
    E2: {
      ask: '¿Tienes un problema nuevo para ir al baño: te cuesta empezar o parar al orinar, no notas las ganas, se te escapa, o no notas cuándo el intestino está lleno?',
      why: 'Los mismos nervios sirven a la vejiga y al intestino.',
    },
    E3: {
      ask: '¿Has perdido hace poco la sensibilidad o la función en el sexo?',
      why: 'Es una pregunta íntima. La hacemos porque trabajan los mismos nervios, y nadie más ve tu respuesta.',
    },
    E4: {
      ask: '¿Es nuevo algo de esto, desde que empezó el problema de espalda?',
      any: [
        'dolor, hormigueo, debilidad o adormecimiento en las dos piernas',
        'piernas que de repente no te obedecen',
        'un pie que ha empezado a arrastrar',
      ],
      why: 'Las dos piernas a la vez, o una pérdida súbita de fuerza, se deben mirar enseguida.',
    },
    E5: {
      ask: '¿Empezó tras un accidente o una caída grave, como un choque de coche o una caída desde lo alto?',
      why: 'Puede haber un hueso roto.',
    },
    E6: {
      ask: '¿Tienes dolor de espalda con algo de esto?',
      any: [
        'dolor en el pecho',
        'un dolor repentino, como un desgarro',
        'un desmayo o un desplome',
        'un bulto en el vientre que late',
      ],
      why: 'El corazón y los grandes vasos pueden doler en la espalda.',
    },
    E7: {
      ask: '¿Tienes un dolor de espalda fuerte junto con fiebre o escalofríos, y te sientes muy enfermo o confuso?',
      why: 'Puede ser una infección grave.',
    },
    S1: {
      ask: 'Sobre fiebre e infecciones: ¿te pasa algo de esto?',
      any: [
        'fiebre, sudores de noche o malestar con el dolor de espalda',
        'una infección hace poco',
        'tuberculosis, en tu vida o cerca de ti',
        'las defensas bajas',
        'drogas que te has inyectado',
      ],
      why: 'Una infección de la columna es rara y fácil de pasar por alto.',
    },
    S2: {
      ask: '¿Has tenido cáncer alguna vez, o has perdido peso sin saber por qué?',
      why: 'Pocas veces es la causa, pero un profesional debe descartarlo antes de hacer ejercicio.',
    },
    S3: {
      ask: '¿Tu dolor es así?',
      any: [
        'está siempre, y ninguna postura lo alivia',
        'es tanto peor de noche que tienes que levantarte',
        'está sobre todo entre los omóplatos, o como un cinturón en el pecho',
      ],
      why: 'Casi todo dolor de espalda cede en alguna postura. El que nunca cede se debe mirar.',
    },
    S4: {
      ask: 'Sobre tus huesos: ¿te pasa algo de esto?',
      any: [
        'huesos frágiles (osteoporosis)',
        'un hueso roto por un golpe pequeño',
        'cortisona en pastillas durante tres meses o más',
        '70 años o más (65 si eres mujer), con un dolor nuevo tras levantar algo, agacharte o una caída pequeña',
        'has perdido altura, te ha cambiado la forma de la espalda o tienes en ella un bulto nuevo',
      ],
      why: 'Puede haber cedido un hueso de la columna. La edad sola no es motivo de preocupación.',
    },
    S5: {
      ask: '¿Una pierna está cada día más débil o más dormida?',
      why: 'Un nervio que empeora se debe ver el mismo día.',
    },
    S6: {
      ask: '¿El dolor baja por debajo de la rodilla, con hormigueo, y empeora al inclinarte, toser o estornudar?',
      why: 'Suena a un nervio al que no le gusta que se doble, así que dejamos fuera las flexiones.',
    },
    'S6-long': {
      ask: '¿Dura ese dolor de pierna más de dos semanas, es muy fuerte o va a peor?',
      why: 'Entonces conviene que un profesional lo mire antes.',
    },
    S7: {
      ask: 'Sobre la rigidez y tu familia: ¿te pasa algo de esto?',
      any: [
        'empezó antes de los 45 años y dura más de tres meses, tienes rigidez más de media hora por la mañana o te despierta de noche, y mejora al moverte pero no al descansar',
        'en ti o en tu familia cercana hay psoriasis, ojos rojos y dolorosos (uveítis) o una enfermedad del intestino como la de Crohn',
      ],
      why: 'Algunos dolores de espalda vienen de una inflamación que tiene su propio tratamiento.',
    },
    S8: {
      ask: '¿Tienes menos de 16 años?',
      why: 'Lo que sabemos es de adultos. Una espalda que crece necesita a alguien que pueda mirarla.',
    },
    S9: {
      ask: '¿Te han operado de la espalda o la cadera en los últimos tres meses, llevas una prótesis de cadera, o tienes una fractura o una vértebra desplazada con la que debes tener cuidado?',
      why: 'Tu equipo sabe qué movimientos te convienen ahora.',
    },
    S10: {
      ask: '¿Te duele la ingle y tienes la cadera rígida, o te cuesta apoyar una pierna?',
      why: 'Puede que haya que mirar la propia cadera.',
    },
    'S10-weight': {
      ask: '¿No puedes apoyar nada esa pierna?',
      why: 'Puede haber un hueso roto en la cadera.',
    },
    S11: {
      ask: '¿Dura más de seis semanas sin mejorar, te impide la vida normal, o te preocupa?',
      why: 'Puedes probar ejercicio suave. También es un buen motivo para que alguien lo mire.',
    },
  },
  conditionsAsk: '¿Hoy se cumple algo de esto? Cambiaremos el ejercicio a tu medida.',
  conditions: {
    'thin-bones': {
      label: 'Huesos frágiles, y un profesional me ha dicho que puedo hacer ejercicio',
      advice:
        'Dóblate por las caderas con la espalda larga. No redondees mucho, ni muchas veces, ni con peso.',
    },
    'leg-pain-on-bending': {
      label: 'Dolor de pierna que empeora al inclinarme',
      advice: 'Dejamos fuera las flexiones y usamos posturas que no cargan la espalda.',
    },
    'eye-pressure': {
      label: 'Glaucoma, una operación de ojos o un problema en el fondo del ojo',
      advice:
        'Mantén la cabeza por encima del corazón. Colgar boca abajo sube la presión del ojo en un minuto.',
    },
    'blood-pressure': {
      label:
        'Tensión alta sin controlar, un ictus o problema de corazón reciente, o una arteria dilatada (aneurisma)',
      advice: 'Pregunta antes a un profesional, mantén la cabeza alta y sube despacio.',
    },
    dizziness: {
      label: 'Mareos, vértigo, desmayos, tensión baja o pastillas que la bajan',
      advice:
        'Baja solo hasta la mitad, con las manos en una silla, y sube en tres etapas con una respiración en cada una.',
    },
    pregnancy: {
      label: 'Estoy embarazada',
      advice:
        'Baja solo hasta la mitad, con las manos en una silla, y más adelante no estés mucho rato boca arriba. Tu matrona te conoce mejor.',
    },
    operation: {
      label: 'Una operación reciente de vientre (como una hernia), espalda o cadera',
      advice: 'Pregunta a tu cirujano o fisioterapeuta qué movimientos te convienen ahora.',
    },
    'hamstring-injury': {
      label: 'Un músculo dolorido o roto detrás del muslo, o dolor en el hueso de sentarse',
      advice: 'Quédate muy lejos de un tirón fuerte.',
    },
    'new-spasm': {
      label: 'La espalda se me bloqueó en las últimas dos semanas',
      advice: 'Camina y muévete con suavidad; el enrollado completo puede esperar.',
    },
    'just-got-up': { label: 'Me levanté hace menos de dos horas', advice: 'Hazlo más tarde.' },
    'very-bendy': {
      label: 'Puedo apoyar las palmas en el suelo con facilidad',
      advice: 'Aquí ya tienes bastante largo; ganar fuerza puede servirte más.',
    },
    'full-stomach': {
      label: 'Acabo de comer, o la comida me sube al inclinarme',
      advice: 'Espera un poco o baja solo hasta la mitad.',
    },
    'sore-knees': {
      label: 'A mis rodillas no les gusta la postura ancha',
      advice: 'Separa menos los pies y afloja las rodillas.',
    },
  },
  changes: {
    'no-rounded-bending': 'Sin redondear mucho la espalda.',
    'head-above-heart': 'La cabeza queda por encima del corazón.',
    'half-roll-with-chair': 'Bajas solo hasta la mitad, con las manos en una silla.',
    'come-up-in-stages': 'Subes en tres etapas, con una respiración en cada una.',
    'narrower-stance': 'Los pies más juntos y las rodillas flojas.',
    'no-end-range-stretch': 'Muy lejos de un tirón fuerte.',
    'not-lying-flat-long': 'No estás mucho rato boca arriba.',
    'not-in-first-hours': 'Lo haces más tarde, no en las primeras dos horas tras levantarte.',
    'strength-instead': 'Te sugerimos fuerza en vez de más estiramiento.',
  },
  urgency: {
    'same-day': 'Llama hoy a un médico o a un teléfono de salud.',
    'within-two-days': 'Habla con un médico en uno o dos días.',
    routine: 'Ve a un médico o fisioterapeuta antes de practicar.',
  },
  emergency: {
    title: 'Busca ayuda ahora',
    body: 'Lo que has respondido puede ser señal de algo que se debe mirar enseguida. No hagas ejercicio ahora.',
    call: 'Llama al {number} o ve a urgencias.',
    notMeaning:
      'No quiere decir que lo tengas. Quiere decir que alguien debe mirarlo hoy, porque la ayuda temprana es la que mejor funciona.',
  },
  clinicianFirst: {
    title: 'Que alguien lo mire antes',
    body: 'Algo que has respondido se debe mirar antes de practicar. Casi siempre es inofensivo. Puedes leerlo todo aquí; la práctica espera.',
    seen: 'Me han visto y me han dicho que puedo hacer ejercicio',
    notForYou:
      'Lo que sabemos es de adultos, así que Uncoil aún no está hecho para ti. Un médico o fisioterapeuta puede ayudarte a encontrar lo que te conviene.',
  },
  withChanges: { title: 'Puedes probarlo, con cambios', body: 'Cambiaremos la práctica así:' },
  tryIt: {
    title: 'Puedes probarlo',
    body: 'Nada de lo que has respondido va en contra de probar con suavidad. Esto no es un examen médico: sigue escuchando a tu cuerpo.',
    advise: 'Como dura ya un tiempo o te preocupa, pide también que alguien lo mire.',
  },
  stopIf: [
    'Para si el dolor baja más por una pierna.',
    'Para si el dolor sube más de dos puntos y al día siguiente sigue alto.',
    'Busca ayuda enseguida si notas dormida la zona entre las piernas, o un problema nuevo con la vejiga, el intestino o las dos piernas.',
  ],
  stopOnPaper:
    'Para si empeora. Si notas dormida la zona entre las piernas, un problema nuevo con la vejiga o el intestino, o una pierna que pierde fuerza: busca ayuda médica hoy mismo.',
  answers: { yes: 'Sí', no: 'No', notSure: 'No estoy seguro' },
  reviewNotice:
    'Un profesional sanitario debe revisar estas preguntas y palabras antes de abrirlas al público. Aún no se ha hecho.',
}
