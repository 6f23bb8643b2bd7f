import type { ComponentChildren } from 'preact'
import { siteWords } from '../../words/index.ts'
import type { PageAssets } from './assets.ts'
import type { PageContext } from './context.ts'
import { Mark } from './mark.tsx'

type ShellProps = {
  readonly context: PageContext
  readonly assets: PageAssets
  readonly title: string
  readonly description: string | null
  readonly head: ComponentChildren
  readonly children: ComponentChildren
}

/** The frame of every page. Nothing inline: the content security policy allows only our own files. */
export function Shell({ context, assets, title, description, head, children }: ShellProps) {
  const words = siteWords[context.language]
  const links = [
    ['/', words.library],
    ['/try', words.tryYours],
    ['/check', words.check],
    ['/progress', words.progress],
  ] as const
  const more = [
    ['/plan', words.plan],
    ['/settings', words.settings],
    ['/about', words.about],
    ['/write', words.write],
  ] as const
  const here = (href: string) => (context.path === href ? { 'aria-current': 'page' as const } : {})
  return (
    <html lang={context.language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#faf6ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#191b24" media="(prefers-color-scheme: dark)" />
        {assets.themeScript && <script src={assets.themeScript} />}
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossorigin="anonymous" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-180.png" />
        {head}
        {assets.scripts.map((source) => (
          <script key={source} type="module" src={source} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#content">
          {words.skip}
        </a>
        <header class="site-header">
          <a class="wordmark" href="/">
            <Mark />
            Uncoil
          </a>
          <nav aria-label={words.mainNavigation}>
            <ul class="site-nav">
              {links.map(([href, label]) => (
                <li key={href}>
                  <a href={href} {...here(href)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site-footer">
          <div>
            <p>{words.footer}</p>
            <ul>
              <li>
                <a href="/check#signs">{words.careLink}</a>
              </li>
              {more.map(([href, label]) => (
                <li key={href}>
                  <a href={href} {...here(href)}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </footer>
      </body>
    </html>
  )
}
