import type { Translated } from '../language.ts'
import type { en } from './en.ts'

export const es: Translated<typeof en> = {
  title: 'Entrar para escribir',
  lead: 'Quien lee no necesita cuenta. Esta puerta es para quienes escriben aquí.',
  needsScript: 'Para entrar hace falta JavaScript.',
  yourName: 'Tu nombre, como lo verán quienes escriben contigo',
  comeIn: 'Entrar',
  withPasskey: 'Entrar con tu llave de acceso',
  passkeyExplained:
    'Una llave de acceso la guarda tu teléfono u ordenador. No hay contraseña que recordar, perder ni que te roben.',
  makePasskey: 'Crear una llave de acceso en este dispositivo',
  makeNow: 'Ya estás dentro. Crea ahora una llave de acceso para poder volver: el enlace valía una sola vez.',
  made: 'Tu llave de acceso está creada. Puedes volver con ella cuando quieras.',
  signedInAs: (name, publication) => `Has entrado como ${name} y escribes para «${publication}».`,
  toStudio: 'Ir a escribir',
  signOut: 'Salir',
  signedOut: 'Has salido.',
  usedLink: 'Este enlace ya se usó o es demasiado antiguo. Pide uno nuevo a quien te lo dio.',
  notAccepted: 'No ha funcionado. Prueba otra vez, o usa el dispositivo en el que creaste la llave.',
  tooOften: 'Demasiados intentos. Espera un minuto y prueba de nuevo.',
  noPasskeys: 'Este navegador no tiene llaves de acceso. Sirve uno más nuevo u otro dispositivo.',
}
