/** Doors of PDFKit that its types don't know yet. */
declare module 'pdfkit/output' {
  export function toBlob(document: object): Promise<Blob>
}
declare module 'pdfkit/standard-fonts/Helvetica' {
  const font: object
  export default font
}
declare module 'pdfkit/standard-fonts/HelveticaBold' {
  const font: object
  export default font
}
