/** On every page: the design, and what the whole site does in a browser. */
import '../design/index.css'
import 'virtual:figure.css'
import { settings, showSettings } from '../settings/settings.ts'

showSettings(settings.value)
// Another tab may change the settings; this one follows when it is looked at again.
addEventListener('storage', (event) => {
  if (event.key === 'uncoil.settings') location.reload()
})
