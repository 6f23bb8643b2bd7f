// The walls of the house (see ARCHITECTURE.md): which room may use which, checked by `npm run walls`.
const mayUse = {
  words: [],
  language: [],
  body: [],
  care: [],
  outcomes: [],
  session: ['language', 'words'],
  staging: ['session', 'language', 'body'],
  drawing: ['body'],
  player: ['session'],
  audio: ['session', 'player', 'drawing'],
  sources: [],
  contract: [],
  store: [],
  server: [
    'words',
    'store',
    'contract',
    'sources',
    'language',
    'care',
    'outcomes',
    'session',
    'staging',
    'drawing',
    'audio',
  ],
  web: [
    'words',
    'contract',
    'language',
    'body',
    'care',
    'outcomes',
    'session',
    'staging',
    'drawing',
    'player',
  ],
  cli: [
    'words',
    'server',
    'store',
    'sources',
    'language',
    'body',
    'outcomes',
    'session',
    'staging',
    'drawing',
    'player',
    'audio',
  ],
}
const pure = ['words', 'language', 'body', 'care', 'outcomes', 'session', 'staging', 'drawing', 'player']
const root = process.env.UNCOIL_WALLS_ROOT ?? 'src'
const tests = '\\.test\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayUse).map(([room, rooms]) => ({
      name: `${room}-may-use`,
      comment: `${room}/ may import only: ${[room, ...rooms].join(', ')}`,
      severity: 'error',
      from: { path: `^${root}/${room}/`, pathNot: tests },
      to: { path: `^${root}/`, pathNot: `^${root}/(${[room, ...rooms].join('|')})/` },
    })),
    {
      name: 'doors',
      comment: 'another room is entered by its index.ts only',
      severity: 'error',
      from: { path: `^${root}/([^/]+)/`, pathNot: tests },
      to: { path: `^${root}/[^/]+/.+`, pathNot: `^${root}/$1/|^${root}/[^/]+/index\\.ts$` },
    },
    { name: 'no-circular', severity: 'error', from: { pathNot: tests }, to: { circular: true } },
    {
      name: 'pure-no-core',
      comment: 'a pure room has no clock, screen, disk or network',
      severity: 'error',
      from: { path: `^${root}/(${pure.join('|')})/`, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-no-npm',
      severity: 'error',
      from: { path: `^${root}/(${pure.join('|')})/`, pathNot: tests },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'unknown',
        ],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^virtual:' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
