/** Kinds of infrastructure, as the sectors of the OECD's purpose codes have them. */
export const infrastructureKinds = ['transport', 'energy', 'communications', 'water'] as const;
export type InfrastructureKind = (typeof infrastructureKinds)[number];

interface Rule {
  /** Beginnings of OECD purpose codes (IATI SectorVocabulary 1 and 2). */
  readonly codes: readonly string[];
  /** Names that sources without such codes use, in small letters. Names that mix infrastructure with another field are left out. */
  readonly names: readonly string[];
}

/** The rule reads sectors only, never who finances or receives. */
const rules: Readonly<Record<InfrastructureKind, Rule>> = {
  transport: {
    codes: ['210'],
    names: [
      'transport',
      'transport and storage',
      'transport & storage',
      'storage',
      'highways',
      'rural and inter-urban roads',
      'roads and highways',
      'rural roads',
      'railways',
      'ports/waterways',
      'aviation',
      'urban transport',
      'other transportation',
      'transportation adjustment',
      'public administration - transportation',
    ],
  },
  energy: {
    codes: ['230', '231', '232', '233', '234', '235', '236'],
    names: [
      'energy',
      'energy generation and supply',
      'energy generation and supply,purpose unspecified',
      'hydro',
      'thermal',
      'power',
      'distribution and transmission',
      'energy transmission and distribution',
      'renewable energy',
      'renewable energy biomass',
      'renewable energy geothermal',
      'renewable energy hydro',
      'renewable energy solar',
      'renewable energy wind',
      'other power and energy conversion',
      'electric power and other energy adjustment',
    ],
  },
  communications: {
    codes: ['220'],
    names: [
      'communications',
      'communications, purposeunspecified',
      'telecommunications and informatics',
      'ict infrastructure',
      'ict services',
      'other information and communications technologies',
      'public administration - information and communications technologies',
      'postal services',
    ],
  },
  water: {
    codes: ['140'],
    names: [
      'water supply and sanitation',
      'water supply & sanitation',
      'water supply and sanitation,purpose unspecified',
      'water supply',
      'urban water supply',
      'rural water supply and sanitation',
      'other water supply and sanitation',
      'other water supply, sanitation and waste management',
      'public administration - water, sanitation and waste management',
      'water supply and sanitation adjustment',
      'sanitation',
      'sewerage',
      'waste management',
    ],
  },
};

/** What the activities can be asked for by sector. */
export const infrastructureChoices = ['infrastructure', ...infrastructureKinds] as const;
export const sectorChoices = [...infrastructureChoices, 'unstated'] as const;
export type SectorChoice = (typeof sectorChoices)[number];

/** What a choice is made of: beginnings of OECD purpose codes, and names as sources write them; null: no sector stated. */
export function infrastructureRules(
  choice: SectorChoice,
): { readonly codes: readonly string[]; readonly names: readonly string[] } | null {
  if (choice === 'unstated') return null;
  const chosen = choice === 'infrastructure' ? infrastructureKinds.map((each) => rules[each]) : [rules[choice]];
  return { codes: chosen.flatMap(({ codes }) => codes), names: chosen.flatMap(({ names }) => names) };
}

interface SectorCondition {
  readonly sql: string;
  readonly params: readonly string[];
}

/** SQL on `sector_named s`: is it of this kind, or of any kind of infrastructure? */
export function isSector(kind: Exclude<SectorChoice, 'unstated'>): SectorCondition {
  const { codes, names } = infrastructureRules(kind) ?? { codes: [], names: [] };
  const marks = (values: readonly string[]) => values.map(() => '?').join(', ');
  return {
    sql: `((s.vocabulary in ('1', '2') and substr(s.code, 1, 3) in (${marks(codes)})) or coalesce(lower(trim(s.name)) in (${marks(names)}), false))`,
    params: [...codes, ...names],
  };
}

/** SQL on `listed a`: has it a sector of this kind, of any kind of infrastructure, or none that is stated? */
export function hasSector(kind: SectorChoice): SectorCondition {
  if (kind === 'unstated') return { sql: 'not exists (select 1 from listed_sector s where s.nth = a.nth)', params: [] };
  const { sql, params } = isSector(kind);
  return {
    sql: `a.nth in (select nth from listed_sector where sector in (select s.sector from sector_named s where ${sql}))`,
    params,
  };
}
