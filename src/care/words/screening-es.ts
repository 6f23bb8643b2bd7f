import type { ScreeningWords } from './screening.ts'

export const screeningSpanish: ScreeningWords = {
  questions: {
    E1: {
      ask: 'Desde que empezó el problema de espalda, ¿nota algo dormido, con hormigueo o raro entre las piernas: alrededor de los genitales, del ano o donde se limpia?',
      why: 'Los nervios de esa zona salen de la parte baja de la columna. Si algo los aprieta, las horas cuentan.',
    },
    E2: {
      ask: '¿Tiene un problema nuevo para ir al baño: le cuesta empezar o parar al orinar, no nota las ganas, se le escapa, o no nota cuándo el intestino está lleno?',
      why: 'Los mismos nervios sirven a la vejiga y al intestino.',
    },
    E3: {
      ask: '¿Ha perdido hace poco la sensibilidad o la función en el sexo?',
      why: 'Es una pregunta íntima. La hacemos porque trabajan los mismos nervios, y nadie más ve su respuesta.',
    },
    E4: {
      ask: '¿Es nuevo algo de esto, desde que empezó el problema de espalda?',
      any: [
        'dolor, hormigueo, debilidad o adormecimiento en las dos piernas',
        'piernas que de repente no le obedecen',
        'un pie que ha empezado a arrastrar',
      ],
      why: 'Las dos piernas a la vez, o una pérdida súbita de fuerza, se deben mirar enseguida.',
    },
    E5: {
      ask: '¿Empezó tras un accidente o una caída grave, como un choque de coche o una caída desde lo alto?',
      why: 'Puede haber un hueso roto.',
    },
    E6: {
      ask: '¿Tiene dolor de espalda con algo de esto?',
      any: [
        'dolor en el pecho',
        'un dolor repentino, como un desgarro',
        'un desmayo o un desplome',
        'un bulto en el vientre que late',
      ],
      why: 'El corazón y los grandes vasos pueden doler en la espalda.',
    },
    E7: {
      ask: '¿Tiene un dolor de espalda fuerte junto con fiebre o escalofríos, y se siente muy enfermo o confuso?',
      why: 'Puede ser una infección grave.',
    },
    S1: {
      ask: 'Sobre fiebre e infecciones: ¿le pasa algo de esto?',
      any: [
        'fiebre, sudores de noche o malestar con el dolor de espalda',
        'una infección hace poco',
        'tuberculosis, en su vida o cerca de usted',
        'las defensas bajas',
        'drogas que se ha inyectado',
      ],
      why: 'Una infección de la columna es rara y fácil de pasar por alto.',
    },
    S2: {
      ask: '¿Ha tenido cáncer alguna vez, o ha perdido peso sin saber por qué?',
      why: 'Pocas veces es la causa, pero un profesional debe descartarlo antes de hacer ejercicio.',
    },
    S3: {
      ask: '¿Su dolor es así?',
      any: [
        'está siempre, y ninguna postura lo alivia',
        'es tanto peor de noche que tiene que levantarse',
        'está sobre todo entre los omóplatos, o como un cinturón en el pecho',
      ],
      why: 'Casi todo dolor de espalda cede en alguna postura. El que nunca cede se debe mirar.',
    },
    S4: {
      ask: 'Sobre sus huesos: ¿le pasa algo de esto?',
      any: [
        'huesos frágiles (osteoporosis)',
        'un hueso roto por un golpe pequeño',
        'cortisona en pastillas durante tres meses o más',
        '70 años o más (65 si es mujer), con un dolor nuevo tras levantar algo, agacharse o una caída pequeña',
        'ha perdido altura, le ha cambiado la forma de la espalda o tiene en ella un bulto nuevo',
      ],
      why: 'Puede haber cedido un hueso de la columna. La edad sola no es motivo de preocupación.',
    },
    S5: {
      ask: '¿Una pierna está cada día más débil o más dormida?',
      why: 'Un nervio que empeora se debe ver el mismo día.',
    },
    S6: {
      ask: '¿El dolor baja por debajo de la rodilla, con hormigueo, y empeora al inclinarse, toser o estornudar?',
      why: 'Suena a un nervio al que no le gusta que se doble, así que dejamos fuera las flexiones.',
    },
    'S6-long': {
      ask: '¿Dura ese dolor de pierna más de dos semanas, es muy fuerte o va a peor?',
      why: 'Entonces conviene que un profesional lo mire antes.',
    },
    S7: {
      ask: 'Sobre la rigidez y su familia: ¿le pasa algo de esto?',
      any: [
        'empezó antes de los 45 años y dura más de tres meses, tiene rigidez más de media hora por la mañana o le despierta de noche, y mejora al moverse pero no al descansar',
        'usted o su familia cercana tienen psoriasis, ojos rojos y dolorosos (uveítis) o una enfermedad del intestino como la de Crohn',
      ],
      why: 'Algunos dolores de espalda vienen de una inflamación que tiene su propio tratamiento.',
    },
    S8: {
      ask: '¿Tiene menos de 16 años?',
      why: 'Lo que sabemos es de adultos. Una espalda que crece necesita a alguien que pueda mirarla.',
    },
    S9: {
      ask: '¿Le han operado de la espalda o la cadera en los últimos tres meses, lleva una prótesis de cadera, o tiene una fractura o una vértebra desplazada con la que debe tener cuidado?',
      why: 'Su equipo sabe qué movimientos le convienen ahora.',
    },
    S10: {
      ask: '¿Le duele la ingle y tiene la cadera rígida, o le cuesta apoyar una pierna?',
      why: 'Puede que haya que mirar la propia cadera.',
    },
    'S10-weight': {
      ask: '¿No puede apoyar nada esa pierna?',
      why: 'Puede haber un hueso roto en la cadera.',
    },
    S11: {
      ask: '¿Dura más de seis semanas sin mejorar, le impide la vida normal, o le preocupa?',
      why: 'Puede probar ejercicio suave. También es un buen motivo para que alguien lo mire.',
    },
  },
  conditionsAsk: '¿Hoy se cumple algo de esto? Cambiaremos el ejercicio a su medida.',
  conditions: {
    'thin-bones': {
      label: 'Huesos frágiles, y un profesional me ha dicho que puedo hacer ejercicio',
      advice:
        'Dóblese por las caderas con la espalda larga. No redondee mucho, ni muchas veces, ni con peso.',
    },
    'leg-pain-on-bending': {
      label: 'Dolor de pierna que empeora al inclinarme',
      advice: 'Dejamos fuera las flexiones y usamos posturas que no cargan la espalda.',
    },
    'eye-pressure': {
      label: 'Glaucoma, una operación de ojos o un problema en el fondo del ojo',
      advice:
        'Mantenga la cabeza por encima del corazón. Colgar boca abajo sube la presión del ojo en un minuto.',
    },
    'blood-pressure': {
      label:
        'Tensión alta sin controlar, un ictus o problema de corazón reciente, o una arteria dilatada (aneurisma)',
      advice: 'Pregunte antes a un profesional, mantenga la cabeza alta y suba despacio.',
    },
    dizziness: {
      label: 'Mareos, vértigo, desmayos, tensión baja o pastillas que la bajan',
      advice:
        'Baje solo hasta la mitad, con las manos en una silla, y suba en tres etapas con una respiración en cada una.',
    },
    pregnancy: {
      label: 'Estoy embarazada',
      advice:
        'Baje solo hasta la mitad, con las manos en una silla, y más adelante no esté mucho rato boca arriba. Su matrona la conoce mejor.',
    },
    operation: {
      label: 'Una operación reciente de vientre (como una hernia), espalda o cadera',
      advice: 'Pregunte a su cirujano o fisioterapeuta qué movimientos le convienen ahora.',
    },
    'hamstring-injury': {
      label: 'Un músculo dolorido o roto detrás del muslo, o dolor en el hueso de sentarse',
      advice: 'Quédese muy lejos de un tirón fuerte.',
    },
    'new-spasm': {
      label: 'La espalda se me bloqueó en las últimas dos semanas',
      advice: 'Camine y muévase con suavidad; el enrollado completo puede esperar.',
    },
    'just-got-up': { label: 'Me levanté hace menos de dos horas', advice: 'Hágalo más tarde.' },
    'very-bendy': {
      label: 'Puedo apoyar las palmas en el suelo con facilidad',
      advice: 'Aquí ya tiene bastante largo; ganar fuerza puede servirle más.',
    },
    'full-stomach': {
      label: 'Acabo de comer, o la comida me sube al inclinarme',
      advice: 'Espere un poco o baje solo hasta la mitad.',
    },
    'sore-knees': {
      label: 'A mis rodillas no les gusta la postura ancha',
      advice: 'Separe menos los pies y afloje las rodillas.',
    },
  },
  changes: {
    'no-rounded-bending': 'Sin redondear mucho la espalda.',
    'head-above-heart': 'La cabeza queda por encima del corazón.',
    'half-roll-with-chair': 'Baja solo hasta la mitad, con las manos en una silla.',
    'come-up-in-stages': 'Sube en tres etapas, con una respiración en cada una.',
    'narrower-stance': 'Los pies más juntos y las rodillas flojas.',
    'no-end-range-stretch': 'Muy lejos de un tirón fuerte.',
    'not-lying-flat-long': 'No está mucho rato boca arriba.',
    'not-in-first-hours': 'Lo hace más tarde, no en las primeras dos horas tras levantarse.',
    'strength-instead': 'Le sugerimos fuerza en vez de más estiramiento.',
  },
  urgency: {
    'same-day': 'Llame hoy a un médico o a un teléfono de salud.',
    'within-two-days': 'Hable con un médico en uno o dos días.',
    routine: 'Vea a un médico o fisioterapeuta antes de practicar.',
  },
  emergency: {
    title: 'Busque ayuda ahora',
    body: 'Lo que ha respondido puede ser señal de algo que se debe mirar enseguida. No haga ejercicio ahora.',
    call: 'Llame al {number} o vaya a urgencias.',
    notMeaning:
      'No quiere decir que lo tenga. Quiere decir que alguien debe mirarlo hoy, porque la ayuda temprana es la que mejor funciona.',
  },
  clinicianFirst: {
    title: 'Que alguien lo mire antes',
    body: 'Algo que ha respondido se debe mirar antes de practicar. Casi siempre es inofensivo. Puede leerlo todo aquí; la práctica espera.',
    seen: 'Me han visto y me han dicho que puedo hacer ejercicio',
    notForYou:
      'Lo que sabemos es de adultos, así que Uncoil aún no está hecho para ti. Un médico o fisioterapeuta puede ayudarte a encontrar lo que te conviene.',
  },
  withChanges: { title: 'Puede probarlo, con cambios', body: 'Cambiaremos la práctica así:' },
  tryIt: {
    title: 'Puede probarlo',
    body: 'Nada de lo que ha respondido va en contra de probar con suavidad. Esto no es un examen médico: siga escuchando a su cuerpo.',
    advise: 'Como dura ya un tiempo o le preocupa, pida también que alguien lo mire.',
  },
  stopIf: [
    'Pare si el dolor baja más por una pierna.',
    'Pare si el dolor sube más de dos puntos y al día siguiente sigue alto.',
    'Busque ayuda enseguida si nota dormida la zona entre las piernas, o un problema nuevo con la vejiga, el intestino o las dos piernas.',
  ],
  stopOnPaper:
    'Pare si empeora. Si nota dormida la zona entre las piernas, un problema nuevo con la vejiga o el intestino, o una pierna que pierde fuerza: busque ayuda médica hoy mismo.',
  answers: { yes: 'Sí', no: 'No', notSure: 'No estoy seguro' },
  reviewNotice:
    'Un profesional sanitario debe revisar estas preguntas y palabras antes de abrirlas al público. Aún no se ha hecho.',
}
