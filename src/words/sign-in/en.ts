/** Coming in to write. */
export const en = {
  title: 'Come in to write',
  lead: 'Readers never need an account. This door is for those who write here.',
  needsScript: 'Coming in needs JavaScript.',
  yourName: 'Your name, as your co-authors will see it',
  comeIn: 'Come in',
  withPasskey: 'Come in with your passkey',
  passkeyExplained:
    'A passkey is kept by your phone or computer. There is no password to remember, to lose or to be stolen.',
  makePasskey: 'Make a passkey on this device',
  makeNow: 'You are in. Make a passkey now, so that you can come back: the link worked this once.',
  made: 'Your passkey is made. You can come back with it any time.',
  signedInAs: (name: string, publication: string) =>
    `You are signed in as ${name}, writing for “${publication}”.`,
  toStudio: 'Go and write',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  usedLink: 'This link was used already, or is too old. Ask whoever gave it to you for a new one.',
  notAccepted: 'That did not work. Try once more, or use the device on which you made your passkey.',
  tooOften: 'Too many tries. Wait a minute, then try again.',
  noPasskeys: 'This browser has no passkeys. A newer one, or another device, will do.',
}
