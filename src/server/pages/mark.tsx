/** The wordmark's picture: a figure folded forward, as in the first exercise. Drawn in the text's colours. */
export function Mark() {
  return (
    <svg viewBox="5.5 2 21 30" aria-hidden="true" focusable="false">
      <path
        d="M23.4 28V12.6c0-3.2-2.5-5.8-5.7-5.8-4.8 0-8.6 4.2-8.9 9.1"
        fill="none"
        stroke="var(--uncoil-top)"
        stroke-width="5.2"
        stroke-linecap="round"
      />
      <path
        d="M23.4 14.5V28"
        fill="none"
        stroke="var(--uncoil-legs)"
        stroke-width="5.2"
        stroke-linecap="round"
      />
      <circle cx="9.1" cy="22.4" r="3.3" fill="var(--warm)" />
    </svg>
  )
}
