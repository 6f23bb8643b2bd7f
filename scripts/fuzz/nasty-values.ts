/** Values that no field asks for, and texts that programs have stumbled over before. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\ufeff\u202e\u0007\u001b[31m',
  '🧘'.repeat(300),
  'x'.repeat(100_000),
  "'; drop table check_in; --",
  '</script><script>alert(1)</script>',
  `${'$'}{7*7}{{7*7}}<%= 7 %>`,
  '../../../../etc/passwd',
  '%00%2e%2e%2f',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e999',
  '99999999999999999999',
  '2147483648',
  '0x10',
  '2026-02-30',
  '0000-00-00',
  'javascript:alert(1)',
  'http://169.254.169.254/latest/meta-data',
  'ff'.repeat(16),
  '00000000-0000-0000-0000-000000000000',
]

const deep = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 0
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}

export const nastyValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  -0.5,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  {},
  [[]],
  Array.from({ length: 2000 }, () => 0),
  { toString: 1, constructor: null },
  deep(500, (inner) => [inner]),
  deep(500, (inner) => ({ a: inner })),
  ...nastyTexts,
]

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

/** Whole bodies that are no JSON, or hardly. */
export const nastyBodies: readonly (string | Uint8Array)[] = [
  '',
  ' ',
  '{',
  '[',
  'null',
  'true',
  '1',
  '1e400',
  '"text"',
  '[]',
  '{}',
  "{'a':1}",
  '{"a":1}{"a":2}',
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"a":1}}}',
  '['.repeat(8000),
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"a":'.repeat(2500)}1${'}'.repeat(2500)}`,
  `{${Array.from({ length: 1500 }, (_, index) => `"k${index}":1`).join(',')}}`,
  `"${'x'.repeat(2_000_000)}"`,
  '{"words":"\\ud800"}',
  bytes([0xff, 0xfe, 0x00]),
  bytes('{"words":"', [0xc3, 0x28], '"}'),
  bytes('{"words":"', [0xed, 0xa0, 0x80], '"}'),
  bytes('{"words":"', [0xf8, 0xa1, 0xa1, 0xa1, 0xa1], '"}'),
  bytes([0xef, 0xbb, 0xbf], '{}'),
  bytes([0x1f, 0x8b, 0x08], new Array(200).fill(0)),
]

const zip = [0x50, 0x4b, 0x03, 0x04]

/** Files that a teacher may send, or somebody who wants to hurt: broken, deep, wide, endless, and some that are whole. */
export const nastyFiles: readonly (string | Uint8Array)[] = [
  '# Fold\n\n- Stand at a wall.\n- Fold forward slowly.',
  '<article><h1>Fold</h1><ol><li>Stand.</li><li>Fold forward.</li></ol></article>',
  '<rss><channel><item><title>Fold</title><description>Fold forward.</description></item></channel></rss>',
  '<'.repeat(3000),
  '<div>'.repeat(3000),
  `<ul>${'<li>'.repeat(6000)}`,
  `<p ${'a='.repeat(3000)}>`,
  `<a href="${'x'.repeat(100_000)}">`,
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<!DOCTYPE r [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><rss><channel><item>&a;</item></channel></rss>',
  '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item>&a;</item></channel></rss>',
  `<rss><channel>${'<item>'.repeat(3000)}`,
  `<![CDATA[${'x'.repeat(20_000)}`,
  '&#xD800;&#x110000;&#0;&#99999999999;',
  `${'['.repeat(3000)}${']('.repeat(3000)}`,
  `${'> '.repeat(3000)}x`,
  `${'- '.repeat(3000)}x`,
  `${'#'.repeat(3000)} x`,
  `---\n${'a: [[[[\n'.repeat(500)}---\n`,
  '\u0000\u0001\u0002'.repeat(500),
  bytes([...zip, ...new Array(400).fill(0)]),
  bytes([0xff, 0xfe], new Array(999).fill(0xd8)),
  bytes('OggS', new Array(400).fill(0xff)),
  bytes('RIFF', [0xff, 0xff, 0xff, 0x7f], 'WAVEfmt ', new Array(400).fill(0xff)),
  bytes([0x1a, 0x45, 0xdf, 0xa3], new Array(400).fill(0xff)),
  bytes('ID3', new Array(400).fill(0x7f)),
]

/** Headers that steer the server, with what they never should say. */
export const nastyHeaders: readonly Record<string, string>[] = [
  { 'If-Match': '"99999999999999999999"' },
  { 'If-Match': 'W/""' },
  { 'If-None-Match': `${'"x",'.repeat(1500)}"y"` },
  { Cookie: `uncoil-sign-in=${'a'.repeat(6000)}` },
  {
    Cookie: 'uncoil-sign-in=00000000-0000-0000-0000-000000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  },
  { Cookie: 'uncoil-language=%00; uncoil-sign-in=%E0%A4%A' },
  { 'Accept-Language': '*;q=x,'.repeat(800) },
  { 'Content-Type': 'application/json; charset=utf-16' },
  { 'Content-Type': '' },
  { 'Content-Type': 'multipart/form-data; boundary=' },
  { 'Content-Length': '-1' },
  { 'Content-Encoding': 'gzip' },
  { Origin: 'null' },
  { 'X-Forwarded-For': `${'1.1.1.1,'.repeat(900)}\t` },
  { Range: 'bytes=9999999999-' },
]
