/** Made by vite.config.ts while building: see src/web/design/figure-css.ts. */
declare module 'virtual:figure.css'
/** The address of a worker's built file. */
declare module '*.worker.ts?worker&url' {
  const address: string
  export default address
}
