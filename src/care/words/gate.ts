/** What is said in place of the start while practice is locked; fetched only then. */
type GateWords = {
  readonly title: string
  readonly why: Readonly<
    Record<'emergency' | 'clinician-first' | 'not-for-you' | 'pain-has-risen', { text: string; link: string }>
  >
}

export const gateEnglish: GateWords = {
  title: 'Not now',
  why: {
    emergency: {
      text: 'What you answered in the check needs help first. Please do not exercise now.',
      link: 'See what to do',
    },
    'clinician-first': {
      text: 'Something you answered in the check should be looked at before you practise. You can read everything; practising waits until you record that you were seen.',
      link: 'See why, or record it',
    },
    'not-for-you': {
      text: 'What we know is about adults, so we do not lead you through exercises yet. A doctor or physiotherapist can help you find what suits you.',
      link: 'See the check',
    },
    'pain-has-risen': {
      text: 'Your pain has gone up since you answered the safety questions. Please answer them once more first. It takes about two minutes.',
      link: 'Answer the questions',
    },
  },
}

export const gateSpanish: GateWords = {
  title: 'Ahora no',
  why: {
    emergency: {
      text: 'Lo que respondiste en la revisión necesita ayuda antes. No hagas ejercicio ahora.',
      link: 'Ver qué hacer',
    },
    'clinician-first': {
      text: 'Algo que respondiste en la revisión se debe mirar antes de practicar. Puedes leerlo todo; la práctica espera hasta que anotes que te han visto.',
      link: 'Ver por qué, o anotarlo',
    },
    'not-for-you': {
      text: 'Lo que sabemos es de adultos, así que aún no te guiamos en los ejercicios. Un médico o fisioterapeuta puede ayudarte a encontrar lo que te conviene.',
      link: 'Ver la revisión',
    },
    'pain-has-risen': {
      text: 'El dolor ha subido desde que respondiste a las preguntas de seguridad. Respóndelas antes otra vez. Son unos dos minutos.',
      link: 'Responder a las preguntas',
    },
  },
}
