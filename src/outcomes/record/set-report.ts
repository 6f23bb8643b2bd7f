/**
 * Sets the clinician's report on one A4 page. It draws with a pen that has the methods of PDFKit's document, so that
 * the browser and the command line make the same page, each with its own PDFKit.
 */

import type { TrialPlan } from '../plan/trial-plan.ts'
import type { Report } from './report.ts'
import { type ReportLine, type ReportWords, reportLines } from './report-lines.ts'

export type TextChoices = {
  readonly width?: number
  readonly align?: 'left' | 'right' | 'center'
  readonly lineGap?: number
}

/** The part of a PDFKit document that the report needs. Points, from the upper left corner. */
export type ReportPen = {
  y: number
  readonly font: (name: string) => ReportPen
  readonly fontSize: (points: number) => ReportPen
  readonly fillColor: (colour: string) => ReportPen
  readonly strokeColor: (colour: string) => ReportPen
  readonly lineWidth: (points: number) => ReportPen
  readonly text: (text: string, x: number, y: number, choices?: TextChoices) => ReportPen
  readonly rect: (x: number, y: number, width: number, height: number) => ReportPen
  readonly circle: (x: number, y: number, radius: number) => ReportPen
  readonly moveTo: (x: number, y: number) => ReportPen
  readonly lineTo: (x: number, y: number) => ReportPen
  readonly fill: () => ReportPen
  readonly stroke: () => ReportPen
}

/** Names of the two typefaces that the pen knows. */
export type ReportFonts = { readonly plain: string; readonly strong: string }

const [left, top, width] = [48, 44, 499]
const ink = '#232a3d'
const soft = '#575b6a'
const accent = '#12665d'
const shade = '#dcebe4'
const rule = '#ddd3c1'

function chart(pen: ReportPen, fonts: ReportFonts, report: Report, words: ReportWords): void {
  const { firstDay, lastDay, dots, bands } = report.chart
  const [height, from] = [104, pen.y + 4]
  const inner = width - 20
  const days = Math.max(1, lastDay - firstDay + 1)
  const x = (day: number) => left + 20 + ((day - firstDay + 0.5) / days) * inner
  const y = (pain: number) => from + height - (pain / 10) * height
  const half = inner / days / 2
  for (const { fromDay, toDay, phase } of bands) {
    if (phase === 1)
      pen
        .rect(x(fromDay) - half, from, x(toDay) - x(fromDay) + 2 * half, height)
        .fillColor(shade)
        .fill()
  }
  pen.font(fonts.plain).fontSize(7)
  for (const pain of [0, 5, 10]) {
    pen
      .moveTo(left + 20, y(pain))
      .lineTo(left + width, y(pain))
      .lineWidth(0.5)
      .strokeColor(rule)
      .stroke()
    pen.fillColor(soft).text(String(pain), left, y(pain) - 4, { width: 14, align: 'right' })
  }
  for (const { fromDay, toDay, mean } of bands) {
    if (mean === null) continue
    pen
      .moveTo(x(fromDay) - half, y(mean))
      .lineTo(x(toDay) + half, y(mean))
      .lineWidth(1.4)
      .strokeColor(soft)
      .stroke()
  }
  const radius = Math.min(2.6, Math.max(1, half * 0.8))
  for (const { day, pain, phase } of dots) {
    pen
      .circle(x(day), y(pain), radius)
      .fillColor(phase === 1 ? accent : ink)
      .fill()
  }
  pen.fontSize(7).fillColor(soft)
  pen.text(words.date(report.from), left + 20, from + height + 3, { width: 120 })
  pen.text(words.date(report.to), left + width - 120, from + height + 3, { width: 120, align: 'right' })
  pen.y = from + height + 16
}

function setLine(
  pen: ReportPen,
  fonts: ReportFonts,
  report: Report,
  line: ReportLine,
  words: ReportWords,
): void {
  switch (line.kind) {
    case 'title':
      pen.font(fonts.strong).fontSize(18).fillColor(ink).text(line.text, left, pen.y, { width })
      return
    case 'heading':
      pen.y += 7
      pen.font(fonts.strong).fontSize(10.5).fillColor(accent).text(line.text, left, pen.y, { width })
      return
    case 'answer':
      pen.font(fonts.strong).fontSize(11.5).fillColor(ink).text(line.text, left, pen.y, { width })
      return
    case 'text':
    case 'note': {
      const size = line.kind === 'note' ? 8.5 : 9.5
      pen
        .font(fonts.plain)
        .fontSize(size)
        .fillColor(line.kind === 'note' ? soft : ink)
      pen.text(line.text, left, pen.y, { width, lineGap: 1 })
      return
    }
    case 'chart':
      chart(pen, fonts, report, words)
      return
    case 'row': {
      const [row, columns] = [pen.y, [left, left + 215, left + 285, left + 355]]
      pen
        .font(line.isHead ? fonts.strong : fonts.plain)
        .fontSize(9)
        .fillColor(line.isHead ? soft : ink)
      line.cells.forEach((cell, index) => {
        const at = columns[index] ?? left
        pen.text(cell, at, row, { width: (columns[index + 1] ?? left + width) - at - 6 })
      })
      pen.y = Math.max(pen.y, row + 12)
      return
    }
  }
}

/** Sets the whole page; the caller has made it and ends it. */
export function setReport(
  pen: ReportPen,
  fonts: ReportFonts,
  report: Report,
  plan: TrialPlan,
  words: ReportWords,
): void {
  pen.y = top
  for (const line of reportLines(report, plan, words)) setLine(pen, fonts, report, line, words)
}
