const KEPT = new Set([
  'biceps',
  'triceps',
  'quadriceps',
  'gluteus',
  'pelvis',
  'iliopsoas',
  'psoas',
  'rectus abdominis',
  'transversus',
  'soleus',
  'gluteus medius',
  'gluteus maximus',
  'piriformis',
  'gastrocnemius',
  'obliquus',
  'trapezius',
  'sartorius',
  'plantaris',
  'spinalis',
  'minimus',
  'longus',
  'brevis',
  'magnus',
])
const ODD: Readonly<Record<string, string>> = {
  feet: 'foot',
  calves: 'calf',
  teeth: 'tooth',
  glutes: 'glute',
  scapulae: 'scapula',
  vertebrae: 'vertebra',
  hips: 'hip',
}

/** The singular of an English noun phrase, as the guideline writes targets and props. */
export function plainSingular(phrase: string): string {
  if (KEPT.has(phrase)) return phrase
  const space = phrase.lastIndexOf(' ')
  const head = phrase.slice(0, space + 1)
  const last = phrase.slice(space + 1)
  if (KEPT.has(last)) return phrase
  const odd = ODD[last]
  if (odd) return head + odd
  if (/(?:ss|us|is)$/.test(last)) return phrase
  if (/ies$/.test(last)) return head + last.slice(0, -3) + 'y'
  if (/(?:ches|shes|xes|sses)$/.test(last)) return head + last.slice(0, -2)
  return /s$/.test(last) && last.length > 2 ? head + last.slice(0, -1) : phrase
}
