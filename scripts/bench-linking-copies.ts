// Seeded copies of the demo's own activities, told otherwise: what does the matcher find again?
import { createHash } from 'node:crypto';
import { matchListed, type Score, withheld } from './bench-linking-works.ts';
import { type Listed, listDemo } from './linking-tables.ts';

/** Words of titles as another language has them, written for the bench and not taken from the matcher's lists. */
const translations: Readonly<Record<string, string>> = Object.fromEntries(
  `project=proyecto program=programa road=carretera roads=caminos rural=rural water=agua supply=abastecimiento
  sanitation=saneamiento health=salud education=educación school=escuela schools=escuelas hospital=hospital
  power=energía electricity=electricidad transmission=transmisión bridge=puente port=puerto airport=aeropuerto
  housing=vivienda land=tierras management=gestión development=desarrollo improvement=mejoramiento
  strengthening=fortalecimiento reform=reforma poverty=pobreza reduction=reducción social=social protection=protección
  emergency=emergencia recovery=recuperación credit=crédito loan=préstamo second=segundo third=tercer first=primer
  technical=técnica assistance=asistencia sector=sector public=público modernization=modernización finance=finanzas
  railway=ferrocarril dam=represa plant=planta highway=autopista agricultural=agrícola agriculture=agricultura
  environment=ambiente natural=natural resources=recursos forest=bosque children=niños women=mujeres construction=construcción
  rehabilitation=rehabilitación national=nacional regional=regional urban=urbano transport=transporte mining=minería
  library=biblioteca stadium=estadio police=policía training=capacitación industrial=industrial investment=inversión and=y of=de for=para in=en the=la`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);
const back: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(translations).map(([english, spanish]) => [spanish, english]),
);

type Change = 'translated' | 'abbreviated' | 'misspelt' | 'as-told';
const changes: readonly Change[] = ['translated', 'abbreviated', 'misspelt', 'as-told'];

/** Numbers from 0 to 1 that follow from a text. */
function chance(seed: string): () => number {
  let at = 0;
  return () => {
    at += 1;
    return Number.parseInt(createHash('sha256').update(`${seed} ${at}`).digest('hex').slice(0, 8), 16) / 2 ** 32;
  };
}

function retell(title: string, change: Change, random: () => number): string {
  const words = title.split(/\s+/);
  switch (change) {
    case 'translated':
      return words.map((word) => translations[word.toLowerCase()] ?? back[word.toLowerCase()] ?? word).join(' ');
    case 'abbreviated':
      return words
        .filter((_, at) => at === 0 || random() > 0.25)
        .map((word) => (word.length > 7 && random() < 0.3 ? `${word.slice(0, 5)}.` : word))
        .join(' ');
    case 'misspelt':
      return words
        .map((word) => {
          if (word.length < 5 || random() > 0.4) return word;
          const at = 1 + Math.floor(random() * (word.length - 2));
          return random() < 0.5
            ? word.slice(0, at) + word.slice(at + 1)
            : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
        })
        .join(' ');
    case 'as-told':
      return title;
  }
}

const shifted = (date: string | null, days: number): string | null => {
  if (date === null || date.length !== 10) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
};
const euro = 0.9;

/** Of about one in five: a copy of another source, its title told otherwise, dates up to 400 days off, amounts in euros. */
export function copiesOf(activities: readonly Listed[], seed = 1): { copy: Listed; of: string; change: Change }[] {
  return activities.flatMap((each) => {
    const random = chance(`${seed} ${each.id}`);
    if (each.title === null || random() > 0.2) return [];
    const change = changes[Math.floor(random() * changes.length)] as Change;
    const days = Math.round((random() - 0.5) * 800);
    const off = 0.98 + random() * 0.04;
    const toEuro = random() < 0.5;
    const copy: Listed = {
      ...each,
      id: `copy:${each.id}`,
      source: 'copy',
      title: retell(each.title, change, random),
      agreedOn: shifted(each.agreedOn, days),
      actualStart: shifted(each.actualStart, days),
      plannedStart: shifted(each.plannedStart, days),
      actualEnd: shifted(each.actualEnd, days),
      plannedEnd: shifted(each.plannedEnd, days),
      places: each.places.slice(0, 1 + Math.floor(random() * 3)),
      transactions: each.transactions.map((paid) => ({
        ...paid,
        value: paid.value === null ? null : (Number(paid.value) * off * (toEuro ? euro : 1)).toFixed(2),
        currency: paid.currency === 'USD' && toEuro ? 'EUR' : paid.currency,
      })),
    };
    return [{ copy, of: each.id, change }];
  });
}

export interface CopyScore extends Score {
  readonly change: Change | 'all';
}

/** Proposals `same` alone; one of a copy with anything but what it is a copy of counts as wrong. */
export async function scoreCopies(activities: readonly Listed[] = listDemo(), seed = 1): Promise<CopyScore[]> {
  const copies = copiesOf(activities, seed);
  const { activities: own, nameOf } = withheld([...activities, ...copies.map(({ copy }) => copy)]);
  const rates = Array.from({ length: 80 }, (_, at) => ({ currency: 'EUR', year: 1950 + at, perUsd: euro }));
  const { proposals } = await matchListed(own, { rates });
  const original = new Map(copies.map(({ copy, of }) => [copy.id, of]));
  const found = proposals
    .filter(({ relation }) => relation === 'same')
    .map(({ left, right }) => [nameOf.get(left) ?? '', nameOf.get(right) ?? ''] as const)
    .filter((pair) => pair.some((id) => id.startsWith('copy:')))
    .map(([a, b]) => (a.startsWith('copy:') ? [a, b] : [b, a]) as [string, string]);
  return (['all', ...changes] as const).map((change) => {
    const asked = new Set(
      copies.filter((each) => change === 'all' || each.change === change).map(({ copy }) => copy.id),
    );
    const made = found.filter(([copy]) => asked.has(copy));
    const right = made.filter(([copy, other]) => original.get(copy) === other).length;
    const precision = made.length === 0 ? 0 : right / made.length;
    const recall = asked.size === 0 ? 0 : right / asked.size;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { change, pairs: made.length, one: asked.size, proposed: made.length, right, precision, recall, f1 };
  });
}
