import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  skip: 'Ir al contenido',
  mainNavigation: 'Principal',
  library: 'Biblioteca',
  tryYours: 'Tu texto',
  check: '¿Mis caderas?',
  progress: 'Progreso',
  plan: 'Mi plan',
  planToday: 'Hoy toca tu plan.',
  settings: 'Ajustes',
  about: 'Acerca de',
  write: 'Para docentes',
  careLink: 'Cuándo ver antes a un médico',
  footer: 'Lo que haces y cómo te fue se queda en este dispositivo. No se envía nada si tú no tocas enviar.',
  offline: 'No tienes conexión. Lo que ya abriste sigue funcionando.',
  updateReady: 'Hay una versión nueva.',
  updateNow: 'Usarla ahora',
  homeTitle: 'Uncoil: sigue un ejercicio con las manos libres',
  homeDescription:
    'Artículos sobre caderas y espalda que se vuelven ejercicios: los sigues con las manos libres, con una figura que los dibuja y al ritmo de tu respiración.',
  homeHeading: 'Deja el teléfono. Respira. Sigue la voz.',
  homeLead:
    'Lee el porqué y luego hazlo. Una voz tranquila te dice cada paso al ritmo de tu respiración, para que no tengas que leer cabeza abajo.',
  homeStart: 'Empieza con este',
  homeTry: 'O pega un ejercicio que hayas encontrado',
  hips: {
    heading: '¿Pueden mis caderas causar mi dolor lumbar?',
    text: 'Tres minutos, sin cuenta. Primero, si es seguro probar; después, unas pruebas pequeñas; y al final una respuesta honesta: qué habla a favor, qué en contra y hasta dónde se puede estar seguro.',
    check: 'Hacer la comprobación',
    map: 'Ver cómo se unen caderas y espalda',
    tilt: 'Probar un modelo de la flexión hacia delante',
  },
  libraryHeading: 'La biblioteca',
  libraryLead: 'Casi todos duran pocos minutos, y todos piden muy poco espacio.',
  libraryEmpty:
    'Aún no hay artículos. Puedes pegar cualquier texto con un ejercicio y lo seguirás al momento.',
  minutes: (minutes) => minutes,
  noProps: 'no hace falta nada',
  howItWorks: 'Cómo funciona',
  steps: {
    read: 'Lee',
    readText: 'Quien enseña escribe el ejercicio tal como lo diría. No hay nada que descifrar.',
    follow: 'Sigue',
    followText:
      'Te guían una voz, tonos suaves y una figura que se mueve. Toca en cualquier parte para parar.',
    learn: 'Aprende',
    learnText: 'Di cómo te fue con dos toques. Con el tiempo verás, sin engaños, si te ayuda.',
  },
  safetyHeading: 'Primero, la seguridad',
  safetyText:
    'El dolor de espalda casi nunca es peligroso. Unas pocas señales piden ver antes a un médico, como adormecimiento entre las piernas, problemas nuevos con la vejiga o el intestino, o una debilidad que empeora.',
  safetyLink: 'Ver todas las señales',
  aboutTitle: 'Acerca de Uncoil',
  aboutLead:
    'Escribe el ejercicio tal como lo dirías. Quien te lee lo hace con las manos libres, y las dos partes aprenden si ayuda.',
  aboutPage: {
    what: 'Qué es',
    whatText:
      'Uncoil lee un artículo cualquiera, encuentra el ejercicio y te guía con voz e imagen. Nadie filmó ni animó nada: la figura se mueve por las palabras.',
    honest: 'Sinceridad con la espalda',
    honestText:
      'Que un ejercicio alivie un músculo tenso no prueba de dónde venía el dolor. Cuando explicamos algo, decimos qué tan fuerte es la evidencia. Si mejoras, lo llamamos un cambio, porque la espalda a menudo mejora sola.',
    yours: 'Tus datos son tuyos',
    yoursText:
      'Tus registros se quedan en tu dispositivo. Puedes verlos, exportarlos y borrarlos. Nada sale sin un toque que diga qué sale.',
    not: 'Qué no es',
    notText:
      'Uncoil no es un aparato médico y no puede examinarte. Si algo te preocupa, o el dolor sigue empeorando, consulta a un médico o a un fisioterapeuta.',
    unreviewed:
      'Ningún profesional sanitario ha revisado aún las preguntas de seguridad ni lo que se dice de la espalda. Debe hacerse antes de abrirlo al público.',
    words: 'Tus propias palabras',
    wordsText:
      'Se puede seguir cualquier texto que tenga pasos. Lo que no entendimos también se muestra, se dice y se cuenta.',
    letters: 'Letras',
    lettersText:
      'Compuesto en Atkinson Hyperlegible Next, hecha por el Braille Institute para que las letras no se confundan, con títulos en Young Serif. Ambas tienen la licencia SIL Open Font License.',
  },
  notFoundTitle: 'Aquí no hay nada',
  notFoundText: 'Esta página se movió o nunca existió. La biblioteca está donde siempre.',
  errorTitle: 'Algo falló de nuestro lado',
  errorText: 'No eres tú. Vuelve a intentarlo en un momento.',
  toLibrary: 'Ir a la biblioteca',
  offlineTitle: 'Sin conexión, y esta página no se había abierto',
  offlineText: 'Los artículos que abriste una vez funcionan sin conexión. Los encontrarás en la biblioteca.',
  needsScript: 'Esta página necesita JavaScript, porque todo ocurre en tu propio dispositivo.',
  app: {
    try: {
      title: 'Prueba tu propio texto',
      lead: 'Pega un ejercicio de donde sea: un blog, un correo, las notas de tu terapeuta. Se sigue al momento y se queda en este dispositivo.',
    },
    plan: {
      title: 'Mi plan',
      lead: 'Los ejercicios que elegiste, uno tras otro. Se queda en este dispositivo.',
    },
    settings: { title: 'Ajustes', lead: 'Se guardan en este dispositivo, para todos los artículos.' },
    check: {
      title: '¿Son mis caderas?',
      lead: 'Primero unas preguntas por seguridad; luego pruebas sencillas junto a una pared.',
    },
    map: { title: 'Cómo se unen caderas y espalda', lead: 'Qué tira de qué, y qué tan bien lo sabemos.' },
    tilt: {
      title: '¿Caderas o zona lumbar?',
      lead: 'Qué hacen unos isquiotibiales tensos al inclinarse: primero en un modelo, después en personas.',
    },
    progress: { title: 'Mi progreso', lead: 'Cómo te fue, día a día, y qué se puede decir con sinceridad.' },
    diary: { title: 'Mi diario', lead: 'Di tanto o tan poco como quieras. Se queda en este dispositivo.' },
    report: {
      title: 'Para tu clínico',
      lead: 'Una página con lo que puntuaste y lo que puede y no puede mostrar.',
    },
    write: {
      title: 'Escribir',
      lead: 'Escribe el ejercicio tal como lo dirías y mira qué hará quien te lea.',
    },
    inbox: { title: 'Buzón', lead: 'Lo que tus lectores quisieron contarte.' },
  },
  articlesInEnglish: 'Por ahora los artículos están en inglés.',
}
