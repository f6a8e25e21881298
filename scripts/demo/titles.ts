/**
 * Titles made from facts: a descriptive sentence is reduced to the name of the thing in it, or to the class of goods
 * and the name of who received them; country, kind of flow and year are added from their own columns.
 */
export interface ReducedTitle {
  readonly thing: string;
  readonly flow: string;
  readonly financier: string;
}

const verbs =
  /\b(provides?|provided|donates?|donated|contributes?|contributed|sends?|grants\b.*\bto|granted|funded|opens?|opened|establishes|established|completes?|participates?|administers|loaned|lends|grants|gives|funds|finances|financed|holds|hosts?|hosted|signs?|signed|awards?|awarded|offers?|offered|linked)\b/i;

const financiers: readonly (readonly [RegExp, string])[] = [
  [/China Co-?[Ff]inancing Fund/i, 'China Co-Financing Fund'],
  [/China[- ]Venezuela Joint Fund/i, 'China-Venezuela Joint Fund'],
  [/China (Eximbank|Export-Import Bank)/i, 'China Eximbank'],
  [/China Development Bank|\bCDB\b/, 'China Development Bank'],
  [/\bICBC\b|Industrial and Commercial Bank of China/, 'ICBC'],
  [/Bank of China|\bBOC\b|\bBoC\b/, 'Bank of China'],
  [/China Construction Bank|\bCCB\b/, 'China Construction Bank'],
  [/Agricultural Bank of China|\bABC\b/, 'Agricultural Bank of China'],
  [/CITIC/, 'China CITIC Bank'],
  [/Hanban/, 'Hanban'],
  [/MOFCOM|Ministry of Commerce/, 'Ministry of Commerce of China'],
  [/Chinese Embassy|Embassy of China|Chinese Consul/i, 'Chinese Embassy'],
  [/Chinese Government|Government of China|Chinese government/i, 'Chinese Government'],
];

const flows: readonly (readonly [RegExp, string])[] = [
  [/donat|gift|donation/i, 'donation'],
  [/\bgrants?\b|granted/i, 'grant'],
  [/loan|credit|lends|leaseback|financing facility|\bPXF\b|PxF/i, 'loan'],
];

const goods: readonly (readonly [RegExp, string])[] = [
  [/feasibility study/i, 'Feasibility study'],
  [/technical study|technical visit|technical team/i, 'Technical study'],
  [/hospital ship|peace ark/i, 'Hospital ship visit'],
  [/cataract|eye care|bright journey/i, 'Eye surgery mission'],
  [/medical (expert )?teams?|military doctors|additional doctors|specialist medical/i, 'Medical team'],
  [/medical training/i, 'Medical training'],
  [/peacekeeping|rescue team|relief workers|police officers to support/i, 'Relief and peacekeeping staff'],
  [/scholarship|ambassador award/i, 'Scholarships'],
  [/seminar|training (course|class|session|seminar|program)|trainings?\b|trains? |internship/i, 'Training'],
  [
    /language (teach|instruct|lab|program)|chinese teachers?|tutors|textbook|language learning/i,
    'Chinese language teaching',
  ],
  [/masks|PPE|sets of protective/i, 'Protective masks and clothing'],
  [
    /ventilator|respirator|oxygen|ICU beds|test kits|covid|anti-?(epidemic|pandemic)|pandemic|sinopharm/i,
    'COVID-19 supplies',
  ],
  [/ambulance/i, 'Ambulances'],
  [
    /medical (equipment|supplies|supplementary|masks)|heart monitor|laboratory|cancer prevention|blood bank|hospital equipment|microscope|cots|synthetic protein/i,
    'Medical supplies',
  ],
  [
    /container (inspection|scann)|scanner|x-ray|non-intrusive|customs inspection|inspection (system|equipment)/i,
    'Scanning equipment',
  ],
  [
    /surveillance|security equipment|demining|de-mining|protection equipment|emergency response equipment/i,
    'Security equipment',
  ],
  [/motorcycle|bicycle|vehicle|minibus|\bbus(es)?\b|\bcars?\b|bus parts|ferries|aircraft/i, 'Vehicles'],
  [/tractor|agricultural (equipment|machinery)|harvester|irrigation equipment/i, 'Agricultural equipment'],
  [/musical instruments|instruments|erhu/i, 'Musical instruments'],
  [
    /sport|football equipment|table tennis|gymnastics|kung fu|wushu|martial arts|fitness|soccer|volleyball|athletes/i,
    'Sport',
  ],
  [/books|audiovisual|bookstore/i, 'Books'],
  [
    /computer|laptop|tablet|projector|television|videoconferenc|touch screen|conference terminal|media equipment|information/i,
    'Computers and media equipment',
  ],
  [
    /school supplies|schoolbags|teaching (equipment|supplies|materials)|education(al)? materials|school/i,
    'School supplies',
  ],
  [/office (equipment|supplies|materials)|furniture/i, 'Office equipment'],
  [/food|necessities|christmas|toys|gift bags|candy/i, 'Food and household goods'],
  [/firefighter|fire department/i, 'Fire service equipment'],
  [
    /earthquake|hurricane|flood|drought|volcano|disaster|relief|emergency|mud-?rock|dengue|zika|swine fever/i,
    'Emergency relief',
  ],
  [
    /festival|exhibition|troupe|calligraph|celebration|concert|book fair|museum event|cultural|open day|reception/i,
    'Cultural event',
  ],
  [/solar panel/i, 'Solar panels'],
  [/seedling|trees/i, 'Trees'],
  [
    /syndicated loan|revolving credit|line of credit|credit line|loans?\b|financing facility|debt|leaseback|lease|pre-export/i,
    'Credit',
  ],
  [/machinery|equipment|supplies|materials|construction materials|pumps|goods/i, 'Equipment and materials'],
  [/statue/i, 'Statue'],
  [/design/i, 'Design work'],
  [/cash|donat|grant|\$|USD|RMB/i, 'Grant'],
];

const thingWords =
  /\b(dam|hydro\w*|power|plant|wind|solar|photovoltaic|farms?|thermal|thermoelectric|bioelectric|bio-electric|biomass|pipeline|gas|refinery|mine|mining|oil|field|fields|block|airport|port|terminal|railway|railroad|rail|trains?|metro|subway|road|roads|highway|route|bridge|toll|autopista|avenue|street|lights|hospital|clinics?|health|medical|school|schools|college|university|institute|academy|library|museum|stadium|gymnasium|sport\w*|park|garden|gardens|building|complex|housing|house|homes?|market|hotel|resort|center|centre|centers|factory|mill|satellite|television|telescope|station|network|system|systems|water|aqueduct|sanitation|sewer\w*|irrigation|dredging|canal|shoreline|cable|transmission|substation|line|lines|electrification|scanner|scanners|crane|cranes|gantry|dock|vessel|scheme|schemes|program|programme|project|projects|facility|storage|unit|plaza|chinatown|playing|field|facilities|equipment|machinery|procurement|visit|square|works|prison|reservoir|gutter|cement|copper|steel|aluminum|smelter|pulp|bus|buses|platform|platforms|safe|city|surveillance|command|communications|infrastructure|agricultur\w*|agrarian|agroecological|arts|aid|ecu|tango|fpso|flng|flood|construction|rehabilitation|scoreboards?|units?|supply|reconstruction|headquarters|cricket|toromocho|neighbou?rhood|community|fort|joint|mission|metros?|joint venture)\b/i;

const connectors = new Set([
  'of',
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'do',
  'da',
  'dos',
  'das',
  '&',
  'and',
  'the',
  'a',
  'al',
  'km',
  'kV',
]);
const droppedTail = /[\s,]*\b(Project|Projects|Program|Programme|PROJECT)\.?$/;

const clean = (title: string): string =>
  title
    .replace(/（[^)）]*[)）]?/g, ' ')
    .replace(/^\s*\[?[^\]]*\]\s*/, ' ')
    .replace(/\[[^\]]*\]?/g, ' ')
    .replace(/\((?=[^)]*(?:[Ll]ink|inked|#|Project ID|ProjectID|Subproject))[^)]*\)?/g, ' ')
    .replace(/\((?!II?I?\)|IV\)|V\))[^)]*\)/g, ' ')
    .replace(
      /\s+(?:in|of|on)\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)\d\d\b.*$/,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

const isNameWord = (word: string): boolean => /^[“"'(]?(?:\p{Lu}|\d)/u.test(word);

/** The run of name words at the start of `text`: capitalised words and the connectors between them. */
function nameAtStart(text: string, most: number): string {
  const words = text.replace(/^(?:the|a|an|its|his)\s+/i, '').split(' ');
  const kept: string[] = [];
  for (let i = 0; i < words.length && kept.length < most; i++) {
    const word = words[i]!;
    if (
      verbs.test(word) ||
      /^(Linked|March|July|April|May|June|August|January|February|September|October|November|December)$/.test(word)
    )
      break;
    if (isNameWord(word)) kept.push(word);
    else if (connectors.has(word.toLowerCase()) && words[i + 1] !== undefined && isNameWord(words[i + 1]!))
      kept.push(word);
    else break;
    if (/[;.:]$/.test(word) && !/\b(S\.A|S\.A\.|Inc|Co|Ltd|St|V\.C|J\.A|E\.S\.P)\.?$/.test(word)) break;
    if (/,$/.test(word)) break;
  }
  while (kept.length > 0 && connectors.has(kept.at(-1)!.toLowerCase())) kept.pop();
  return kept
    .join(' ')
    .replace(/[,;:.]+$/, '')
    .trim();
}

const tidy = (name: string, country: string): string =>
  name
    .replace(new RegExp(`^${country}[’']?s?\\s+(?!City)(?=\\p{Lu})`, 'u'), '')
    .replace(/[’']s$/, '')
    .replace(new RegExp(`,?\\s+in\\s+(?:the\\s+)?${country}$`), '')
    .replace(droppedTail, '')
    .replace(/^(?:Phase|Stage)\s+(\d|I+V?)\s+of\s+(?:the\s+)?(.*)$/, '$2, phase $1')
    .replace(/^(First|Second|Third|Fourth)\s+(?:Phase|Stage|Section)\s+of\s+(?:the\s+)?(.*)$/i, '$2, $1 phase')
    .replace(droppedTail, '')
    .replace(/^(?:Construction|Supply|Purchase|Establishment|Acquisition) of (?:the )?(?=\p{Lu})/u, '')
    .replace(/\s+(?:Construction)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const within = (name: string, most: number): string => {
  const words = name.split(' ');
  if (words.length <= most) return name;
  const cut = words.slice(0, most);
  while (cut.length > 1 && (connectors.has(cut.at(-1)!.toLowerCase()) || /^(via|phase)$/i.test(cut.at(-1)!))) cut.pop();
  return cut.join(' ').replace(/[,;]$/, '');
};

function namedThing(text: string, country: string): string {
  const starts = [
    ...text.matchAll(
      /\b(?:for|of|to|at|on|construction of|support|supply of|expand|expanded|via|construct|construct(?:ing|ion)|dredging|renovate|rebuild|rebuilding|rebuiding|funds|finances|financed|toward|refurbish|renovates|installment of|reconstruction of|acquire|acquisition of|lighting)\s+(?:the\s+|a\s+|construction of\s+(?:the\s+)?|its\s+|supply of\s+|purchase of\s+|completion of\s+)?(?=[\p{Lu}\d])/gu,
    ),
  ];
  let best = '';
  for (const start of starts) {
    const name = tidy(nameAtStart(text.slice(start.index + start[0].length), 12), country);
    if (name === '' || name === country || /^(China|Chinese|RMB|USD|Chinese Government)$/.test(name)) continue;
    if (/^(?:\$?[\d,.]+|USD?\b|RMB)/.test(name) && !/MW|km|GW|Solar|Passenger|Highway/.test(name)) continue;
    if (!thingWords.test(name)) continue;
    if (name.length > best.length) best = name;
  }
  return best;
}

const vague =
  /^(?:Government(?: of .*)?|City|Latin America.*|University|Central|Project|ETCAs?|\p{L}+(?:n|ns|ese|eans)(?: (?:Students|Public|Personnel|Government|Hospitals?|People|Officials?).*)?|Phase.*|Tranche.*)$/u;

function receiverName(text: string, country: string): string {
  const starts = [...text.matchAll(/\b(?:to|at|for|in|into|with|by)\s+(?:the\s+|a\s+)?(?=\p{Lu})/gu)];
  for (const start of starts) {
    const rest = text.slice(start.index + start[0].length);
    const name = tidy(nameAtStart(rest, 9), country);
    if (name.length < 3 || name === country || /^(China|Chinese|COVID|Covid|USD|RMB)\b/.test(name)) continue;
    if (/^\d/.test(name) || vague.test(name)) continue;
    return name;
  }
  return '';
}

/** Reduces a descriptive title. `country` is the recipient's English name. */
export function reduceTitle(title: string, country: string): ReducedTitle {
  const flow = flows.find(([pattern]) => pattern.test(title))?.[1] ?? '';
  const financier = financiers.find(([pattern]) => pattern.test(title))?.[1] ?? '';
  const text = clean(title);
  const shaped = (thing: string): ReducedTitle => ({ thing: within(thing.replace(/\s+,/g, ','), 8), flow, financier });
  const institute = /Confucius (Institutes?|Classroom|Center)/.exec(text);
  if (institute && !/donat|statue|tutor|scholarship|instructor|relief/i.test(text)) {
    const host =
      receiverName(text.slice(institute.index + institute[0].length).replace(/^ (?:in|of) /, ' at '), country) ||
      tidy(nameAtStart(text, 8), country);
    return shaped(
      `Confucius ${institute[1]}${host && !/Confucius|China|Chinese|Hanban/.test(host) ? `, ${host}` : ''}`,
    );
  }
  const goodsClass = goods.find(([pattern]) => pattern.test(text))?.[1] ?? '';
  const isGoods =
    /donat|hospital ship|medical (?:expert )?team|exhibition|festival|seminar|course|medical team|doctors|scholarship|gift|\bsends?\b|training|seminar|surger|grants? (?!.*Project)|granted/i.test(
      text,
    );
  const isFinance = /loan|credit|provides|contributes|construction|finances|funds|\[China/i.test(title);
  const named = namedThing(text, country);
  if (named !== '' && (isFinance || !isGoods) && !/donat/i.test(text)) return shaped(named);
  if (!isGoods) {
    const whole = tidy(nameAtStart(text, 10), country);
    if (whole.split(' ').length >= 2 && thingWords.test(whole) && !/^(China|Chinese)\b/.test(whole))
      return shaped(whole);
  }
  const receiver = /^(Scholarships|Hospital ship|Relief)/.test(goodsClass) ? '' : receiverName(text, country);
  if (goodsClass === 'Grant' && flow !== 'grant' && flow !== 'donation')
    return shaped(receiver === '' ? 'Financing' : `Financing, ${receiver}`);
  if (goodsClass === 'Grant' && flow === 'donation')
    return shaped(receiver === '' ? 'Donation' : `Donation, ${receiver}`);
  if (goodsClass === '') return shaped(receiver === '' ? '' : receiver);
  return shaped(receiver === '' ? goodsClass : `${goodsClass}, ${receiver}`);
}

/** Does a title still read as a sentence? Used by the build and by its test. */
export const looksLikeSentence = (title: string): boolean => verbs.test(title) || title.split(' ').length > 16;
