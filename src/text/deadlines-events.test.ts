import { describe, expect, it } from 'vitest';
import { readDeadlines } from './index.ts';

/** Times by what their ends need, each in a promise; `nothing`: the words state them. Divided by `|`. */
const times: Record<string, { frame: string; needs: Record<string, string> }> = {
  en: {
    frame: 'The Bank will build 40 clinics @.',
    needs: {
      nothing:
        'by 2029|by the close of 2028|by the middle of 2027|by mid-2027|by June 2028|by 30 June 2028|no later than 31 March 2027|not later than the end of 2026|before 2030|in 2027|during 2027|during the first quarter of 2027|from 2027|from January 2027|from 1 July 2027|starting in 2027|with effect from 1 July 2027|between 2026 and 2029|from 2026 to 2029|2026-2029|for the period 2026-2029|over the period 2026–2029|until 2030|through 2030|in the course of 2027|towards the end of 2027|in early 2027',
      'document-date':
        'by the end of next year|before the end of the year|in the next three years|in the coming five years|next year|in the second half of next year|over the next decade|over the coming decade|within two years|within a year|within the year|inside two years|until the end of the decade|by the end of the decade|before the year is out|this year|later this year|in the third quarter|by year-end|in the next 18 months|five years from now|a year from now|in the course of next year',
      'reference-event':
        'before the next hurricane season|before the decade is out|this quarter|by Christmas|by Easter 2028|before Christmas|at the next summit|at its next session|during the next legislature|for as long as the Agreement is in force|while the Agreement remains in force|while this treaty is in force|for the duration of the programme|throughout the life of the agreement|as soon as the audit is complete|once the funds are released|upon ratification|on signature of this Agreement|after ratification|in the first 100 days|in its first year|before the rains|before the rainy season|before the elections|by the next harvest|before the summer|by the summer of 2028|in the summer of 2028|by autumn|by spring 2027|by the end of this month|over the lifetime of the project|before its term ends|before the Government leaves office|by the time of the next census|in time for the next school year',
      'fiscal-calendar': 'in the coming fiscal year|next fiscal year|in fiscal year 2027/28|in FY2027',
      start: 'over five years|over a five-year period|in two years|in four years',
    },
  },
  es: {
    frame: 'El Banco construirá 40 clínicas @.',
    needs: {
      nothing:
        'antes de 2030|antes de finales de 2027|antes del 30 de junio de 2028|para 2029|para el año 2029|para fines de 2028|para mediados de 2027|en 2027|en el año 2027|en el primer semestre de 2027|a más tardar en 2028|a más tardar el 31 de marzo de 2027|no después de 2028|hasta 2030|hasta el 31 de diciembre de 2028|desde 2027|a partir de 2027|a partir de enero de 2027|a partir del 1 de julio de 2027|a partir del ciclo lectivo 2027|entre 2026 y 2029|de 2026 a 2029|del 2026 al 2029|2026-2029|en el período 2026-2029|durante el período 2026-2029|durante 2027|a lo largo de 2027|en el curso de 2027|en el transcurso de 2027|de aquí a 2029|de cara a 2030|al cierre de 2027|al término de 2027|a fines de 2027|a principios de 2027|a comienzos de 2027|a mediados de 2027|con horizonte 2030|al 2030|al año 2030|rumbo a 2030|en el tercer trimestre de 2027',
      'document-date':
        'antes de fin de año|antes de que termine el año|antes de que acabe la década|en el primer trimestre|en el segundo semestre del próximo año|en los próximos tres años|en los tres próximos años|en los tres años siguientes|en un plazo de dos años|en un plazo de 90 días|en un plazo máximo de 180 días|en el plazo de un año|dentro de dos años|dentro del año|a más tardar en junio|hasta fin de año|hasta finales de la década|a partir del próximo año|durante el próximo año|durante el próximo quinquenio|durante los próximos cinco años|a lo largo de la próxima década|a lo largo del año|en el transcurso del año|de aquí a diez años|de aquí a fin de año|a finales de año|este año|el próximo año|el año próximo|el año que viene|el año entrante|en la próxima década|en lo que resta del año|en diciembre',
      'reference-event':
        'antes de la próxima zafra|antes de las lluvias|antes de las elecciones|antes de Navidad|durante la próxima cumbre|durante la vigencia del convenio|mientras dure el convenio|mientras el presente Acuerdo esté vigente|mientras esté en vigor el tratado|en cuanto se publique el estudio|tan pronto como se apruebe la ley|una vez concluida la auditoría|una vez que entre en vigor el acuerdo|tras la ratificación|después de la ratificación|a la firma del convenio|el mes próximo|el próximo mes|la próxima semana|en la presente década|en esta década|en lo que queda del mandato|al final del mandato|antes de terminar el mandato|en el presente período de gobierno|en los primeros 100 días|en la próxima sesión|en su próxima reunión|en el verano de 2028|antes del verano',
      'fiscal-calendar':
        'para el próximo ejercicio|en el próximo ejercicio|en el próximo ejercicio fiscal|en el ejercicio 2027|en el ejercicio fiscal 2027|en el presupuesto de 2027',
      start: 'en tres años|durante cinco años',
    },
  },
  pt: {
    frame: 'O Banco construirá 40 clínicas @.',
    needs: {
      nothing:
        'até 2029|até o fim de 2028|até 30 de junho de 2028|até junho de 2028|antes de 2030|em 2027|no primeiro semestre de 2027|no segundo trimestre de 2027|a partir de 2027|a partir de janeiro de 2027|entre 2026 e 2029|de 2026 a 2029|2026-2029|no período de 2026 a 2029|no período 2026-2029|durante 2027|ao longo de 2027|no decorrer de 2027|no fim de 2027|no final de 2027|no início de 2027|em meados de 2027|o mais tardar em 2028|no horizonte de 2030',
      'document-date':
        'até o final do ano|até o ano que vem|antes do fim do ano|no próximo ano|no ano que vem|no primeiro semestre|nos próximos três anos|nos três próximos anos|nos três anos seguintes|em até dois anos|no prazo de 90 dias|no prazo máximo de 180 dias|num prazo de dois anos|dentro de dois anos|a partir do próximo ano|durante o próximo ano|durante os próximos cinco anos|ao longo do ano|no decorrer do ano|ainda este ano|este ano|neste ano|o mais tardar até 31 de março|em dezembro',
      'reference-event':
        'até a próxima safra|antes das chuvas|antes das eleições|antes do Natal|antes da próxima cúpula|a partir do ano letivo de 2027|durante a vigência do acordo|enquanto vigorar o acordo|enquanto durar o convênio|assim que a lei for aprovada|logo que a auditoria termine|tão logo o estudo seja concluído|uma vez concluída a auditoria|após a ratificação|depois da ratificação|na assinatura do convênio|nesta década|até o fim da década|até o fim do mandato|antes do fim do mandato|nos primeiros 100 dias|na próxima reunião|na próxima sessão|na sua próxima reunião|no verão de 2028|antes do verão|no mês que vem|no próximo mês',
      'fiscal-calendar': 'no próximo exercício|no próximo exercício financeiro|no exercício de 2027',
      start: 'em três anos|por cinco anos',
    },
  },
  fr: {
    frame: 'La Banque construira 40 cliniques @.',
    needs: {
      nothing:
        'd’ici 2029|d’ici à 2029|d’ici à la fin de 2028|d’ici juin 2028|d’ici au 30 juin 2028|avant 2030|avant la fin de 2027|avant le 30 juin 2028|en 2027|au premier semestre 2027|au premier semestre de 2027|au deuxième trimestre 2027|au cours du premier trimestre 2027|à partir de 2027|à partir de janvier 2027|à compter du 1er juillet 2027|à compter de 2027|dès 2027|dès janvier 2027|entre 2026 et 2029|de 2026 à 2029|2026-2029|sur la période 2026-2029|pour la période 2026-2029|pendant la période 2026-2029|au cours de 2027|au cours de l’année 2027|dans le courant de 2027|courant 2027|fin 2027|à la fin de 2027|début 2027|au début de 2027|mi-2027|à la mi-2027|à l’horizon 2030|jusqu’en 2030|jusqu’à la fin de 2028|jusqu’au 31 décembre 2028|au plus tard en 2028|au plus tard le 31 mars 2027|au plus tard fin 2027',
      'document-date':
        'd’ici la fin de l’année|d’ici à la fin de la décennie|d’ici cinq ans|d’ici à cinq ans|avant la fin de l’année|au premier semestre|au cours des trois prochaines années|dans les trois prochaines années|dans les trois ans|dans les trois années à venir|dans un délai de 90 jours|sous 30 jours|dès l’an prochain|l’an prochain|l’année prochaine|au cours de l’année|cette année|au cours de la prochaine décennie|en décembre',
      'reference-event':
        'd’ici là|d’ici au prochain sommet|avant la prochaine saison cyclonique|avant la saison des pluies|avant les élections|avant Noël|avant l’été|avant l’été 2028|dès la rentrée|à la rentrée 2027|à la rentrée|ce semestre|pendant la durée de l’accord|pendant toute la durée de la convention|tant que l’accord est en vigueur|tant que durera l’accord|aussi longtemps que l’accord restera en vigueur|dès que la loi sera adoptée|dès que l’étude sera publiée|une fois l’audit achevé|une fois que l’étude sera publiée|après la ratification|à la signature de l’accord|dès l’entrée en vigueur du traité|dès la signature|lors du prochain sommet|à la prochaine session|à sa prochaine session|au prochain sommet|dans la décennie|avant la fin du mandat|d’ici la fin du mandat|dans les cent premiers jours|durant l’été 2028|à l’été 2028|au printemps 2027|le mois prochain',
      start: 'en trois ans|sur cinq ans|pendant cinq ans|pour cinq ans',
      'fiscal-calendar': 'pour l’exercice 2027|au prochain exercice',
    },
  },
  zh: {
    frame: '银行将@建设40所诊所。',
    needs: {
      nothing:
        '到2029年|在2029年前|于2029年底前|2029年底前|在2028年6月前|2028年6月30日前|不晚于2028年3月|至2030年|到2030年底|2027年|在2027年|从2027年起|自2027年起|2026年至2029年|2026—2029年',
      'reference-event':
        '到本世纪末|在本十年末|到本年代末|自签署之日起90天内|收到请求后30日内|“十五五”期间|在下届峰会上|下次会议上|在下一届会议上|下一学年|在协定有效期内|协定有效期内|在本协定有效期间|任期内|在本届政府任期内|上任后100天内',
      'document-date':
        '今年|今年内|年内|今年底前|明年|明年底前|明年上半年|在未来三年|未来三年内|今后五年|三年内|在三年内|两年之内|18个月内|六个月内|90天内|从明年起|未来十年|今后十年内|下半年|在下半年|第三季度|12月|12月底前|年底前|下月|本月底前|月底前',
      'fiscal-calendar': '下一财年|在下一财政年度|2027财年|2027财政年度|下个财年|本财年内',
      start: '在五年时间内|用三年时间|分五年|五年间',
    },
  },
};

describe.each(Object.entries(times))('times in promises in %s', (language, { frame, needs }) => {
  for (const [need, list] of Object.entries(needs)) {
    it.each(list.split('|'))(`needs ${need}: %s`, (words) => {
      const found = readDeadlines(frame.replace('@', words), { language, documentDate: null });
      expect(found.map((one) => [one.words, one.needs ?? 'nothing'])).toEqual([[words, need]]);
      const [{ window } = { window: { start: null, end: null } }] = found;
      expect(window.start !== null || window.end !== null).toBe(need === 'nothing' || /\d{4}/.test(window.end ?? ''));
    });
  }
});

/** Times of what was, and words that only look like times. */
const none: Record<string, readonly string[]> = {
  en: [
    'In 2020 the Bank promised forty clinics.',
    'After the last hurricane season the school was closed.',
    'Before the elections prices rose.',
    'The Fund paid three per cent.',
    'The minister will meet the mayor.',
  ],
  es: [
    'En 2020 el Banco prometió cuarenta clínicas.',
    'Tras la temporada pasada se cerró la escuela.',
    'Antes de las elecciones subieron los precios.',
    'Construirá cuarenta clínicas en el norte.',
  ],
  pt: [
    'Em 2020 o Banco prometeu quarenta clínicas.',
    'Depois da safra passada a escola fechou.',
    'Antes das eleições os preços subiram.',
    'Construirá quarenta clínicas no norte.',
  ],
  fr: [
    'Après la saison dernière, l’école a fermé.',
    'Avant les élections, les prix ont monté.',
    'La Banque construira quarante cliniques dans le nord.',
  ],
  zh: ['2020年，银行曾承诺建设40所诊所。', '雨季到来之前物价上涨。', '银行将在北部建设40所诊所。'],
};
describe.each(Object.entries(none))('no times in %s', (language, list) => {
  it.each(list)('%s', (text) => {
    expect(readDeadlines(text, { language, documentDate: null })).toEqual([]);
  });
});

it('counts the year of the document', () => {
  const ends = (text: string, language: string) =>
    readDeadlines(text, { language, documentDate: '2026-03-01' }).map(({ window }) => [window.start, window.end]);
  expect(ends('The Bank will build 40 clinics this year.', 'en')).toEqual([['2026', '2026']]);
  expect(ends('El Banco construirá 40 clínicas antes de fin de año.', 'es')).toEqual([[null, '2026-12-31']]);
  expect(ends('O Banco construirá 40 clínicas até o fim do ano.', 'pt')).toEqual([[null, '2026-12-31']]);
  expect(ends('La Banque construira 40 cliniques cette année.', 'fr')).toEqual([['2026', '2026']]);
  expect(ends('银行将于明年建设40所诊所。', 'zh')).toEqual([['2027', '2027']]);
});
