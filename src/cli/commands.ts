/** Every command: its summary and help here, its work in a file of its own that is loaded only when asked for. */
import { sessionHelp } from './session-help.ts'

export type Command = {
  readonly summary: string
  readonly help: string
  /** Returns the exit code. Throws UsageError for arguments that can't be used. */
  readonly load: () => Promise<{ run: (args: readonly string[]) => Promise<number> }>
}

export const commands: Readonly<Record<string, Command>> = {
  read: {
    summary: 'what a text is read as: exercises, doses and steps',
    help: [
      'usage: uncoil read [--json] FILE…',
      '',
      'Reads each file (- is standard input) and lists its exercises with their steps and doses.',
      '  --json   one line of JSON for each file, in order, with offsets into its text',
      '',
      'Exit code 2 when a file could not be read; the others are still answered.',
    ].join('\n'),
    load: () => import('./commands/read.ts'),
  },
  lint: {
    summary: 'what a teacher may want to know about her text',
    help: [
      'usage: uncoil lint [--explain] [--json] FILE…',
      '',
      'Prints one line for each finding: FILE:LINE:COLUMN CODE MESSAGE (- is standard input).',
      '  --explain   also why it matters and what may be done about it',
      '  --json      one line of JSON for each finding',
      '',
      'Exit code 1 only for errors (a text that cannot mean what it says), 2 when a file could not be read.',
    ].join('\n'),
    load: () => import('./commands/lint.ts'),
  },
  plan: {
    summary: 'the session a text becomes, beat by beat',
    help: [
      'usage: uncoil plan FILE [OPTION …]',
      '',
      'Prints when each thing is said, moved, breathed and held, on which side, and what we had to settle.',
      ...sessionHelp,
      '  --json                    the session itself, for a program',
    ].join('\n'),
    load: () => import('./commands/plan.ts'),
  },
  play: {
    summary: 'a session in the terminal, at your own breath',
    help: [
      'usage: uncoil play FILE [OPTION …]',
      '',
      'Space pauses and goes on, the arrows go back and on, h says that it hurts, q stops.',
      'Where there is no terminal each cue is printed at its time.',
      ...sessionHelp,
    ].join('\n'),
    load: () => import('./commands/play.ts'),
  },
  draw: {
    summary: 'a picture of every step, and a sheet of them all',
    help: [
      'usage: uncoil draw FILE --out FOLDER [--png] [--dark] [--skin TONE] [--hair TONE] [OPTION …]',
      '       uncoil draw FILE --json [OPTION …]',
      '',
      'Writes one SVG a step and a sheet of them all. A step that was not understood holds the pose before it.',
      '  --png    pictures for programs that cannot show SVG',
      '  --json   one line for each step: the pose in degrees, what touches what, and what is wrong (nothing)',
      ...sessionHelp,
    ].join('\n'),
    load: () => import('./commands/draw.ts'),
  },
  audio: {
    summary: 'a session as one file to listen to, with the screen locked',
    help: [
      'usage: uncoil audio FILE --out NAME.mp3 [OPTION …]',
      '',
      'Writes speech, tones and silence to one file, with a chapter for each step. The ending says what kind:',
      '.mp3, .ogg or .wav. A recording can’t ask, so what a text leaves open ("2-3 times") is done the lower number.',
      ...sessionHelp,
      '  --voice NAME              slt, rms, awb or kal16 (slt)',
      '  --voice-command COMMAND   a program that reads a text and writes a 16-bit WAV, instead of our own voice',
      '  --clips FOLDER            keeps the clips, so that the next recording is faster',
    ].join('\n'),
    load: () => import('./commands/audio.ts'),
  },
  serve: {
    summary: 'the web app: library, player, studio and API',
    help: [
      'usage: uncoil serve [OPTIONS] [FILE…]',
      '',
      'Serves the app and prints its address; each FILE is added to the library and its address printed too.',
      'The database is embedded, in a folder; with DATABASE_URL set it is that PostgreSQL server.',
      '',
      '  --port 4747             --host 127.0.0.1',
      '  --origin URL            the public address, when a proxy stands in front',
      '  --trust-proxy           the proxy tells visitors’ addresses in X-Forwarded-For',
      '  --data .uncoil          folder of the embedded database',
      '  --embedded server|pglite',
      '  --publication mine      address of the publication that the owner link opens',
      '  --new-owner-link        print a link for one more owner, say after losing every passkey',
      '  --log json|off          one line of JSON an answer, to standard error, without personal data',
      '',
      'Stops on Ctrl-C after finishing what is under way. docs/growing.md tells more.',
    ].join('\n'),
    load: () => import('./commands/serve.ts'),
  },
  verdict: {
    summary: "what one person's diary can say: does it help her?",
    help: [
      'usage: uncoil verdict FILE [--model phase|its|dose] [--delta POINTS] [--language en|es] [--json]',
      '',
      'Reads a diary (JSON: id, design, blockLength, blocks, days) and gives its verdict.',
      '  --model    list this model only; the verdict itself always rests on the one for the design',
      '  --delta    smallest worthwhile change in points, fixed before the start (1.5)',
      '  --json     everything, in full precision',
      '',
      '"Not enough data" is an answer: exit code 0. A file that is not a diary: exit code 2.',
    ].join('\n'),
    load: () => import('./commands/verdict.ts'),
  },
  report: {
    summary: "one person's trial on one page, for a clinician",
    help: [
      'usage: uncoil report FILE [--out report.pdf] [--today DATE] [--language en|es]',
      '',
      "Reads a copy of a diary (JSON, saved on the diary's page) and writes the report of its latest trial.",
      '  --out       a PDF of one page; without it the report is printed as text',
      '  --today     the date to report for, like 2026-11-22 (today)',
      '',
      'A file that is not a diary, or has no trial in it: exit code 2.',
    ].join('\n'),
    load: () => import('./commands/report.ts'),
  },
  pool: {
    summary: "what many people's own trials say together",
    help: [
      'usage: uncoil pool FILE [--json]',
      '',
      'Reads estimates with their errors: a list of {"est", "se"}, a set {"name", "est": […], "se": […]},',
      'or a list of sets. Pool randomised trials only, and before–after diaries apart.',
      '  --json   everything, in full precision',
    ].join('\n'),
    load: () => import('./commands/pool.ts'),
  },
  muscles: {
    summary: 'how long each muscle is at given joint angles',
    help: [
      'usage: uncoil muscles < ANGLES',
      '',
      'Reads JSON lines from standard input, such as {"hip_flexion":90,"knee_flexion":20}: degrees, right leg,',
      'the movement named positive; what is left out is 0. Angles: hip_flexion, hip_abduction,',
      'hip_internal_rotation, knee_flexion, ankle_dorsiflexion, lumbar_flexion.',
      '',
      'Prints for each line the length of every muscle as a ratio to quiet standing, tendon included:',
      '{"biceps_femoris_long_head":1.2157,…}. A model, not your body: models differ by 2 to 6 points in 100.',
      '',
      'A line that is not such angles is told on standard error; the others are answered; exit code 2.',
    ].join('\n'),
    load: () => import('./commands/muscles.ts'),
  },
  backup: {
    summary: 'everything the server keeps, in one file',
    help: [
      'usage: uncoil backup --out FILE [--data .uncoil]',
      '',
      'Writes the whole database (embedded, or DATABASE_URL) to one file, as it is at one moment. The server may go on',
      'working. Sign-ins and open invitations are left out.',
    ].join('\n'),
    load: () => import('./commands/backup.ts'),
  },
  restore: {
    summary: 'a backup, into an empty database',
    help: [
      'usage: uncoil restore FILE [--data .uncoil]',
      '',
      'Reads a backup into an empty database (embedded, or DATABASE_URL), all of it or nothing.',
    ].join('\n'),
    load: () => import('./commands/restore.ts'),
  },
}
