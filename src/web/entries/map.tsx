/** How hips and low back hang together. */
import '../pages/map.css'
import { render } from 'preact'
import { MapPage } from '../care/map/map-page.tsx'
import { pageLanguage } from '../site/language.ts'

const place = document.querySelector('#app')
if (place) render(<MapPage language={pageLanguage()} />, place)
