import type { StatementLexicon } from './lexicon-statements.ts';

export const spanish: StatementLexicon = {
  commits: [
    ['will', 'promete|prometen|prometió|prometieron|prometer|ha prometido|han prometido'],
    [
      'will',
      'se compromete a|se comprometen a|se comprometió a|se comprometieron a|nos comprometemos a|se ha comprometido a|se han comprometido a|compromete|comprometen|comprometió|comprometerse a|compromiso de|asume el compromiso|asumen el compromiso|se compromete|se comprometen|se comprometió',
    ],
    [
      'will',
      'se obliga a|se obligan a|garantiza|garantizan|acuerda|acuerdan|acordó|acordaron|acordamos|decide|deciden|decidió|decidieron|resuelve|resuelven|convienen en|conviene en',
    ],
    [
      'plans-to',
      'planea|planean|planeó|prevé|prevén|tiene previsto|tienen previsto|tiene la intención de|tienen la intención de|se propone|se proponen|proyecta|proyectan|busca|buscan|aspira a|aspiran a|tiene planeado',
    ],
    [
      'encourages',
      'alienta|alientan|alentará|alentarán|anima a|animan a|fomentará|incentivará|incentiva|incentivan|alentar',
    ],
    [
      'is-ready-to',
      'está dispuesto a|está dispuesta a|están dispuestos a|están dispuestas a|está listo para|están listos para|está preparado para',
    ],
    ['supports', 'apoyará|apoyarán|respaldará|respaldarán|brindará apoyo'],
  ],
  norms:
    'pide|piden|pidió|pidieron|exige|exigen|exhorta a|exhortan a|exhortó a|insta a|instan a|instó a|instamos a|llama a|llaman a|llamó a|hace un llamado|hacen un llamado|hacemos un llamado|aboga por|abogan por|abogó por|propone|proponen|propuso|propusieron|plantea|plantean|planteó|subraya|subrayan|subrayó|subrayamos|enfatiza|enfatizan|enfatizó|recalca|recalcan|destaca la necesidad|reafirma|reafirman|reafirmó|reafirmamos|reitera|reiteran|reiteró|reiteramos|rechaza|rechazan|rechazó|rechazamos|condena|condenan|condenó|se opone a|se oponen a|se opuso a|defiende|defienden|insiste en|insisten en|saluda|saludan|acoge con beneplácito|reconoce la necesidad|reconocen la necesidad',
  will: 'va a|van a|ha de|han de',
  willEndings: /(?:ará|erá|irá|arán|erán|irán|aremos|eremos|iremos|drá|drán|brá|brán)$/,
  states:
    'será|serán|habrá|tendrá|tendrán|crecerá|crecerán|aumentará|aumentarán|disminuirá|caerá|alcanzará|superará|mejorará|mejorarán|permitirá|permitirán|ayudará|ayudarán|contribuirá|contribuirán|beneficiará|generará|generarán|impulsará|dependerá|ser|haber|crecer|aumentar|mejorar|permitir|ayudar|contribuir|seguirá|seguirán|significará|traerá|provocará|afectará|afectarán|debilitará|podrá|podrán|llegará|estará|estarán|quedará',
  forecasts:
    'podría|podrían|es probable que|se espera que|se prevé que|se estima que|se proyecta que|previsiblemente|probablemente|seguramente|pronostica|pronostican|en el futuro|inevitablemente|quizás|tal vez',
  speech:
    'dijo|dice|dicen|dijeron|afirmó|afirma|afirman|afirmaron|señaló|señala|señalan|señalaron|indicó|indica que|manifestó|manifestaron|sostuvo|sostiene|sostienen|declaró|declararon|aseguró|asegura|aseguran|aseguraron|explicó|explica que|advirtió|advierte|advierten|expresó|expresaron|comentó|agregó|añadió|apuntó|admitió|reconoció|aclaró|recordó|opinó|opina|cree que|creen que|considera que|consideran que|consideró|según dijo|escribió|negó|denunció|acusó|anunció que|destacó que|subrayó que|respondió|coincidieron en que',
  attributions:
    'según|de acuerdo con|en palabras de|a juicio de|en opinión de|para los críticos|para quienes|a decir de|conforme a',
  speechNouns: 'palabras de|declaraciones|declaración|comentarios|expresión|frase|lema|discurso|entrevista',
  that: 'que|si|cómo',
  documents:
    'declaración|comunicado|acuerdo|plan|tratado|carta|resolución|memorando|memorándum|documento|texto|informe|convenio|protocolo|constitución|ley|decreto|estrategia|declaración conjunta',
  actors:
    'gobierno|gobiernos|ministerio|ministerios|ministro|ministra|ministros|presidente|presidenta|presidentes|país|países|parte|partes|estado|estados|miembros|banco|fondo|empresa|empresas|agencia|comisión|consejo|unión|nosotros|autoridades|funcionarios|líderes|mandatarios|socios|donante|donantes|embajada|institución|instituciones|universidad|municipio|alcaldía|organización|administración|ambas|delegación|cancillería',
  abstracts:
    'cooperación|modelo|política|políticas|medida|medidas|crecimiento|comercio|desarrollo|enfoque|diálogo|relación|relaciones|integración|progreso|esto|ello|eso|cambio|cambios|crisis|recortes|aranceles|decisión|decisiones|tendencia|situación|influencia|competencia|economía|pib|exportaciones|importaciones|demanda|precios|población|inflación|acciones|desafíos|inversión|éxito|paso',
  procedural:
    'celebrar|celebrará|celebrarán|reunirse|reunirá|reunirán|reunión|reuniones|convocar|convocará|diálogo|diálogos|consultar|consultas|intercambio|intercambios|intercambiar|cooperar|cooperación|coordinar|coordinación|negociar|negociaciones|examinar|revisar|informar sobre|discutir|explorar|estudiar la posibilidad|firmar|firmará|mecanismo|grupo de trabajo|cumbre|foro|seminario|compartir experiencias|seguimiento|comunicación|alentar|alienta|fomentar',
  evaluative:
    'hueco|hueca|vacío|vacía|hipocresía|hipócrita*|disfraza*|hegemóni*|hegemonía|hegemonismo|imperialis*|colonialis*|unilateralis*|autoritari*|arrogan*|temerari*|groser*|descarad*|vergonzos*|cínic*|irónic*|absurd*|inútil*|abusiv*|abuso|injerencia*|intromisión*|pretexto*|excusa*|trampa*|doble rasero|contraste|contrasta|supuest*|así llamad*|siniestr*|injust*|desastros*|catastrófic*|terrible*|horrible*|peligros*|irresponsabl*|egoísta*|codici*|brutal*|agresiv*|ideológic*|propaganda|narrativa|relato|confrontación|suma cero|guerra fría|maravillos*|excelente*|extraordinari*|destacad*|notable*|brillante*|gran éxito|grandios*|glorios*|históric*|inspirador*|ejemplar*|fructífer*|vibrante*|vitalidad|dinamismo|esperanzador*|dorad*|ganar-ganar|factible|valios*|invaluabl*|profund*|propici*|exitos*|visionari*|sincer*|generos*|fraternal*|inquebrantable*|hito|esencia|piedra angular|mejor|peor|ideal|perfect*|lamentablemente|desafortunadamente|afortunadamente|claramente|evidentemente|sin duda|por supuesto|indudablemente|fracaso|fracasad*',
  interpretive:
    'demuestra|demuestran|demostró|evidencia|evidencian|revela|revelan|reveló|refleja|reflejan|reflejó|encarna|encarnan|simboliza|simbolizan|muestra que|pone de manifiesto|pone de relieve|deja en evidencia|equivale a|constituye un|radica en|reside en|marca un|abre un|representa un',
  comparatives: 'más|menos|mejor|peor|cada vez más|aún más|mucho más|demasiado',
  contrasts: 'en lugar de|en vez de|a diferencia de|y no|frente a',
  comments: 'esto|ello|eso|estas|estos|este|esta|tal|tales',
  explains: 'esto significa|es decir|esto implica|o sea|lo que significa',
  effects:
    'ofreciendo|brindando|dando|mostrando|demostrando|permitiendo|abriendo|creando|contribuyendo|reflejando|generando',
  definitions:
    'se define como|se entiende por|se refiere a|significa|se denomina|conocido como|conocida como|consiste en|está compuesto por|está integrado por|en adelante|la idea de que|el principio de que|a efectos de',
  normative: 'debe|deben|debería|deberían|hay que|tiene que|tienen que|es necesario|es preciso',
  perfect: 'ha|han|había|habían|fue|fueron',
  possessives: 'su|sus|mi|nuestro|nuestra|nuestros|nuestras',
  fields:
    'campos como|campos de|campo de|áreas como|áreas de|área de|ámbitos como|ámbitos de|ámbito de|sectores como|sectores de|en materia de',
  turns: 'pero|sin embargo|aunque|mas|no obstante',
  finite:
    'es|son|era|eran|fue|fueron|está|están|estaba|ha|han|había|hay|tiene|tienen|tuvo|puede|pueden|debe|deben|será|serán|va|van|hace|hacen|hizo|da|dan|quiere|quieren|necesita|necesitan|usa|usan|utiliza|utilizan|busca|buscan|sigue|siguen|parece|significa|permite|permiten',
  gerund: /(?:ando|iendo|yendo)$/,
  beneficiaryLinks: 'a|para|en favor de|a favor de|en beneficio de',
  shields: '',
};
