import * as pdfkit from 'pdfkit'
import { toBlob } from 'pdfkit/output'
import Helvetica from 'pdfkit/standard-fonts/Helvetica'
import HelveticaBold from 'pdfkit/standard-fonts/HelveticaBold'
import { type Report, type ReportPen, setReport, type TrialPlan } from '../../outcomes/index.ts'
import { type Language, wordsForReport } from '../../words/index.ts'

// The types describe Node's PDFKit; the browser's has named exports as well.
const { default: PDFDocument, registerStdFonts } = pdfkit as unknown as {
  readonly default: new (choices: object) => ReportPen & { end: () => void }
  readonly registerStdFonts: (...fonts: object[]) => void
}

/** The report as a PDF, made on the device. Loaded only when asked for: PDFKit is larger than the rest of the page. */
export async function reportPdf(report: Report, plan: TrialPlan, language: Language): Promise<Blob> {
  registerStdFonts(Helvetica, HelveticaBold)
  const words = wordsForReport(language)
  const document = new PDFDocument({ size: 'A4', margin: 0, info: { Title: words.title } })
  const blob = toBlob(document)
  const fonts = { plain: 'Helvetica', strong: 'Helvetica-Bold' }
  setReport(document, fonts, report, plan, words)
  document.end()
  return blob
}
