import type { ScreeningWords } from './screening.ts'

export const screeningEnglish: ScreeningWords = {
  questions: {
    E1: {
      ask: 'Since your back trouble began, is anything numb, tingling or odd between your legs: around your genitals, your back passage, or where you wipe?',
      why: 'The nerves to this area leave at the bottom of the spine. If they are pressed on, hours matter.',
    },
    E2: {
      ask: 'Do you have new trouble with going to the toilet: starting or stopping when you pass urine, not feeling that you need to, leaking, or not feeling when your bowel is full?',
      why: 'The same nerves serve the bladder and the bowel.',
    },
    E3: {
      ask: 'Have you newly lost feeling or function in sex?',
      why: 'It is a private question. We ask because the same nerves are at work, and nobody else sees your answer.',
    },
    E4: {
      ask: 'Is one of these new, since your back trouble began?',
      any: [
        'pain, tingling, weakness or numbness in both legs',
        'legs that suddenly do not do what you want',
        'a foot that has begun to drag',
      ],
      why: 'Both legs at once, or a sudden loss of strength, needs to be looked at straight away.',
    },
    E5: {
      ask: 'Did it start after a serious accident or fall, such as a car crash or a fall from a height?',
      why: 'A bone may be broken.',
    },
    E6: {
      ask: 'Do you have back pain with one of these?',
      any: [
        'pain in your chest',
        'a sudden, tearing pain',
        'a faint or a collapse',
        'a lump in your belly that beats',
      ],
      why: 'Heart and large blood vessels can hurt in the back.',
    },
    E7: {
      ask: 'Do you have bad back pain together with fever or shivering, and feel very ill or confused?',
      why: 'It may be a serious infection.',
    },
    S1: {
      ask: 'About fever and infections: does one of these fit you?',
      any: [
        'a high temperature, night sweats or feeling ill with your back pain',
        'an infection not long ago',
        'tuberculosis, in your life or around you',
        'a weak immune system',
        'drugs that you injected',
      ],
      why: 'An infection of the spine is rare and easy to miss.',
    },
    S2: {
      ask: 'Have you had cancer at any time, or have you lost weight and can’t explain why?',
      why: 'It seldom is the cause, but a clinician has to rule it out before you exercise.',
    },
    S3: {
      ask: 'Is your pain like one of these?',
      any: [
        'always there, and no position eases it',
        'so much worse at night that you have to get up',
        'mainly between your shoulder blades, or like a band round your chest',
      ],
      why: 'Most back pain eases in some position. Pain that never does should be looked at.',
    },
    S4: {
      ask: 'About your bones: does one of these fit you?',
      any: [
        'thin bones (osteoporosis)',
        'a bone broken by a small knock',
        'steroid tablets for three months or more',
        'aged 70 or more (a woman: 65 or more), with new pain after lifting, bending or a small fall',
        'you have become shorter, your back has changed its shape, or it has a new lump',
      ],
      why: 'A bone in the spine may have given way. Age alone is no cause for worry.',
    },
    S5: {
      ask: 'Is one leg clearly getting weaker or more numb from day to day?',
      why: 'A nerve that gets worse should be seen the same day.',
    },
    S6: {
      ask: 'Does pain run below your knee, with tingling, and is it worse when you bend forward, cough or sneeze?',
      why: 'This sounds like a nerve that does not like bending, so we leave bending out.',
    },
    'S6-long': {
      ask: 'Has this leg pain gone on for more than two weeks, is it severe, or is it getting worse?',
      why: 'Then a clinician should look at it first.',
    },
    S7: {
      ask: 'About stiffness and your family: does one of these fit you?',
      any: [
        'it began before you were 45 and has lasted more than three months, you are stiff for over half an hour in the morning or it wakes you at night, and moving helps while resting does not',
        'you or your close family have psoriasis, red painful eyes (uveitis) or a bowel disease such as Crohn’s',
      ],
      why: 'Some back pain comes from a kind of joint inflammation that has its own treatment.',
    },
    S8: {
      ask: 'Are you younger than 16?',
      why: 'What we know is about adults. Backs that are still growing need somebody who can look at them.',
    },
    S9: {
      ask: 'Have you had a back or hip operation in the last three months, a hip replacement, or a break or slipped bone in your back that you were told to be careful with?',
      why: 'Your team knows which movements are right for now.',
    },
    S10: {
      ask: 'Do you have pain in your groin with a stiff hip, or is it hard to put weight on a leg?',
      why: 'The hip joint itself may need to be looked at.',
    },
    'S10-weight': {
      ask: 'Are you unable to put weight on that leg at all?',
      why: 'A bone at the hip may be broken.',
    },
    S11: {
      ask: 'Has it gone on for more than six weeks without getting better, does it stop your normal life, or are you worried about it?',
      why: 'You can still try gentle exercise. It is also a good reason to have somebody look at it.',
    },
  },
  conditionsAsk: 'Is any of these true for you today? We will change the exercise to suit.',
  conditions: {
    'thin-bones': {
      label: 'Thin bones that a clinician has said I may exercise with',
      advice: 'Bend at the hips with a long back. Do not round far down, again and again, or with weight.',
    },
    'leg-pain-on-bending': {
      label: 'Leg pain that gets worse when I bend',
      advice: 'We leave bending out and use positions that do not load the back.',
    },
    'eye-pressure': {
      label: 'Glaucoma, an eye operation, or a problem with the back of the eye',
      advice: 'Keep your head above your heart. Hanging down raises the pressure in the eye within a minute.',
    },
    'blood-pressure': {
      label:
        'High blood pressure that is not under control, a recent stroke or heart trouble, or a widened artery (aneurysm)',
      advice: 'Ask a clinician first, keep your head up, and come up slowly.',
    },
    dizziness: {
      label: 'Dizzy or spinning spells, fainting, low blood pressure, or tablets that lower it',
      advice:
        'Go only half way down with your hands on a chair, and come up in three stages with a breath at each.',
    },
    pregnancy: {
      label: 'I am pregnant',
      advice:
        'Go half way with your hands on a chair, and do not lie flat on your back for long later on. Your midwife knows you best.',
    },
    operation: {
      label: 'A recent operation on my belly (such as a hernia), back or hip',
      advice: 'Ask your surgeon or physiotherapist which movements are right for now.',
    },
    'hamstring-injury': {
      label: 'A sore or torn muscle at the back of my thigh, or pain at the sit bone',
      advice: 'Stay well short of a strong pull.',
    },
    'new-spasm': {
      label: 'My back seized up in the last two weeks',
      advice: 'Walk and move gently now; the full rolldown can wait.',
    },
    'just-got-up': { label: 'I got out of bed less than two hours ago', advice: 'Do it later in the day.' },
    'very-bendy': {
      label: 'I can easily lay my palms on the floor',
      advice: 'You are probably long enough here; growing stronger may do more for you.',
    },
    'full-stomach': {
      label: 'I have just eaten, or food comes back up when I bend',
      advice: 'Wait a little, or go only half way.',
    },
    'sore-knees': { label: 'My knees do not like a wide stance', advice: 'Stand narrower with soft knees.' },
  },
  changes: {
    'no-rounded-bending': 'No deep rounding of your back.',
    'head-above-heart': 'Your head stays above your heart.',
    'half-roll-with-chair': 'You go half way down, with your hands on a chair.',
    'come-up-in-stages': 'You come up in three stages, with a breath at each.',
    'narrower-stance': 'You stand narrower, with soft knees.',
    'no-end-range-stretch': 'You stay well short of a strong pull.',
    'not-lying-flat-long': 'You do not lie flat on your back for long.',
    'not-in-first-hours': 'You do this later in the day, not in the first two hours after getting up.',
    'strength-instead': 'We suggest strength rather than more stretch.',
  },
  urgency: {
    'same-day': 'Please phone a doctor or a medical helpline today.',
    'within-two-days': 'Please speak to a doctor within a day or two.',
    routine: 'Please see a doctor or physiotherapist before you practise.',
  },
  emergency: {
    title: 'Please get help now',
    body: 'What you answered can be a sign of something that must be looked at straight away. Please do not exercise now.',
    call: 'Call {number}, or go to an emergency department.',
    notMeaning:
      'This does not mean that you have it. It means that somebody should look today, because early help works best.',
  },
  clinicianFirst: {
    title: 'Have somebody look first',
    body: 'Something you answered should be looked at before you practise. It is most often harmless. You can read everything here; practising waits.',
    seen: 'I have been seen, and was told I may exercise',
    notForYou:
      'What we know is about adults, so Uncoil is not made for you yet. A doctor or physiotherapist can help you find what suits you.',
  },
  withChanges: { title: 'You can try it, with changes', body: 'We will change the practice like this:' },
  tryIt: {
    title: 'You can try it',
    body: 'Nothing that you answered speaks against trying gently. This is not a medical check, so keep listening to your body.',
    advise: 'As it has gone on for a while or worries you, do also have somebody look at it.',
  },
  stopIf: [
    'Stop if pain spreads further down a leg.',
    'Stop if pain goes up by more than two points and is still up the next day.',
    'Get help at once if you feel numb between your legs, or have new trouble with your bladder, your bowel or both legs.',
  ],
  stopOnPaper:
    'Stop if it gets worse. New numbness between the legs, trouble with bladder or bowels, or a leg that grows weak: get medical help today.',
  answers: { yes: 'Yes', no: 'No', notSure: 'Not sure' },
  reviewNotice:
    'A clinician must review these questions and words before a public launch. That has not happened yet.',
}
