/** What a column may hold, as words of headers in English, Spanish, Portuguese and French: folded, phrases between bars. */
export const headerWords = {
  identifier: 'id|identifier|identificador|identifiant|code|codigo|clave|ref|reference|referencia|numero|no|number|bip',
  title:
    'title|titulo|titre|intitule|project name|nombre del proyecto|nome do projeto|nom du projet|name|nombre|nome|nom|project|proyecto|projeto|projet|objeto',
  status: 'status|estado|estatus|situacion|situacao|statut|etat|etapa|phase|fase|stage|state',
  agreedOn:
    'signed|signature date|date signed|fecha de firma|data de assinatura|date de signature|approval date|approved|fecha de aprobacion|data de aprovacao|date d approbation|commitment date|agreement date|fecha de convenio|commitment year|board approval|boardapprovaldate|firma|assinatura|signature|aprobacion|aprovacao|approval|year|ano|anio|annee|gestion',
  start: 'start|start date|fecha de inicio|data de inicio|date de debut|inicio|debut|begin|commencement|comienzo',
  end: 'end|end date|completion date|closing date|fecha de fin|fecha de termino|fecha de cierre|data de termino|data de fim|date de fin|date de cloture|closingdate|fin|fim|termino|cierre|completion|closing|conclusion|conclusao|cloture|achevement',
  commitment:
    'commitment|commitment amount|amount committed|monto comprometido|valor comprometido|montant engage|total commitment|committed|compromiso|compromisso|engagement|amount|monto|importe|valor|value|montant|costo|cost|custo|cout|presupuesto|budget|orcamento|total',
  disbursement:
    'disbursed|disbursement|amount paid|monto desembolsado|monto ejecutado|valor desembolsado|valor pago|montant decaisse|desembolsado|desembolso|desembolsos|decaissement|decaisse|verse|paid|pagado|pago|ejecutado|spent',
  currency: 'currency|moneda|divisa|moeda|devise|monnaie',
  recipient:
    'country|pais|pays|recipient|recipient country|pais receptor|pays beneficiaire|receptor|beneficiario|beneficiaire|nation|iso3|iso',
  funder:
    'donor|donors|funder|financier|lender|funding agency|fuente de financiamiento|agencia financiadora|fonte de financiamento|bailleur de fonds|donante|donantes|financiador|financista|cooperante|fuente|doador|bailleur|financeur|investor',
  implementer:
    'implementing agency|executing agency|unidad ejecutora|entidad ejecutora|orgao executor|agence d execution|maitre d ouvrage|implementing|implementer|executing|ejecutor|ejecutora|executor|contractor|contratista|constructor|impagency',
  sector: 'sector|setor|secteur|rubro',
  latitude: 'latitude|latitud|lat',
  longitude: 'longitude|longitud|lon|lng|long',
  place:
    'location|place|ubicacion|lugar|localizacion|localizacao|municipality|municipio|commune|department|departamento|departement|province|provincia|region|lieu|ville|city|ciudad|cidade',
  url: 'url|link|enlace|website|sitio|lien|web',
} as const;
export type Field = keyof typeof headerWords;

/** Words of statuses to IATI ActivityStatus, folded; a status that begins with one of them has its code. */
export const statusWords: readonly (readonly [code: string, words: string])[] = [
  [
    '1',
    'pipeline planned planificado planejado planifie identification identificacion preparation preparacion programado',
  ],
  [
    '2',
    'implementation ongoing active activo ativo en ejecucion em execucao en cours execution ejecucion underway operational in progress',
  ],
  ['3', 'completion completed complete finalizado terminado concluido acheve termine finished'],
  ['4', 'closed cerrado fechado cloture cierre'],
  ['5', 'cancelled canceled cancelado annule dropped anulado'],
  ['6', 'suspended suspendido suspenso suspendu paralizado'],
];

/** Words for multiples of the unit, folded. */
export const scaleWords: readonly (readonly [scale: string, words: RegExp])[] = [
  ['1000000', /\b(millions?|millon|millones|milhao|milhoes|mio|mill|mm)\b|\(m\b|\bm (?=[a-z]{3}\b)/],
  ['1000', /\b(thousands?|miles|milhares|milliers)\b|000s?\b/],
];

/** Lower case, without accents, signs or camel case: `FechaDeFirma` and `fecha_de_firma` alike. */
export const foldHeader = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
