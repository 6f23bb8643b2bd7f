import { render } from 'preact-render-to-string'
import { assetsOf, type Manifest } from './assets.ts'
import type { Page, PageContext } from './context.ts'
import { Shell } from './shell.tsx'

/** Renders one page as a whole HTML document. */
export function renderPage<Model>(
  page: Page<Model>,
  model: Model,
  context: PageContext,
  manifest: Manifest,
): string {
  const assets = assetsOf(manifest, ['site', ...page.entries])
  const Content = page.content
  const document = (
    <Shell
      context={context}
      assets={assets}
      title={page.title(model, context)}
      description={page.description?.(model, context) ?? null}
      head={page.head?.(model, context)}
    >
      <Content model={model} context={context} />
    </Shell>
  )
  return `<!doctype html>${render(document)}`
}
