import type { ReadLanguage } from './language.ts';

/** Words of a time that an event gives ("before the next season", "as soon as the study is published"); folded when read. */
export interface EventWords {
  /** Conjunctions that open such a time alone: it goes on to the end of the clause. */
  readonly opens: string;
  /** Words before an event. */
  readonly before: string;
  /** Words that put an event into the time to come. */
  readonly next: string;
  readonly events: string;
  /** Words that put it into the past: no deadline. */
  readonly past: string;
  /** Those of `before` that make any event a deadline, also one that is not said to be the next. */
  readonly sure: string;
  /** Times that count from the day of the document: its year, the end of it, or another stretch. */
  readonly thisYear: string;
  readonly yearEnd: string;
  readonly around: string;
}

export const eventWords: Readonly<Record<Exclude<ReadLanguage, 'zh' | 'other'>, EventWords>> = {
  en: {
    opens:
      'as soon as|for as long as|as long as|so long as|until such time as|while this|while the agreement|while the treaty|while it remains|once the|once this|once it|upon {signature,signing,ratification,completion,approval,adoption,entry,receipt,publication}|on {signature,signing,ratification,completion,approval}|throughout the {life,term,duration}|for the {life,term,duration} of|for the whole {life,term,duration}|during the {life,term,lifetime} of|by the time|when {the,this} {agreement,treaty,convention,law,parliament,new parliament}|when it enters|once {ratified,approved,signed,published,completed}|on {entry,the entry,the completion,the signature}|during {its,the,his,her,their} {presidency,term,tenure,mandate}|until {completion,the end of the programme,the end of the project,the end of the plan,the works are,the project is}',
    before:
      'before|by|until|till|during|at|after|following|ahead of|prior to|in|in time for|no later than|not later than|from|for|through|within|over|throughout',
    next: 'next|coming|upcoming|forthcoming|following|new|current|present',
    events:
      'season|summit|meeting|session|conference|assembly|election|elections|harvest|winter|summer|spring|autumn|rains|rainy season|term|school year|academic year|fiscal year|financial year|budget|budget year|cycle|mandate|legislature|parliament|christmas|easter|carnival|anniversary|games|world cup|start of|opening of|close of|completion of|signature|signing|ratification|entry into force|adoption|publication|expiry|handover|holidays|planting season|hurricane season|dry season|phase|census|review|programming period|period|monsoon|dry season|audit|works|programme|year|quarter|month|semester|round',
    past: 'last|past|previous|former|ago|this morning|earlier',
    sure: 'before|by|until|till|ahead of|prior to|in time for|upon|no later than|not later than|after|following',
    thisYear:
      'this year|in this year|during this year|later this year|within the year|this calendar year|in the current year|in the rest of the year|throughout the year',
    yearEnd:
      'before the year is out|before the year ends|before the end of this year|by the end of this year|before year - end|by year - end|before the year - end',
    around:
      "{this,next,the coming} {month,week,quarter,semester,term,season}|{by,before} the end of {this,next,the} {month,week,quarter,semester,term,season,mandate,legislature,parliament,session,season}|before the decade is out|in the coming {weeks,months}|over the coming {weeks,months}|in the near future|in the first {100,hundred} days|in its first {year,100 days,hundred days}|before {its,the,his,her,their} {term,mandate} {ends,expires,is over}|before the government leaves office|over the {lifetime,life} of the project|over the {lifetime,life} of the programme|in {one,two,three,four,five,six,seven,ten} years ' time|this decade|in this decade|over the course of the decade|within {the,this} decade|{next,this} {summer,winter,spring,autumn,season}|by next {january,february,march,april,may,june,july,august,september,october,november,december}|from next {january,july,september}|{in,over} the {weeks,months,years} {ahead,to come}|by the date of entry into force|within the lifetime of this {plan,government,parliament}|within {the,its,his,her} first {year,months,hundred days}|within the month|{next,the next,the coming} {fiscal,financial} year|by the turn of the decade",
  },
  es: {
    opens:
      'tan pronto como|tan pronto|en cuanto|una vez que|una vez {publicado,publicada,aprobado,aprobada,firmado,firmada,ratificado,ratificada,concluido,concluida,concluidos,concluidas,recibido,recibida,entre,se,el,la,terminado,terminada,constituido,constituida}|mientras {dure,esté,permanezca,siga,se mantenga,subsista,el presente,este,rija}|cuando {entre,se,concluya,termine,esté,haya}|a la {firma,entrada,entrega} {de,del,en}|durante {la vigencia,toda la vigencia,la duración,el plazo}|por el tiempo que|antes de que|al {término,término de,finalizar,concluir,cierre,inicio} {del,de la,de los}|después de que',
    before:
      'antes de|antes del|para|durante|en|hasta|a partir de|a partir del|después de|tras|a más tardar en|al|a|previo a|con motivo de|con ocasión de|desde|por|de cara a|de',
    next: 'próximo|próxima|próximos|próximas|venidero|venidera|entrante|siguiente|siguientes|nuevo|nueva|presente|actual|que viene',
    events:
      'temporada|cumbre|reunión|sesión|conferencia|asamblea|elecciones|cosecha|zafra|invierno|verano|primavera|otoño|lluvias|estación|período lectivo|periodo lectivo|ciclo escolar|año escolar|año lectivo|año académico|curso|curso escolar|año fiscal|ejercicio|ejercicio fiscal|ejercicio presupuestario|presupuesto|ciclo|mandato|legislatura|navidad|navidades|semana santa|carnaval|aniversario|juegos|mundial|firma|ratificación|entrada en vigor|entrada en vigencia|adopción|publicación|vencimiento|fiestas|siembra|censo|cuatrienio|quinquenio|sexenio|trienio|bienio|semestre|trimestre|cuatrimestre|año|mes|bimestre|ronda|vigencia|gestión|campaña|vacaciones',
    past: 'pasado|pasada|pasados|pasadas|último|última|últimos|últimas|anterior|anteriores',
    sure: 'antes de|antes del|hasta|previo a|después de|tras|a más tardar en',
    thisYear:
      'este año|en este año|durante este año|este mismo año|dentro del año|dentro de este año|en el presente año|en el curso del año|a lo largo del año|en el transcurso del año|en lo que resta del año|en lo que resta de año|en lo que queda del año|en el año en curso',
    yearEnd:
      'antes de fin de año|antes de que termine el año|antes de que acabe el año|antes de que finalice el año|hasta fin de año|a fin de año|a finales de año|a fines de año|para fin de año|de aquí a fin de año|antes de terminar el año|antes de finales de año|antes de finalizar el año|al cierre del año',
    around:
      '{este,el próximo,en el próximo,durante el próximo,en este} {mes,trimestre,cuatrimestre,semestre,bimestre}|{esta,la próxima} semana|el {mes,semestre,trimestre} {próximo,entrante,que viene}|{en ,}las próximas semanas|en los próximos {días,meses}|antes de que {termine,acabe,finalice} {el,la,su} {mandato,década,gestión,período,gobierno,legislatura,cuatrienio,quinquenio,sexenio}|{al final,antes del fin,hasta el fin,antes del término,al término,para el final} {del mandato,de la década,de la gestión,de la legislatura,de su mandato,del sexenio}|antes de terminar {el mandato,la gestión,su mandato}|en lo que {queda,resta} {del mandato,de la gestión,de la década,del período}|en el presente {período,mandato}|en el presente período de gobierno|en los primeros {100,cien} días|en {esta,la presente} década|en la década en curso|al entrar en {vigor,vigencia}|de aquí a la próxima',
  },
  pt: {
    opens:
      'assim que|logo que|tão logo|uma vez {publicado,publicada,aprovado,aprovada,assinado,assinada,ratificado,ratificada,concluído,concluída,que}|enquanto {durar,vigorar,estiver,permanecer,este,o presente,viger}|quando {entrar,for,estiver}|na {assinatura,entrada}|durante {a vigência,toda a vigência,a duração}|pelo tempo que|antes que|ao {término,final,fim} {do,da,dos}|depois que|após a {assinatura,entrada,publicação,ratificação,aprovação}',
    before:
      'antes de|antes do|antes da|antes das|antes dos|para|para a|durante|na|no|em|até|até a|até o|até à|a partir da|a partir do|a partir de|depois da|depois do|após|após a|após o|o mais tardar na|por ocasião da|por ocasião do|desde|ao longo do|ao longo da|à|ao',
    next: 'próximo|próxima|próximos|próximas|vindouro|vindoura|seguinte|seguintes|novo|nova|corrente|atual|que vem',
    events:
      'temporada|cúpula|cimeira|reunião|sessão|conferência|assembleia|eleições|colheita|safra|inverno|verão|primavera|outono|chuvas|estação|estação seca|estação chuvosa|período letivo|ano letivo|ano escolar|ano fiscal|exercício|exercício financeiro|orçamento|ciclo|mandato|legislatura|natal|páscoa|semana santa|carnaval|aniversário|jogos|copa|assinatura|ratificação|entrada em vigor|adoção|publicação|vencimento|festas|plantio|censo|quadriênio|quinquênio|triênio|biênio|semestre|trimestre|bimestre|ano|mês|rodada|vigência|campanha|férias|volta às aulas',
    past: 'passado|passada|passados|passadas|último|última|últimos|últimas|anterior|anteriores',
    sure: 'antes de|antes do|antes da|antes das|antes dos|até|até a|até o|até à|após|após a|após o|depois da|depois do|o mais tardar na',
    thisYear:
      'este ano|neste ano|ainda este ano|durante este ano|dentro do ano|no ano em curso|no corrente ano|no decorrer do ano|ao longo do ano|no restante do ano',
    yearEnd:
      'até o fim do ano|até o final do ano|até ao fim do ano|antes do fim do ano|antes do final do ano|no fim do ano|no final do ano|até fim do ano|ainda até o fim do ano|antes que o ano termine|antes que termine o ano|antes que acabe o ano',
    around:
      '{este,neste,no próximo} {mês,trimestre,semestre,quadrimestre,bimestre}|{esta,na próxima} semana|no mês que vem|no semestre que vem|nas próximas semanas|nos próximos {dias,meses}|{até,antes do,no} {fim,final,término} {do mandato,da década,da gestão,da legislatura}|{até o,até ao} {fim,final,término} {do mandato,da década,da gestão,da legislatura,do semestre,do mês,do trimestre}|nos primeiros {100,cem} dias|nesta década|na presente década|enquanto o {acordo,convênio,tratado} {estiver,vigorar,durar}|na sua próxima {reunião,sessão}|até lá',
  },
  fr: {
    opens:
      'dès que|dès la|dès le|dès l’|aussitôt que|sitôt|tant que|aussi longtemps que|une fois que|une fois {le,la,les,l’,publiée,publié,signé,signée,achevé,achevée}|lorsque|à la {signature,livraison,clôture}|pendant {toute la durée,la durée}|durant {toute la durée,la durée}|avant que|à l’{issue,entrée,achèvement,expiration,échéance} {de,en,du,des}|au terme {de,du,des}|à l’issue|après que|dans les {semaines,mois} suivant',
    before:
      'avant|avant la|avant le|avant l’|avant les|pour|pour la|pour le|pendant|durant|à|à la|au|aux|à l’|en|dans|jusqu’à|jusqu’au|jusqu’à la|à partir de|à partir du|à compter de|à compter du|après|après la|après le|après l’|lors de|lors du|lors de la|d’ici|d’ici à|d’ici au|d’ici la|d’ici à la|d’ici l’|dès|depuis|au cours du|au cours de la|au plus tard au',
    next: 'prochain|prochaine|prochains|prochaines|suivant|suivante|nouveau|nouvelle|courant|présent|à venir|qui vient|en cours',
    events:
      'saison|saison des pluies|saison cyclonique|saison sèche|sommet|réunion|session|conférence|assemblée|élections|récolte|hiver|été|printemps|automne|pluies|année scolaire|année universitaire|année budgétaire|rentrée|exercice|exercice budgétaire|budget|cycle|mandat|législature|noël|pâques|carnaval|anniversaire|jeux|coupe|signature|ratification|entrée en vigueur|adoption|publication|expiration|fêtes|semis|recensement|quinquennat|triennat|semestre|trimestre|année|mois|tour|campagne|vacances|période',
    past: 'dernier|dernière|derniers|dernières|passé|passée|précédent|précédente',
    sure: 'avant|avant la|avant le|avant l’|avant les|jusqu’à|jusqu’au|jusqu’à la|après|après la|après le|après l’|d’ici|d’ici à|d’ici au|d’ici la|d’ici à la|d’ici l’|dès|dès la|dès le|dès l’|au plus tard au|à la rentrée',
    thisYear:
      'cette année|dans l’année|au cours de l’année|durant l’année|dans le courant de l’année|pendant l’année|durant cette année',
    yearEnd:
      'avant la fin de l’année|d’ici la fin de l’année|d’ici à la fin de l’année|à la fin de l’année|en fin d’année|avant la fin de cette année|jusqu’à la fin de l’année',
    around:
      'ce {mois,trimestre,semestre}|{le mois,le trimestre,le semestre,la semaine} prochain{,e}|au cours des prochain{s,es} {mois,semaines}|dans les prochain{s,es} {mois,semaines,jours}|dans les {mois,semaines} {à venir,qui viennent}|{avant,d’ici,d’ici à,à,jusqu’à} la fin {du mandat,de la décennie,du mois,du trimestre,du semestre,de la législature,de son mandat}|dans les {cent,100} premiers jours|cette décennie|dans la décennie|au cours de la décennie|à la rentrée|dès la rentrée|d’ici là|à sa prochaine {session,réunion}',
  },
};

/** Chinese events, as alternatives of a pattern. */
export const hanEvents =
  '到位|生效|签署|签字|批准|核准|公布|发布|完成|完工|竣工|到来|来临|结束|开始|开幕|启动|召开|举行|通过|审定|届满|到期|收到|提交|换届|交付|交割|验收|投产|通车|成立|建成|评估|开学|收官|闭幕|雨季|旱季|飓风季|收获季|春节|圣诞节|大选|选举|峰会|会议|大会|论坛|学年|学期|财年|财政年度|预算年度';
