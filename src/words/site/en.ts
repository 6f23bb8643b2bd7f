/** Words of every page's frame and of the plain pages. */
export const en = {
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  library: 'Library',
  tryYours: 'Try a text',
  check: 'My hips?',
  progress: 'Progress',
  plan: 'My plan',
  planToday: 'Today is a day of your plan.',
  settings: 'Settings',
  about: 'About',
  write: 'For teachers',
  careLink: 'When to see a doctor first',
  footer: 'What you do and how it went stay on this device. Nothing is sent unless you tap to send it.',
  offline: 'You are offline. What you opened before still works.',
  updateReady: 'A new version is ready.',
  updateNow: 'Use it now',
  homeTitle: 'Uncoil: follow an exercise hands-free',
  homeDescription:
    'Articles about hips and backs that turn into exercises you follow hands-free, drawn by a figure and paced by your breath.',
  homeHeading: 'Put the phone down. Breathe. Follow the voice.',
  homeLead:
    'Read why, then do it. A calm voice tells you each step in time with your own breath, so you never read bullets upside down.',
  homeStart: 'Start with this one',
  homeTry: 'Or paste any exercise you found',
  hips: {
    heading: 'Can my hips be causing my low back pain?',
    text: 'Three minutes, no account. First whether it is safe to try, then a few small tests, then an honest answer: what speaks for it, what against, and how sure anybody can be.',
    check: 'Do the check',
    map: 'See how hips and back connect',
    tilt: 'Play with a model of a forward bend',
  },
  libraryHeading: 'The library',
  libraryLead: 'Most take a few minutes, and all take very little room.',
  libraryEmpty:
    'No articles here yet. You can paste any text with an exercise in it and it will play at once.',
  minutes: (minutes: string) => minutes,
  noProps: 'nothing needed',
  howItWorks: 'How it works',
  steps: {
    read: 'Read',
    readText: 'A teacher writes the exercise the way she would say it. Nothing to decode.',
    follow: 'Follow',
    followText: 'A voice, soft tones and a moving figure lead you. Tap anywhere to pause.',
    learn: 'Learn',
    learnText: 'Say how it went in two taps. In time you see honestly whether it helps you.',
  },
  safetyHeading: 'First, be safe',
  safetyText:
    'Most back pain is not dangerous. A few signs need a doctor first, such as numbness between the legs, new trouble with bladder or bowels, or weakness that gets worse.',
  safetyLink: 'See all the signs',
  aboutTitle: 'About Uncoil',
  aboutLead:
    'Write the exercise the way you would say it. Your reader does it hands-free, and both of you learn whether it helps.',
  aboutPage: {
    what: 'What it is',
    whatText:
      'Uncoil reads an ordinary article, finds the exercise in it, and leads you through it by voice and picture. No one filmed or animated anything: the figure moves because of the words.',
    honest: 'Honest about backs',
    honestText:
      'An exercise that eases a tight muscle does not prove what caused the pain. Where we explain, we say how strong the evidence is. When you feel better we call it a change, because backs often get better by themselves.',
    yours: 'Your data is yours',
    yoursText:
      'Check-ins stay on your device. You can see, export and delete them. Nothing leaves without a tap that says what leaves.',
    not: 'What it is not',
    notText:
      'Uncoil is not a medical device and cannot examine you. If something worries you, or pain keeps getting worse, see a doctor or a physiotherapist.',
    unreviewed:
      'No clinician has reviewed the safety questions and what is said about backs yet. One must, before a public launch.',
    words: 'Your own words',
    wordsText:
      'Any text with steps in it can be played. What we could not understand is still shown, said and timed.',
    letters: 'Letters',
    lettersText:
      'Set in Atkinson Hyperlegible Next, made by the Braille Institute so that letters are hard to mix up, with titles in Young Serif. Both are under the SIL Open Font License.',
  },
  notFoundTitle: 'Nothing here',
  notFoundText: 'This page has moved or never was. The library is where it always is.',
  errorTitle: 'Something went wrong on our side',
  errorText: 'It is not you. Please try again in a moment.',
  toLibrary: 'Go to the library',
  offlineTitle: 'No network, and this page was not opened before',
  offlineText: 'Articles you opened once work without a network. You will find them in the library.',
  needsScript: 'This page needs JavaScript, because all of it happens on your own device.',
  app: {
    try: {
      title: 'Try your own text',
      lead: 'Paste an exercise from anywhere: a blog, an email, your therapist’s notes. It plays at once, and stays on this device.',
    },
    plan: {
      title: 'My plan',
      lead: 'Exercises you chose, one after the other. It stays on this device.',
    },
    settings: { title: 'Settings', lead: 'Kept on this device, for every article.' },
    check: {
      title: 'Is it my hips?',
      lead: 'First a few questions to be safe, then small tests you can do at a wall.',
    },
    map: { title: 'How hips and back connect', lead: 'What pulls on what, and how well we know it.' },
    tilt: {
      title: 'Hips or low back?',
      lead: 'What tight hamstrings do to a forward bend: first in a model, then in people.',
    },
    progress: {
      title: 'My progress',
      lead: 'How it went, day by day, and what can honestly be said about it.',
    },
    diary: {
      title: 'My diary',
      lead: 'Say as much or as little as you like. It stays on this device.',
    },
    report: {
      title: 'For your clinician',
      lead: 'One page with what you rated and what it can and can’t show.',
    },
    write: {
      title: 'Write',
      lead: 'Write the exercise the way you would say it, and see what your reader will do.',
    },
    inbox: { title: 'Inbox', lead: 'What readers chose to tell you.' },
  },
  articlesInEnglish: 'Articles are in English for now.',
}
