import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesOf, findingsOf, fixtureSource, imbalanceOf } from '../fixtures/source.ts';
import { parseMapping, proposeMapping, read } from '../index.ts';

interface Case {
  readonly language: string;
  readonly table: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly first: Record<string, unknown>;
  readonly doubts?: readonly string[];
}
// Invented: no such project exists.
const cases: readonly Case[] = [
  {
    language: 'es',
    table: `Código;Nombre del proyecto;País;Donante;Estado;Fecha de firma;Monto (millones de USD);Desembolsado USD;Observaciones
A-1;Camino costero;Honduras;Fondo Inventado;En ejecución;25/03/2019;1,5;200.000,50;nada
A-2;Escuela;Panamá;Fondo Inventado;Finalizado;13/01/2020;2,25;;algo
A-3;Puente;Bolivia;Otro Fondo;Quién sabe;05/02/2020;0,75;;
`,
    fields: {
      identifier: 'Código',
      title: 'Nombre del proyecto',
      recipient: 'País',
      funder: 'Donante',
      status: 'Estado',
      agreedOn: 'Fecha de firma',
      commitment: 'Monto (millones de USD)',
      disbursement: 'Desembolsado USD',
    },
    first: {
      identifier: 'A-1',
      title: 'Camino costero',
      status: '2',
      agreedOn: '2019-03-25',
      transactions: [
        { kind: '2', value: '1500000', currency: 'USD', on: '2019-03-25' },
        { kind: '3', value: '200000.50', currency: 'USD' },
      ],
      extra: { Observaciones: 'nada' },
    },
    doubts: ['status words'],
  },
  {
    language: 'en',
    table: `project_id,Project Title,Recipient,Funding Agency,Status,Commitment Date,Amount,Currency,Latitude,Longitude,Implementing Agency
7,"Road, north",LC,Invented Fund,Completed,2019-03-25,"1,234.50",XCD,13.9,-61.0,Nobody Ltd
8,School,VC,Invented Fund,Ongoing,2020-01-13,"2,000,000.00",XCD,13.2,-61.2,Nobody Ltd
`,
    fields: {
      identifier: 'project_id',
      title: 'Project Title',
      recipient: 'Recipient',
      funder: 'Funding Agency',
      implementer: 'Implementing Agency',
      status: 'Status',
      agreedOn: 'Commitment Date',
      commitment: 'Amount',
      currency: 'Currency',
      latitude: 'Latitude',
      longitude: 'Longitude',
    },
    first: {
      identifier: '7',
      status: '3',
      transactions: [{ value: '1234.50', currency: 'XCD' }],
      places: [{ country: 'LC', latitude: '13.9', longitude: '-61.0', precision: 'unknown' }],
    },
  },
  {
    language: 'pt',
    table: `Identificador\tNome do projeto\tPaís\tFinanciador\tSituação\tData de assinatura\tValor comprometido\tMoeda\tSetor
X1\tEstrada\tBrasil\tFundo Inventado\tEm execução\t2019-03-25\t1000000\tBRL\tTransporte
X2\tEscola\tBrasil\tFundo Inventado\tConcluído\t2020-01-13\t2000000\tBRL\tEducação
`,
    fields: {
      identifier: 'Identificador',
      title: 'Nome do projeto',
      recipient: 'País',
      funder: 'Financiador',
      status: 'Situação',
      agreedOn: 'Data de assinatura',
      commitment: 'Valor comprometido',
      currency: 'Moeda',
      sector: 'Setor',
    },
    first: {
      identifier: 'X1',
      status: '2',
      agreedOn: '2019-03-25',
      transactions: [{ value: '1000000', currency: 'BRL' }],
    },
  },
  {
    language: 'fr',
    table: `Référence;Intitulé;Pays;Bailleur;Statut;Date de signature;Montant;Devise;Unité
R1;Route;Haïti;Fonds inventé;En cours;04/05/2019;1 234 567,80;EUR;m
R2;École;Haïti;Fonds inventé;Achevé;06/07/2020;2 000,00;EUR;m
`,
    fields: {
      identifier: 'Référence',
      title: 'Intitulé',
      recipient: 'Pays',
      funder: 'Bailleur',
      status: 'Statut',
      agreedOn: 'Date de signature',
      commitment: 'Montant',
      currency: 'Devise',
    },
    first: { identifier: 'R1', status: '2', transactions: [{ value: '1234567.80', currency: 'EUR' }] },
    doubts: ['agreedOn date-order'],
  },
];

describe('a proposed mapping', () => {
  it.each(cases.map((each) => [each.language, each] as const))('reads a table in %s', (_language, each) => {
    const bytes = Buffer.from(each.table);
    const { mapping, guesses } = proposeMapping(bytes);
    expect(Object.fromEntries(guesses.map(({ field, column }) => [field, column]))).toEqual(each.fields);
    expect(guesses.flatMap(({ field, doubts }) => doubts.map((doubt) => `${field} ${doubt}`))).toEqual(
      each.doubts ?? [],
    );
    for (const { confidence, samples } of guesses) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(samples.length).toBeGreaterThan(0);
    }
    const readings = [...read(fixtureSource, bytes, { mapping: parseMapping(JSON.stringify(mapping)) })];
    expect(imbalanceOf(readings)).toEqual([]);
    expect(findingsOf(readings)).toEqual([]);
    expect(activitiesOf(readings)[0]).toMatchObject(each.first);
  });

  it('says that it does not know the currency, and keeps deflated money apart', () => {
    const { mapping, guesses } = proposeMapping(
      Buffer.from('id,amount,total disbursed (constant 2021 USD)\n1,5,6\n2,7,8\n'),
    );
    expect(guesses.find(({ field }) => field === 'commitment')?.doubts).toEqual(['currency']);
    expect(mapping?.transactions).toMatchObject([
      { kind: { fixed: '2' }, currency: { fixed: 'XXX' } },
      { kind: { fixed: '3' }, currency: { fixed: 'USD' }, priceBasis: { fixed: 'constant-2021' } },
    ]);
  });
  it('is none where no column tells rows apart, and none of what is no table', () => {
    expect(proposeMapping(Buffer.from('donor,country\nA,HN\nA,HN\n')).mapping).toBeNull();
    expect(proposeMapping(Buffer.from('')).mapping).toBeNull();
    expect(proposeMapping(Buffer.from([0, 1, 2, 3])).mapping).toBeNull();
  });
  it('parses whenever there is one, and never throws', () => {
    const word = fc.constantFrom(
      'id',
      'Título',
      'monto',
      '$1',
      'país',
      'fecha de firma',
      '__proto__',
      'x',
      '1.5',
      '2020',
      'HN',
      '',
      '"',
      ';',
      ',',
      '\n',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const bytes = Buffer.from(words.join(''));
        const { mapping } = proposeMapping(bytes);
        if (mapping === null) return;
        const readings = [...read(fixtureSource, bytes, { mapping: parseMapping(JSON.stringify(mapping)) })];
        expect(imbalanceOf(readings)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { mapping } = proposeMapping(bytes);
        if (mapping !== null) parseMapping(JSON.stringify(mapping));
      }),
    );
  });
});
