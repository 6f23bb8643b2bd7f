import { Resvg } from '@resvg/resvg-js'
import PDFDocument from 'pdfkit'
import { screeningEnglish } from '../../care/index.ts'
import { capital, readingWords } from '../../words/index.ts'
import { fontFile, strongFont, textFont, titleFont } from './font-files.ts'
import { type HandoutExercise, handoutExercises } from './handout.tsx'
import type { Published } from './published.ts'
import { qrPath } from './qr.ts'

const margin = 44 // points
const mostPictureWidth = 92
const pictureHeight = 86
const rowHeightLeast = pictureHeight + 6
const columns = 2
const ink = '#232a3d'
const soft = '#575b6a'
const paper = '#f1eadd'

const words = readingWords.en

type Document = InstanceType<typeof PDFDocument>

/** The typefaces of the papers. */
function registerFonts(document: Document): void {
  document.registerFont('title', fontFile(titleFont))
  document.registerFont('text', fontFile(textFont))
  document.registerFont('strong', fontFile(strongFont))
}

const bottomOf = (document: Document) => document.page.height - margin - 26

function room(document: Document, height: number): void {
  if (document.y + height > bottomOf(document)) document.addPage()
}

function head(document: Document, { entry, publication, addresses }: Published): void {
  const { path, size } = qrPath(addresses.page)
  const side = 84
  const x = document.page.width - margin - side
  document
    .save()
    .translate(x, margin)
    .scale(side / size)
    .path(path)
    .fill(ink)
    .restore()
  const width = x - margin - 16
  document.fillColor(ink).font('title').fontSize(22).text(entry.title, margin, margin, { width })
  document.font('text').fontSize(10).fillColor(soft).text(publication.title, { width })
  document.y = Math.max(document.y, margin + side) + 8
}

function box(document: Document, exercise: HandoutExercise): void {
  const facts = [
    [words.howMuch, capital(exercise.dose.join(', ')) || words.dose.unsaid],
    [words.youNeed, capital(exercise.props.join(', ') || words.nothing)],
  ] as const
  const width = document.page.width - 2 * margin
  const top = document.y
  document.rect(margin, top, width, 38).fill(paper)
  facts.forEach(([label, value], index) => {
    const x = margin + 10 + (index * width) / 2
    document
      .fillColor(soft)
      .font('strong')
      .fontSize(8)
      .text(label.toUpperCase(), x, top + 7, { characterSpacing: 0.4 })
    document
      .fillColor(ink)
      .font('text')
      .fontSize(11)
      .text(value, x, top + 18, { width: width / 2 - 20, height: 14, ellipsis: true })
  })
  document.y = top + 48
}

/** How wide the widest picture of an exercise is drawn, so that its words stand close beside it. */
function widestPicture({ lines }: HandoutExercise): number {
  const widths = lines.flatMap(({ picture }) => {
    const box = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(picture ?? '')
    return box ? [(pictureHeight * Number(box[1])) / Number(box[2])] : []
  })
  return Math.min(mostPictureWidth, Math.max(0, ...widths))
}

function lines(document: Document, exercise: HandoutExercise): void {
  const pictureWidth = widestPicture(exercise)
  const width = (document.page.width - 2 * margin - 18 * (columns - 1)) / columns
  let [rowTop, rowHeight] = [document.y, 0]
  exercise.lines.forEach(({ text, picture }, index) => {
    const column = index % columns
    const textWidth = width - 22 - (picture === null ? 0 : pictureWidth + 8)
    document.font('text').fontSize(10.5)
    const height = Math.max(
      document.heightOfString(text, { width: textWidth }) + 10,
      picture === null ? 0 : rowHeightLeast,
    )
    if (column === 0) {
      document.y = rowTop + rowHeight
      room(document, height)
      rowTop = document.y
      rowHeight = 0
    }
    const x = margin + column * (width + 18)
    if (picture !== null) {
      const png = new Resvg(picture, { fitTo: { mode: 'width', value: mostPictureWidth * 3 } })
        .render()
        .asPng()
      document.image(png, x + 22, rowTop, { fit: [pictureWidth, pictureHeight], align: 'center' })
    }
    document
      .fillColor(soft)
      .font('strong')
      .fontSize(10.5)
      .text(`${index + 1}`, x, rowTop + 2, { width: 18 })
    const textX = x + 22 + (picture === null ? 0 : pictureWidth + 8)
    document
      .fillColor(ink)
      .font('text')
      .fontSize(10.5)
      .text(text, textX, rowTop + 2, { width: textWidth })
    rowHeight = Math.max(rowHeight, height)
  })
  document.y = rowTop + rowHeight + 6
}

function cautions(document: Document, { cautions: texts }: HandoutExercise): void {
  for (const text of texts) {
    const width = document.page.width - 2 * margin - 14
    document.font('text').fontSize(10)
    const height = document.heightOfString(text, { width })
    room(document, height + 10)
    document.rect(margin, document.y, 3, height + 2).fill('#a8481f')
    document.fillColor(ink).text(text, margin + 14, document.y, { width })
    document.moveDown(0.5)
  }
}

function feet(document: Document, address: string): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page)
    const y = document.page.height - margin - 14
    // The margin would push words at the foot on to a page of their own.
    document.page.margins.bottom = 0
    const width = document.page.width - 2 * margin
    document.font('text').fontSize(8).fillColor(soft).text(screeningEnglish.stopOnPaper, margin, y, { width })
    document.text(`${address}    ${page + 1} / ${count}`, margin, y + 12, { width, link: address })
  }
}

/** The handout as a PDF. `pictures` are SVGs with plain colours, by "exercise.step". */
export function handoutPdf(
  published: Published,
  pictures: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { entry, publication, addresses } = published
  const document = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: entry.title, Author: publication.title, CreationDate: entry.publishedAt },
  })
  const parts: Buffer[] = []
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolvePdf, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolvePdf(new Uint8Array(Buffer.concat(parts))))
    document.on('error', reject)
  })
  registerFonts(document)
  head(document, published)
  for (const exercise of handoutExercises(published, pictures)) {
    room(document, 170)
    document.moveDown(0.4).fillColor(ink).font('title').fontSize(15).text(exercise.name, margin)
    document.moveDown(0.3)
    box(document, exercise)
    lines(document, exercise)
    cautions(document, exercise)
  }
  feet(document, addresses.page)
  document.end()
  return done
}
