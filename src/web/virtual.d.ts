/** Made by vite.config.ts while building: see src/web/design/figure-css.ts. */
declare module 'virtual:figure.css'
