import type { StatementLexicon } from './lexicon-statements.ts';

export const french: StatementLexicon = {
  commits: [
    ['will', 'promet|promettent|a promis|ont promis|promettre|promis'],
    [
      'will',
      's’engage à|s’engagent à|s’est engagé à|s’est engagée à|se sont engagés à|se sont engagées à|nous nous engageons à|engagement de|s’engager à|s’engage|s’engagent|prend l’engagement|prennent l’engagement',
    ],
    [
      'will',
      'garantit|garantissent|convient de|conviennent de|ont convenu de|a convenu de|sont convenus de|décide de|décident de|a décidé de|ont décidé de|accepte de|acceptent de',
    ],
    [
      'plans-to',
      'prévoit de|prévoient de|a prévu de|ont prévu de|envisage de|envisagent de|a l’intention de|ont l’intention de|compte|comptent|vise à|visent à|entend|entendent|se propose de|projette de|prévoit|prévoient',
    ],
    ['encourages', 'encourage|encouragent|encouragera|encourageront|incite|incitent|encourager'],
    ['is-ready-to', 'est prêt à|est prête à|sont prêts à|sont prêtes à|est disposé à|est disposée à|sont disposés à'],
    ['supports', 'soutiendra|soutiendront|appuiera|appuieront|apportera son soutien'],
  ],
  norms:
    'demande|demandent|a demandé|ont demandé|exige|exigent|exhorte|exhortent|appelle à|appellent à|a appelé à|ont appelé à|appelons à|invite à|invitent à|plaide pour|plaident pour|prône|prônent|propose|proposent|a proposé|ont proposé|préconise|préconisent|souligne|soulignent|a souligné|ont souligné|insiste sur|insistent sur|réaffirme|réaffirment|réaffirmons|réitère|réitèrent|rejette|rejettent|condamne|condamnent|s’oppose à|s’opposent à|défend|défendent|salue|saluent|reconnaît la nécessité|reconnaissent la nécessité',
  will: 'va|vont|doit|doivent permettre',
  willEndings:
    /(?:[^aeiou]era|eront|ira|iront|ndra|ndront|[îc]tra|[îc]tront|vra|vront|rra|rront|ttra|ttront|ura|uront|erons|irons|fera|feront)$/,
  states:
    'sera|seront|aura|auront|deviendra|augmentera|augmenteront|diminuera|baissera|atteindra|dépassera|améliorera|amélioreront|permettra|permettront|aidera|aideront|contribuera|contribueront|bénéficiera|entraînera|générera|stimulera|dépendra|être|avoir|augmenter|améliorer|permettre|aider|contribuer|continuera|signifiera|apportera la prospérité|provoquera|affectera|affaiblira|pourra|pourront|restera|croîtra',
  forecasts:
    'pourrait|pourraient|il est probable que|on s’attend à ce que|devrait atteindre|devrait augmenter|probablement|sans doute|vraisemblablement|inévitablement|à l’avenir|selon les prévisions',
  speech:
    'a dit|dit que|disent que|a déclaré|ont déclaré|déclare que|a affirmé|affirme|affirment|ont affirmé|a indiqué|indique que|a noté|a souligné que|soutient que|soutiennent que|a soutenu|a assuré|assure que|a expliqué|explique que|a averti|avertit|a exprimé|a commenté|a ajouté|a admis|a reconnu|a rappelé|estime que|estiment que|croit que|pense que|a écrit|a nié|a dénoncé|a accusé|a annoncé que|a répondu|a concédé|s’est dit|se dit',
  attributions: 'selon|d’après|de l’avis de|aux yeux de|pour les critiques|pour ceux qui|comme l’a dit|au dire de',
  speechNouns: 'paroles de|propos|déclarations|déclaration|commentaires|expression|phrase|devise|discours|entretien',
  that: 'que|qu|si|comment',
  documents:
    'déclaration|communiqué|accord|plan|traité|charte|résolution|mémorandum|document|texte|rapport|convention|protocole|constitution|loi|décret|stratégie|déclaration conjointe',
  actors:
    'gouvernement|gouvernements|ministère|ministères|ministre|ministres|président|présidente|présidents|pays|partie|parties|état|états|membres|banque|fonds|entreprise|entreprises|agence|commission|conseil|union|nous|autorités|fonctionnaires|dirigeants|partenaires|donateur|donateurs|bailleurs|ambassade|institution|institutions|université|commune|organisation|administration|délégation|ils|elles',
  abstracts:
    'coopération|modèle|politique|politiques|mesure|mesures|croissance|commerce|développement|approche|dialogue|relation|relations|intégration|progrès|cela|ceci|changement|changements|crise|coupes|tarifs|décision|décisions|tendance|situation|influence|concurrence|économie|pib|exportations|importations|demande|prix|population|inflation|actions|défis|investissement|succès|étape',
  procedural:
    'tenir une réunion|tiendra|tiendront|se réunira|se réuniront|réunion|réunions|convoquer|dialogue|dialogues|consulter|consultations|échange|échanges|coopérer|coopération|coordonner|coordination|négocier|négociations|examiner|revoir|rendre compte|discuter|explorer|étudier la possibilité|signer|signera|mécanisme|groupe de travail|sommet|forum|séminaire|partager des expériences|suivi|communication|encourager|encourage|encouragera',
  evaluative:
    'creux|creuse|vide|hypocrisie|hypocrite*|déguise*|hégémoni*|impérialis*|colonialis*|unilatéralis*|autoritair*|arrogan*|imprudent*|grossi*|éhonté*|honteu*|cynique*|ironique*|absurde*|inutile*|abusi*|abus|ingérence*|prétexte*|excuse*|piège*|contraste|prétendu*|soi-disant|sinistre*|injuste*|désastreu*|catastrophique*|terrible*|horrible*|dangereu*|irresponsable*|égoïste*|avidité|brutal*|agressi*|idéologique*|propagande|récit|confrontation|somme nulle|guerre froide|merveilleu*|excellent*|extraordinaire*|remarquable*|brillant*|glorieu*|historique*|inspirant*|exemplaire*|fructueu*|vibrant*|vitalité|dynamisme|prometteu*|doré*|gagnant-gagnant|faisable|précieu*|inestimable*|profond*|propice*|réussi*|visionnaire*|sincère*|généreu*|fraternel*|indéfectible*|jalon|essence|pierre angulaire|meilleur*|pire*|idéal*|parfait*|malheureusement|heureusement|clairement|évidemment|sans aucun doute|bien sûr|échec',
  interpretive:
    'démontre|démontrent|témoigne de|témoignent de|révèle|révèlent|reflète|reflètent|incarne|incarnent|symbolise|symbolisent|montre que|met en lumière|équivaut à|constitue un|réside dans|marque un|ouvre un|représente un',
  comparatives: 'plus|moins|mieux|pire|de plus en plus|encore plus|beaucoup plus|trop',
  contrasts: 'plutôt que|au lieu de|contrairement à|et non',
  comments: 'cela|ceci|ces|ce|cette|tel|telle|tels|telles',
  explains: 'cela signifie|c’est-à-dire|autrement dit|ce qui signifie|cela implique',
  effects: 'offrant|fournissant|donnant|montrant|démontrant|permettant|ouvrant|créant|contribuant|reflétant|générant',
  definitions:
    'est défini comme|est définie comme|on entend par|désigne|désignent|signifie|se compose de|est composé de|connu sous le nom de|ci-après|l’idée que|le principe selon lequel|consiste en|aux fins de',
  normative: 'doit|doivent|devrait|devraient|il faut|il convient|il est nécessaire',
  perfect: 'a|ont|avait|avaient|fut|furent',
  possessives: 'son|sa|ses|leur|leurs|mon|notre|nos',
  fields:
    'domaines tels que|domaines de|domaine de|domaines comme|secteurs tels que|secteurs de|secteurs comme|en matière de',
  turns: 'mais|cependant|toutefois|pourtant|bien que|néanmoins',
  finite:
    'est|sont|était|étaient|fut|furent|a|ont|avait|avaient|peut|peuvent|doit|doivent|sera|seront|va|vont|fait|font|donne|donnent|veut|veulent|utilise|utilisent|cherche|cherchent|reste|restent|semble|signifie|permet|permettent|faut',
  gerund: /ant$/,
  beneficiaryLinks: 'à|aux|au|pour|en faveur de|au profit de',
  shields: '',
};
