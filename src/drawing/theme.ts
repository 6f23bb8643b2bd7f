/** The colours of a figure and its room. Names are those of the CSS custom properties without `--uncoil-`. */
export type Colours = {
  readonly paper: string
  readonly ink: string
  readonly skin: string
  readonly 'skin-far': string
  readonly features: string
  readonly hair: string
  readonly top: string
  readonly 'top-far': string
  readonly legs: string
  readonly 'legs-far': string
  readonly line: string
  readonly shadow: string
  readonly ghost: string
  readonly accent: string
  readonly wall: string
  readonly floor: string
  readonly skirting: string
  readonly 'prop-light': string
  readonly prop: string
  readonly 'prop-dark': string
  readonly mat: string
  readonly 'mat-dark': string
  /** The icon's. */
  readonly ground: string
  readonly 'ground-floor': string
}

/** Skin, its far side, and the lines of the face; from light to dark. */
export const skinTones = {
  light: ['#efc3a2', '#dba783', '#a9654a'],
  medium: ['#e0a880', '#c98e66', '#8f5238'],
  tan: ['#c98d63', '#b0754e', '#784327'],
  brown: ['#a06a47', '#875536', '#532c19'],
  dark: ['#74492f', '#5f3a24', '#331a0f'],
} as const
export type SkinTone = keyof typeof skinTones

export const hairTones = {
  black: '#2b2220',
  brown: '#4b3128',
  auburn: '#7b3f26',
  fair: '#b98a4e',
  grey: '#8d8984',
} as const
export type HairTone = keyof typeof hairTones

const light: Colours = {
  paper: '#faf6ee',
  ink: '#232a3d',
  skin: skinTones.medium[0],
  'skin-far': skinTones.medium[1],
  features: skinTones.medium[2],
  hair: hairTones.brown,
  top: '#2e8f89',
  'top-far': '#257671',
  legs: '#3f4861',
  'legs-far': '#31384d',
  line: '#2b1a144c',
  shadow: '#4a34241a',
  ghost: '#2e8f892e',
  accent: '#d9743f',
  wall: '#efe7dc',
  floor: '#e1d7c6',
  skirting: '#f6f0e6',
  'prop-light': '#e9c99a',
  prop: '#d9b27c',
  'prop-dark': '#bf9560',
  mat: '#d8b7a6',
  'mat-dark': '#bf998a',
  ground: '#f6dfc2',
  'ground-floor': '#e9c9a3',
}

const dark: Colours = {
  ...light,
  paper: '#191b24',
  ink: '#f0e8db',
  top: '#3aa39b',
  'top-far': '#2d847d',
  legs: '#6b7390',
  'legs-far': '#575e78',
  line: '#140c0880',
  shadow: '#00000047',
  ghost: '#74beb138',
  accent: '#f09a63',
  wall: '#262934',
  floor: '#30333f',
  skirting: '#3a3e4b',
  'prop-light': '#b08e62',
  prop: '#957650',
  'prop-dark': '#765c3e',
  mat: '#6f5148',
  'mat-dark': '#573f38',
}

export type ThemeChoice = {
  readonly scheme?: 'light' | 'dark'
  readonly skin?: SkinTone
  readonly hair?: HairTone
}

/** A theme's colours. On a dark page dark hair is lifted a little so that it keeps an edge. */
export function coloursOf({ scheme = 'light', skin = 'medium', hair = 'brown' }: ThemeChoice = {}): Colours {
  const base = scheme === 'dark' ? dark : light
  const [near, far, features] = skinTones[skin]
  const lifted = scheme === 'dark' && (hair === 'black' || hair === 'brown')
  return {
    ...base,
    skin: near,
    'skin-far': far,
    features,
    hair: lifted ? (hair === 'black' ? '#4a4140' : '#5f4337') : hairTones[hair],
  }
}

/** The theme as declarations of CSS custom properties, for a rule of the page's own style sheet. */
export function themeVariables(choice: ThemeChoice = {}): string {
  return Object.entries(coloursOf(choice))
    .map(([name, value]) => `--uncoil-${name}:${value};`)
    .join('')
}
