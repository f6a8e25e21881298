import type { StatementLexicon } from './lexicon-statements.ts';

export const portuguese: StatementLexicon = {
  commits: [
    ['will', 'promete|prometem|prometeu|prometeram|prometer|prometemos'],
    [
      'will',
      'compromete-se a|comprometem-se a|comprometeu-se a|se compromete a|se comprometem a|se comprometeu a|se comprometeram a|comprometemo-nos a|nos comprometemos a|assume o compromisso|assumem o compromisso|compromisso de|se compromete|se comprometem|comprometeu-se|compromete-se|comprometem-se',
    ],
    [
      'will',
      'obriga-se a|obrigam-se a|garante|garantem|concorda em|concordam em|acorda|acordam|acordou|acordaram|decide|decidem|decidiu|decidiram|resolve|resolvem',
    ],
    [
      'plans-to',
      'planeja|planejam|planeia|planeiam|pretende|pretendem|prevê|preveem|tem a intenção de|têm a intenção de|propõe-se a|projeta|busca|buscam|visa|visam|tem previsto',
    ],
    ['encourages', 'incentiva|incentivam|incentivará|encoraja|encorajam|encorajará|estimulará|incentivar'],
    [
      'is-ready-to',
      'está disposto a|está disposta a|estão dispostos a|está pronto para|estão prontos para|está preparado para',
    ],
    ['supports', 'apoiará|apoiarão|prestará apoio'],
  ],
  norms:
    'pede|pedem|pediu|pediram|exige|exigem|exorta|exortam|exortou|insta|instam|instou|apela|apelam|apelou|faz um apelo|fazem um apelo|conclama|conclamam|defende|defendem|defendeu|propõe|propõem|propôs|propuseram|enfatiza|enfatizam|enfatizou|ressalta|ressaltam|sublinha|sublinham|sublinhou|destaca a necessidade|reafirma|reafirmam|reafirmou|reafirmamos|reitera|reiteram|reiterou|rejeita|rejeitam|rejeitou|condena|condenam|condenou|opõe-se a|opõem-se a|se opõe a|se opõem a|insiste em|insistem em|saúda|saúdam|acolhe com satisfação|reconhece a necessidade',
  will: 'vai|vão|irá|irão|há de|hão de',
  willEndings: /(?:ará|erá|irá|arão|erão|irão|aremos|eremos|iremos|porá|porão|fará|farão|dará|darão|terá|terão)$/,
  states:
    'será|serão|haverá|terá|terão|crescerá|crescerão|aumentará|aumentarão|diminuirá|cairá|alcançará|superará|melhorará|permitirá|permitirão|ajudará|ajudarão|contribuirá|contribuirão|beneficiará|gerará|gerarão|impulsionará|dependerá|ser|haver|crescer|aumentar|melhorar|permitir|ajudar|contribuir|continuará|significará|trará|provocará|afetará|enfraquecerá|poderá|poderão|estará|ficará',
  forecasts:
    'poderia|poderiam|é provável que|espera-se que|prevê-se que|estima-se que|provavelmente|certamente|projeta-se que|no futuro|inevitavelmente|talvez',
  speech:
    'disse|diz|dizem|disseram|afirmou|afirma|afirmam|afirmaram|assinalou|indicou|manifestou|sustentou|sustenta|declarou|declararam|assegurou|garantiu que|explicou|advertiu|adverte|alertou|expressou|comentou|acrescentou|admitiu|reconheceu|esclareceu|lembrou|opinou|acredita que|acreditam que|considera que|consideram que|escreveu|negou|denunciou|acusou|anunciou que|destacou que|ressaltou que|respondeu|concordaram que',
  attributions: 'segundo|de acordo com|conforme|nas palavras de|na opinião de|para os críticos|para quem|na visão de',
  speechNouns: 'palavras de|declarações|declaração|comentários|expressão|frase|lema|discurso|entrevista',
  that: 'que|se|como',
  documents:
    'declaração|comunicado|acordo|plano|tratado|carta|resolução|memorando|documento|texto|relatório|convênio|convenção|protocolo|constituição|lei|decreto|estratégia|declaração conjunta',
  actors:
    'governo|governos|ministério|ministérios|ministro|ministra|ministros|presidente|presidentes|país|países|parte|partes|estado|estados|membros|banco|fundo|empresa|empresas|agência|comissão|conselho|união|nós|autoridades|funcionários|líderes|parceiros|doador|doadores|embaixada|instituição|instituições|universidade|município|prefeitura|organização|administração|ambas|delegação|itamaraty',
  abstracts:
    'cooperação|modelo|política|políticas|medida|medidas|crescimento|comércio|desenvolvimento|abordagem|diálogo|relação|relações|integração|progresso|isto|isso|mudança|mudanças|crise|cortes|tarifas|decisão|decisões|tendência|situação|influência|concorrência|economia|pib|exportações|importações|demanda|preços|população|inflação|ações|desafios|investimento|sucesso|passo',
  procedural:
    'realizar reuniões|realizará reuniões|reunir-se|reunirá|reunião|reuniões|convocar|convocará|diálogo|diálogos|consultar|consultas|intercâmbio|intercâmbios|cooperar|cooperação|coordenar|coordenação|negociar|negociações|examinar|rever|informar sobre|discutir|explorar|estudar a possibilidade|assinar|assinará|mecanismo|grupo de trabalho|cúpula|cimeira|fórum|seminário|compartilhar experiências|acompanhamento|comunicação|incentivar|incentiva',
  evaluative:
    'oco|oca|vazio|vazia|hipocrisia|hipócrita*|disfarça*|hegemôni*|hegemonia|imperialis*|colonialis*|unilateralis*|autoritári*|arrogan*|temerári*|grosseir*|descarad*|vergonhos*|cínic*|irônic*|absurd*|inútil|inúteis|abusiv*|abuso|ingerência*|intromissão|pretexto*|desculpa*|armadilha*|contraste|contrasta|supost*|chamad*|sinistr*|injust*|desastros*|catastrófic*|terrível|terríveis|horrível|perigos*|irresponsáv*|egoísta*|ganância|brutal*|agressiv*|ideológic*|propaganda|narrativa|confronto|soma zero|guerra fria|maravilhos*|excelente*|extraordinári*|notável|notáveis|brilhante*|glorios*|históric*|inspirador*|exemplar*|frutífer*|vibrante*|vitalidade|dinamismo|promissor*|dourad*|ganha-ganha|viável|valios*|inestimáv*|profund*|propíci*|bem-sucedid*|visionári*|sincer*|generos*|fratern*|inquebrantáv*|marco|essência|pedra angular|melhor|pior|ideal|perfeit*|lamentavelmente|infelizmente|felizmente|claramente|evidentemente|sem dúvida|obviamente|fracasso|fracassad*',
  interpretive:
    'demonstra|demonstram|demonstrou|evidencia|evidenciam|revela|revelam|revelou|reflete|refletem|refletiu|encarna|simboliza|simbolizam|mostra que|equivale a|constitui um|reside em|marca um|abre um|representa um',
  comparatives: 'mais|menos|melhor|pior|cada vez mais|ainda mais|muito mais|demais',
  contrasts: 'em vez de|em lugar de|ao contrário de|e não',
  comments: 'isto|isso|estas|estes|este|esta|essa|esse|essas|esses|tal|tais',
  explains: 'isto significa|isso significa|ou seja|isto é|isso implica|o que significa',
  effects:
    'oferecendo|proporcionando|dando|mostrando|demonstrando|permitindo|abrindo|criando|contribuindo|refletindo|gerando',
  definitions:
    'define-se como|é definido como|entende-se por|refere-se a|significa|denomina-se|conhecido como|conhecida como|consiste em|é composto por|doravante|a ideia de que|o princípio de que|para efeitos de',
  normative: 'deve|devem|deveria|deveriam|é preciso|é necessário|tem que|têm que|precisa|precisam',
  perfect: 'tem|têm|tinha|foi|foram|havia',
  possessives: 'seu|sua|seus|suas|meu|nosso|nossa',
  fields:
    'áreas como|áreas de|área de|campos como|campos de|campo de|setores como|setores de|domínios como|domínios de|em matéria de|no âmbito de',
  turns: 'mas|porém|contudo|no entanto|entretanto|embora|todavia',
  finite:
    'é|são|era|eram|foi|foram|está|estão|estava|tem|têm|tinha|há|pode|podem|deve|devem|será|serão|vai|vão|faz|fazem|fez|dá|dão|quer|querem|precisa|precisam|usa|usam|utiliza|utilizam|busca|buscam|segue|seguem|parece|significa|permite|permitem',
  gerund: /(?:ando|endo|indo)$/,
  beneficiaryLinks: 'a|ao|aos|para|em favor de|em benefício de',
  shields: '',
};
