/**
 * Folds the list of signs while the check is there to ask about them one by one. It stays open for whoever came for
 * it (the link in every page's footer ends in #signs), also when the page is already here.
 */
export function foldSigns(): void {
  const signs = document.querySelector<HTMLDetailsElement>('.signs')
  if (!signs) return
  const asked = () => location.hash === '#signs'
  signs.open = asked()
  const show = () => {
    if (!asked()) return
    signs.open = true
    signs.scrollIntoView()
  }
  show()
  addEventListener('hashchange', show)
  for (const link of document.querySelectorAll('a[href="/check#signs"]')) link.addEventListener('click', show)
}
