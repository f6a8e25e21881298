const plainForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const isAscii = /^[\0-\x7f]*$/;

/** Lower case without accents; compatibility forms opened. One text in, one text out; idempotent. */
export function foldAccents(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => plainForms[letter]!);
}

const legalForms = new Set(
  'sa sab sac saa sas srl spa ltda ltd limited inc incorporated corp corporation co company llc llp plc gmbh ag kg bv nv cia compania compagnie eireli me sarl eurl sociedad anonima'.split(
    ' ',
  ),
);

/**
 * A name as it is compared: lower case, no accents, `&` as "and", punctuation as space, dotted abbreviations closed
 * ("S.A." is "sa"). Idempotent.
 */
export function foldName(name: string): string {
  return foldAccents(name)
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const range = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const fromA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - range); j < Math.min(b.length, i + range + 1); j += 1) {
      if (taken[j] === 0 && a[i] === b[j]) {
        taken[j] = 1;
        fromA.push(a[i]!);
        break;
      }
    }
  }
  const matches = fromA.length;
  if (matches === 0) return 0;
  const fromB = b.split('').filter((_, j) => taken[j] === 1);
  const swapped = fromA.filter((unit, index) => unit !== fromB[index]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3;
  let shared = 0;
  while (shared < 4 && shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return jaro + shared * 0.1 * (1 - jaro);
}

const smallWords = new Set(
  'the of and for de del la las los el y e do da dos das du des et le les l d a en'.split(' '),
);

function nameWords(name: string): string[] {
  const words = foldName(name)
    .slice(0, 400)
    .split(' ')
    .filter((word) => word !== '');
  const content = words.filter((word) => !smallWords.has(word) && !legalForms.has(word));
  return content.length > 0 ? content : words;
}

function coverage(own: readonly string[], others: readonly string[]): number {
  let sum = 0;
  let weights = 0;
  for (const word of own) {
    const best = others.reduce((highest, other) => Math.max(highest, wordLikeness(word, other)), 0);
    sum += best * word.length;
    weights += word.length;
  }
  return weights === 0 ? 0 : sum / weights;
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  if (Math.min(a.length, b.length) <= 3) return 0;
  const likeness = jaroWinkler(a, b);
  return likeness >= 0.88 ? likeness : 0;
}

/**
 * How alike two names are, from 0 to 1; 1 when they fold to the same words in any order (legal forms and small words
 * aside). Numbers must be the same. Symmetric. A score for people and rules to judge by, not a verdict.
 */
export function compareNames(a: string, b: string): number {
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.length === 0 || right.length === 0) return 0;
  if ([...left].sort().join(' ') === [...right].sort().join(' ')) return 1;
  const words = Math.min(coverage(left, right), coverage(right, left));
  const whole = jaroWinkler(left.join(''), right.join(''));
  const hasSameNumbers = numbersOf(left) === numbersOf(right);
  const score = Math.max(words, whole >= 0.94 ? whole * 0.97 : 0);
  return Math.min(0.99, Math.round((hasSameNumbers ? score : Math.min(score, 0.5)) * 1000) / 1000);
}

const numbersOf = (words: readonly string[]): string =>
  words
    .filter((word) => /\d/.test(word))
    .sort()
    .join(' ');
