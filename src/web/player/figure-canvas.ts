import type { Drawing } from '../../drawing/index.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** An SVG that shows one drawing after another. Its elements stay and only what changed is set anew. */
export function createFigureCanvas(place: Element): (drawing: Drawing) => void {
  const svg = document.createElementNS(namespace, 'svg')
  svg.setAttribute('class', 'uncoil')
  place.replaceChildren(svg)
  const paths: SVGPathElement[] = []
  const shown: { className: string; d: string }[] = []
  let box = ''
  return (drawing) => {
    const wanted = drawing.box.join(' ')
    if (wanted !== box) {
      box = wanted
      svg.setAttribute('viewBox', box)
    }
    drawing.shapes.forEach(({ className, d }, index) => {
      let path = paths[index]
      if (!path) {
        path = document.createElementNS(namespace, 'path')
        paths.push(path)
        shown.push({ className: '', d: '' })
        svg.append(path)
      }
      const before = shown[index]
      if (before && before.className !== className) {
        path.setAttribute('class', className)
        before.className = className
      }
      if (before && before.d !== d) {
        path.setAttribute('d', d)
        before.d = d
      }
    })
    for (let index = drawing.shapes.length; index < paths.length; index++) {
      paths[index]?.setAttribute('d', '')
      const before = shown[index]
      if (before) before.d = ''
    }
  }
}
