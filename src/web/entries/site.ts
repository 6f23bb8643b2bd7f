/** On every page: the design, and what the whole site does in a browser. */
import '../design/index.css'
import 'virtual:figure.css'
import { readSettingsAgain, settings, showSettings } from '../settings/settings.ts'
import { workOffline } from '../site/offline.ts'

showSettings(settings.value)
// Another tab may change the settings; this one follows at once.
addEventListener('storage', (event) => {
  if (event.key === 'uncoil.settings') readSettingsAgain()
})
workOffline()
