import { figureCss, type SkinTone, skinTones, themeVariables } from '../../drawing/index.ts'

const hairFor: Partial<Record<SkinTone, 'black'>> = { brown: 'black', dark: 'black' }

function declarations(scheme: 'light' | 'dark', skin: SkinTone): string {
  const hair = hairFor[skin]
  return themeVariables(hair ? { scheme, skin, hair } : { scheme, skin })
}

/** The figure's rules and colours for every skin, light and, on a screen, dark: made when the site is built. */
export function wholeFigureCss(): string {
  const skins = Object.keys(skinTones) as SkinTone[]
  const rules = [`:root{${declarations('light', 'medium')}}`]
  const dark = (skin: SkinTone, selector: string) =>
    `@media screen{:root[data-theme="dark"]${selector}{${declarations('dark', skin)}}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"])${selector}{${declarations('dark', skin)}}}`
  rules.push(dark('medium', ''))
  for (const skin of skins) {
    const selector = `[data-skin="${skin}"]`
    rules.push(`:root${selector}{${declarations('light', skin)}}`, dark(skin, selector))
    rules.push(`.skin-${skin}{--swatch:${skinTones[skin][0]}}`)
  }
  rules.push(figureCss())
  return rules.join('\n')
}
