/**
 * `<uncoil-session src="https://…/p/publication/article">`: puts a published session into any page, as tall as it is.
 * Served at an address that never changes (/uncoil-session.js), so it stays small and asks for nothing else.
 */
const playingHeight = 'min(90vh, 760px)'

class UncoilSession extends HTMLElement {
  static observedAttributes = ['src']
  #frame: HTMLIFrameElement | null = null

  readonly #hear = (message: MessageEvent<unknown>): void => {
    // Anything may post messages; only our own frame is listened to.
    if (!this.#frame || message.source !== this.#frame.contentWindow) return
    const { kind, height } = (message.data ?? {}) as { kind?: unknown; height?: unknown }
    if (kind === 'uncoil-height' && typeof height === 'number' && height > 0 && height < 5000) {
      this.#frame.style.height = `${height}px`
    }
    if (kind === 'uncoil-playing') this.#frame.style.height = playingHeight
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear)
    this.attributeChangedCallback()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
  }

  attributeChangedCallback(): void {
    const source = this.getAttribute('src')
    if (!source || !this.isConnected) return
    const address = new URL(source, document.baseURI)
    if (address.protocol !== 'https:' && address.protocol !== 'http:') return
    address.pathname = address.pathname.replace(/^\/p\//, '/embed/')
    this.#frame ??= this.#makeFrame()
    this.#frame.src = address.href
  }

  #makeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.title = this.getAttribute('title') ?? 'A session to follow'
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox')
    frame.allow = 'screen-wake-lock; autoplay; fullscreen'
    frame.loading = 'lazy'
    frame.style.cssText = 'display:block;width:100%;height:20rem;border:0;border-radius:.75rem'
    this.append(frame)
    return frame
  }
}

if (!customElements.get('uncoil-session')) customElements.define('uncoil-session', UncoilSession)

export {}
