import type { StatementLexicon } from './lexicon-statements.ts';

export const english: StatementLexicon = {
  commits: [
    ['will', '{remain,remains,are,is,stay,stays} committed|stand{s,} committed'],
    ['is-ready-to', 'offer{s,ed} {a,an} {loan,grant,credit,line,package,gift,donation,further,additional}'],
    ['will', 'promise|promises|promised|promising'],
    ['will', 'pledge|pledges|pledged|pledging'],
    [
      'will',
      'commit to|commits to|committed to|commit|commits|committing to|commitment to|has committed|have committed|commit themselves to|commits itself to',
    ],
    ['will', 'undertake to|undertakes to|undertook to|undertake|undertakes'],
    ['will', 'vow|vows|vowed|guarantee to|guarantees to'],
    [
      'will',
      'agree to|agrees to|agreed to|agree on|agreed on|resolve{,s,d} to|decide{,s,d} to|undertaken to|has undertaken to|have undertaken to|undertaking to|is obliged to|are obliged to|is bound to provide|agree that the parties|determination to|resolve to|express{,es,ed} {its,their,our} {determination,resolve,commitment,readiness} to|{is,are,am,remain,remains} {fully ,firmly ,strongly ,deeply ,}committed to|{is,are} resolved to|{is,are} determined to|give{s,} {its,our,their} word',
    ],
    [
      'plans-to',
      'plan to|plans to|planned to|planning to|intend to|intends to|intended to|aim to|aims to|seek to|seeks to|plans for|has earmarked|have earmarked|will seek to|will aim to|propose{,s} to|hope{,s} to|aspire{,s} to|aiming to|intending to|{has,have} {its,their} sights on|ha{s,ve} set {itself,themselves} the goal|intention to|intention of|with a view to|look{s,} to|target{s,} the',
    ],
    ['encourages', 'encourage|encourages|encouraged|will encourage|promises to encourage'],
    [
      'is-ready-to',
      '{is,are,am,remains,remain,stands,stand} {ready,willing,prepared,disposed} to|offer{s,ed} to|ha{s,ve} offered to|{declare,declares,declared} {its,their,our} readiness to|readiness to|willingness to',
    ],
    [
      'supports',
      'will support|support efforts to|supports efforts to|pledge{s,} support for|we support|we will support|lend our support to|support the efforts of|supports the efforts of',
    ],
  ],
  norms:
    'call for|calls for|called for|calling for|call on|calls on|called on|call upon|calls upon|appeal for|appeals for|appeals|appealed for|urge|urges|urged|propose|proposes|proposed|proposing|put forward|puts forward|putting forward|insist on|insists on|insisted on|insisting on|advocate|advocates|advocated|emphasize|emphasizes|emphasized|emphasizing|emphasise|emphasises|emphasised|emphasising|stress|stresses|stressed|stressing|underline|underlines|underlined|underscore the need|reaffirm|reaffirms|reaffirmed|reiterate|reiterates|reiterated|oppose|opposes|opposed|opposing|reject|rejects|rejected|condemn|condemns|condemned|uphold|upholds|advocate for|demand|demands|demanded|recognize the need|recognizes the need|recognise the need|express the desire|expresses support for|express support for',
  will: 'will|shall|would|going to|is to|are to|ll|won',
  willEndings: null,
  states:
    'be|become|remain|grow|rise|fall|reach|exceed|increase|decline|decrease|help|benefit|lead|cause|result|inevitably|likely|probably|only|surely|certainly|undermine|worsen|weaken|bring about|depend|suffer|happen|occur|need|mean|prove|see|lose|win|gain|allow|enable|shape|last|continue to be|also help|no longer|have|drop|shrink|slow|stagnate|peak|hit|average|climb|soar|plunge|surpass|outpace|double by|absorb|account for|attract|generate|carry|employ|yield|save|come into|enter into force|take effect|expire|end|begin|start|arrive|run out|run dry|go up|go down|come down|default|collapse|recover|thrive|prosper|emerge|stand at|take years|take longer|require|face|flow|follow|disappear|vanish|leave|cost|displace',
  forecasts:
    'may|might|could|is likely to|are likely to|is expected to|are expected to|is set to|are set to|is bound to|is projected to|are projected to|forecast|forecasts|projected|inevitably|in the future|is forecast to|are forecast to|predict|predicts|predicted|probably|would|{is,are} {likely,expected,projected,forecast,set,bound,due,poised,on course,on track,anticipated,estimated,thought} to|{is,are} unlikely to|in all likelihood|in all probability|most likely|chances are|odds are|the outlook is|on current trends|at the current pace|at this rate|on present trends|if present trends|{analysts,economists,experts,forecasters,the bank,the fund} {expect,expects,project,projects,forecast,forecasts,anticipate,anticipates}|expects {growth,inflation,output,exports,imports,debt,revenue,prices,trade}|project{s,} {growth,inflation,a deficit,a surplus}|it is expected that|it is anticipated that|it is estimated that|expected|perhaps|presumably|sooner or later|in the coming years|{stands,stand} to {gain,lose,benefit}|threatens to|could well|tend{,s} to exceed',
  speech:
    'insist|insists|insisted|fear|feared|hopes that|worries that|worry that|said|says|say|saying|told|tells|tell|telling|claimed|claims that|claim that|claiming that|noted|notes that|stated|states that|argued|argues|argue that|warned|warns|announced that|declared that|described|describes|remarked|added|observed that|explained|recalled|acknowledged|acknowledges|admitted|admits|concede|conceded|concedes|insisted that|pointed out|points out|asserted|asserts|commented|replied|wrote|writes|agreed that|agree that|agrees that|believe that|believes that|believed that|think that|thinks that|suggested that|suggests that|complained|denied|denies|accused|accuses|called itself|calls itself|called himself|called herself|called themselves|call themselves|call itself|quoted as saying|testified|stressed that|emphasized that|insists that|insist that|maintains that|maintain that|maintained that|contends that|contend|contended|alleges|alleged|allege|confirmed|confirms that|revealed that|reported that|reports that|report that|recalls|recounted|lamented that|laments that|complains|complain|predicted that|cautioned|cautions|conceded that|swore|joked|quipped|hinted|implied that|reminded|informed|reckon|reckons|reckoned|fear that|fears that|feared that|deny|asked whether|asks whether|wondered|wonders|boasted|boasts|whispered|shouted|sighed|vented|protested|objected|countered|retorted|told reporters|told parliament',
  attributions:
    'according to|in the words of|in the view of|in the opinion of|as told by|to those who|for those who|to critics|to observers|to analysts|to experts|to many observers|to supporters|in his view|in her view|in their view|as quoted by|in the words of|in the opinion of|in the eyes of|for critics|for {the,its,his,her,their} {opposition,union,unions,critics,minister,mayor,president,researcher,economist,analyst,economists,analysts,fishermen,farmers,residents}|as {the,one,a} {minister,mayor,president,official,ambassador,spokesperson,report,auditor} {put it,puts it,said,says,noted}|by {his,her,their,its} own account|reportedly|citing',
  speechNouns:
    'words of|remarks|remark|statement|statements|comment|comments|praise|so described|phrase|motto|speech|interview|expression',
  that: 'that|whether|how|what|why',
  documents:
    'declaration|communique|statement|agreement|plan|treaty|charter|resolution|memorandum|document|text|report|accord|convention|protocol|constitution|law|decree|act|strategy|white paper|joint statement|programme document|policy paper',
  actors:
    'government|governments|ministry|ministries|minister|ministers|president|presidents|country|countries|side|sides|party|parties|state|states|member states|members|bank|fund|company|companies|agency|commission|council|union|we|they|it|authorities|officials|leaders|partners|donor|donors|embassy|embassies|secretariat|consortium|contractor|contractors|operator|utility|foundation|institute|centre|center|academy|cooperative|federation|association|church|region|province|provinces|department|municipality|municipalities|prefecture|lender|lenders|borrower|cabinet|parliament|congress|senate|assembly|house|mayor|mayors|governor|governors|chancellor|heads of state|heads of government|ambassador|ambassadors|network|alliance|coalition|firm|firms|corporation|corporations|airline|team|mission|programme|program|facility|treasury|court|contracting party|contracting parties|each party|signatories|signatory|participants|delegations|employer|employers|union|community|board|committee|panel|group|chamber|investor|investors|provider|supplier|host|laboratory|hospital|regulator|office|i|you|people|republic|kingdom|nation|nations|institution|institutions|university|city|municipality|organization|organisation|administration|us|both|delegation',
  abstracts:
    'cooperation|model|policy|policies|measure|measures|growth|trade|development|approach|dialogue|relationship|relations|integration|progress|this|these|that|which|change|changes|crisis|cuts|tariffs|decision|decisions|cutting|raising|trend|situation|influence|narrative|competition|economy|gdp|exports|imports|demand|prices|population|inflation|interactions|exchanges|actions|challenges|investment|success|step|move|road|roads|bridge|bridges|line|lines|railway|railways|train|trains|plant|plants|port|ports|airport|dam|works|construction|system|services|revenue|revenues|debt|deficit|harvest|harvests|crop|crops|rain|rains|drought|hurricane|storm|traffic|passengers|cost|costs|wages|unemployment|poverty|inequality|market|markets|tourism|corridor|factory|harbour|agreement|treaty|deal|contract|tunnel|highway|ferry|pipeline|grid|turbines|output|production|productivity|reserves|yields|emissions|temperatures|sea|fish|remittances|arrivals|visitors|consumption|students|workers|farmers|families|households|zone|investors confidence|rate|rates|share|burden|spending|balance|currency|energy|electricity|water|food|climate|loss|losses|delays|delay|jobs|employment|savings|project costs|supply|supplies',
  procedural:
    '{resolved,solved} {by,through}|meet|meeting|met|conven*|consult*|confer|negotiat*|notif*|inform|informed|report|reporting|reported|review*|examin*|re-examine|revisit*|reconsider*|study|studied|studying|stud{y,ies} the possibility|explor*|discuss*|debate|debated|consider|considered|considering|assess*|evaluat*|monitor*|appoint*|nominat*|designat*|sign|signed|signing|initial|ratif*|submit*|table|publish*|disclos*|post online|make public|circulat*|transmit*|communicat*|exchange {information,views,experiences,data,notes}|share {information,experiences,data,lessons}|keep each other informed|remain in contact|coordinat*|cooperate on|liaise|encourag*|invite {its,their,his,her,companies,firms}|urge its|prepare a|draw up|draft|drafted|audit|inspect*|update {the,its,each}|take stock|follow up|seek the opinion|hear|entrust*|commission a|task|tasked|resume talks|settle{,d} {disputes,by,through,amicably}|be settled|refer the|take up the|look into|hold a|hold an|hold regular|hold annual|hold the|hold consultations|hold talks|hold dialogue|hold dialogues|work out|finali{s,z}e the|agree on a|identify|map|conduct a {review,study,survey,feasibility,joint}|carry out a {review,study,survey,feasibility}|undertake a {review,study,survey,feasibility}',
  evaluative:
    'joke|mistake|unwise|sensible|senseless|wrong|blunder|hollow|hypocri*|disguis*|hegemon*|imperialis*|mercantilis*|colonialis*|unilateralis*|authoritarian*|bully*|bullies|arrogan*|reckless*|rude*|blatant*|shameful*|shameless*|cynical*|ironic*|absurd*|useless|worthless|empty|pointless|meaningless|futile|abusive*|abusing|abuse of|interference|interfering|meddl*|pretext*|excuse|trap|traps|double standard*|contrast|contrasts|so-called|sinister|evil|unfair|unjust|disastrous|catastroph*|terrible|horrible|awful|appalling|dangerous*|irresponsib*|selfish*|greed*|exploitative|ruthless*|brutal*|aggressive*|notorious*|ideological|propaganda|narrative|narratives|mindset|obsess*|paranoi*|hysteri*|confrontation*|zero-sum|cold war|exclusive|downplay*|play down|playing down|plays down|ignore|ignores|ignoring|wonderful|excellent|outstanding|remarkabl*|extraordinar*|tremendous*|magnificent|brilliant|great|greatest|glorious|historic|inspiring|admirabl*|exemplary|fruitful|vibrant|dynamism|vitality|fresh|bright|promising|golden|win-win|feasible|valuable|invaluable|meaningful|profound*|conducive|successful*|wise|wisely|visionary|sincere*|selfless*|generous*|friendly|brotherly|unbreakable|solid foundation|chapter|milestone|essence|core|heart of|beacon|cornerstone|best|worst|better than|finest|ideal|perfect|unfortunately|regrettably|fortunately|sadly|hopefully|clearly|obviously|undoubtedly|of course|naturally|rightly|wrongly|the truth is|no wonder|ought to|hope that|luminous|radiant|shining|proud|pride|dream|dreams|miracle|model of|tragedy|tragic|farce|scandal*|mockery|sham|betray*|shame|insult*|waste|wasted|wasteful|folly|nonsense|ridiculous*|laughable|pathetic|miserable|grotesque|illusion|mirage|smoke and mirrors|lip service|window dressing|white elephant|drop in the ocean|crumbs|alms|handout*|naive*|cheap|frankly|honestly|admittedly|true friend*|true friendship|bridge between|open{s,ed} a new era|new era|new dawn|new horizon|golden age|heroic*|noble|dignity of|wonderful*|impressive*|encouraging|commendable|laudable|deplorable|lamentable|regrettabl*|unacceptable|intolerable|outrageous*|indefensible|incomprehensible|inexcusable|insufficient|inadequate|disappoint*|meagre|paltry|derisory|overdue|long overdue|overpriced|never has|never before|never have|good intentions|empty promises|nothing but|so much for',
  interpretive:
    'expose|exposes|exposed|reveal|reveals|revealed|demonstrate|demonstrates|demonstrated|prove|proves|proved|reflect|reflects|reflected|embody|embodies|embodied|symbolize|symbolizes|epitomize|epitomizes|echo|echoes|echoed|highlight|highlights|highlighted|accentuate|accentuates|accentuated|underscore|underscores|testify to|testifies to|shape|shapes|shaped|lies in|lie in|amounts to|speaks volumes|accord with|accords with|illustrates|shows that|signals|serves as|contributes to|plays a role|plays an important role',
  comparatives: 'more|less|better|worse|increasingly|ever more|far more|much more|even more|most important|too',
  contrasts: 'rather than|instead of|as opposed to|unlike|in contrast to',
  comments: 'this|these|such|that',
  explains: 'this means|that means|that is|in other words|this implies|namely|which means',
  effects:
    'offering|providing|giving|showing|demonstrating|allowing|enabling|proving|bringing|injecting|creating|opening|contributing|reflecting|highlighting',
  definitions:
    'is defined as|are defined as|refers to|denotes|is understood to mean|is understood as|is deemed|are deemed|includes any|covers any|is a loan|is any|refer to|stands for|means|is the name of|known as|also known as|the idea that|the concept of|the principle that|is a form of|is a type of|consists of|comprises|is composed of|hereinafter|for the purposes of|shall mean',
  normative:
    'the time has come|it is time|it is high time|time has come|should|must|ought to|need to|needs to|have to|has to',
  perfect: 'has|have|had|was|were',
  possessives: 'his|her|their|my|our',
  fields:
    'fields as|fields of|field of|fields like|areas as|areas of|area of|areas like|sectors as|sectors of|fields such as|areas such as|sectors such as|domains of',
  turns: 'but|yet|however|although|though|whereas',
  finite:
    'is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|re|ve|get|gets|got|make|makes|made|take|takes|took|use|uses|used|need|needs|want|wants|wish|wishes|know|knows|give|gives|gave|go|goes|went|become|becomes|seem|seems|remain|remains|mean|means|show|shows|keep|keeps|say|says|said|neglects|helps|leads|works|serves|seeks|tries|plays|puts|lets|faces',
  gerund: /ing$/,
  beneficiaryLinks: 'to|for|in favour of|in favor of|for the benefit of',
  shields: '',
  copulas: 'be|been|being',
  influences:
    'improve*|boost*|make|change|transform*|better|enhance*|strengthen*|deepen*|broaden*|expand*|accelerat*|promot*|reduc*|cut|lower|raise|double|triple|increase|widen|modernis*|moderniz*|stimulat*|foster*|advance|upgrade|protect*|preserv*|secure|end',
  acts: 'build*|built|construct*|rebuild|rebuilt|provid*|suppl*|deliver|delivered|donat*|grant|granted|award*|offer|offered|fund|funded|financ*|invest|invested|allocat*|allot*|disburs*|pay|paid|spend|spent|lend|lent|train|trained|send|sent|dispatch*|deploy*|recruit*|hire|hired|host|hosted|equip*|install*|renovat*|rehabilitat*|repair*|restor*|plant|planted|creat*|establish*|set up|open|opened|launch*|organis*|organiz*|hold|held|run|implement*|extend|extended|expand|expanded|upgrad*|cancel*|forgive|forgiven|waive*|remove|removed|lift|lifted|abolish*|repeal*|introduc*|enact*|adopt*|ensure*|guarantee*|assist*|facilitat*|transfer*|purchas*|buy|bought|procur*|distribut*|connect*|electrif*|vaccinat*|feed|resettl*|relocat*|sponsor*|subsidi*|earmark*|set aside|made available|make available|accommodat*|contribut{e,ed} {$,€,£,us,eur,usd}|inject*|channel*|mobilis*|mobiliz*|capitalis*|capitaliz*|replenish*|endow*|pave|paved|dredg*|widen*|drill*|reforest*|clean up|teach|enrol*|provide for|take in|hand over|handed over|put in|roll out|rolled out|digitis*|digitiz*|moderni*|revamp*|revitali*|streamlin*|simplif*|legislat*|institute|instituted|initiat*|bring in|set|carry out|carried out|raised|strengthened|increased|improved|doubled|reduced|restored|protected|promoted|encouraged|developed|supported|covered|formed|constituted|merged|reviewed|enforced|compensated|exempted|reserved|filled|allowed to|given|put in place|work to|refrain|abstain|endeavour|endeavor|strive|honour|honor|respect|comply|uphold|defend|stand by|stand with|stand together|never abandon|not abandon|not rest|not impose|not leave|not introduce',
  aspects:
    'continue|continue to|begin to|start to|keep|keep on|go on|not only|also|soon|now|further|jointly|together|gradually|progressively|immediately|fully|actively|then|therefore|always|never|not|t',
  mandates:
    'instruct|instructs|instructed|mandate|mandates|mandated|task the|tasks the|tasked the|entrust{,s,ed} the|charge{s,d} the|request{s,ed,} the secretariat|request{s,ed,} the committee|request{s,ed,} the commission|direct{s,ed} the|invite{s,} the secretariat|{is,are} instructed to|{is,are} tasked with|{is,are} mandated to|{is,are} requested to|{is,are} entrusted with',
  setsUp:
    'hold|holding|establish*|set up|setting up|create|created|creating|begin|began|start|open|opening|launch*|convene|call|initiate|initiated|constitute*|form|formed|organis*|organiz*|prepare|prepared|produce|present|presented|make|submit|deliver|issue|conduct|carry out|undertake|maintain|institut*|agree on|develop|conclude|name|adopt|resume|put in place|propose',
  procedures:
    'meeting|meetings|talks|dialogue|dialogues|consultation|consultations|negotiation|negotiations|working group|working groups|task force|committee|committees|commission|panel|mechanism|mechanisms|secretariat|focal point|focal points|contact point|contact points|report|reports|memorandum|memoranda|summit|forum|conference|seminar|round table|roadmap|road map|work plan|action plan|workplan|study|studies|feasibility study|assessment|assessments|review|evaluation|audit|registry|register|dashboard|portal|database|platform for dialogue|hotline|joint statement|agenda|timetable|calendar|terms of reference|rules of procedure|guidelines|list of|proposal|proposals|options|update|inventory|observatory|council|channel of communication|draft|protocol|findings',
  parties:
    'party|parties|each party|either party|contracting party|contracting parties|signatories|signatory|borrower|lender|recipient|donor|contractor|member states|states parties|both sides|the two sides',
  duties: 'shall|must|has to|have to|is required to|are required to|may not',
  feelings:
    'welcome|welcomes|welcomed|congratulat*|applaud*|commend*|praise|praises|regret|regrets|deplore|deplores|lament|laments|express{,es,ed} {its,their,our} {appreciation,gratitude,concern,satisfaction,regret,condolences,solidarity,hope}|express appreciation|express concern|note with {satisfaction,concern,appreciation}|notes with {satisfaction,concern,appreciation}|thank|thanks the|pay tribute|pays tribute|salute|salutes|we hope|we wish|take pride|are proud|is proud|grateful|{is,are} {pleased,delighted,honoured,concerned,alarmed,dismayed}',
  judges:
    'deny|denies|denied|disput*|mock|mocks|mocked|criticis*|criticiz*|denounc*|deplor*|dismiss|dismisses|dismissed|describe|regard|regards|regarded|consider|considers|considered|see|sees|doubt|doubts|doubted|blame|blames|blamed|lament*|bemoan*|find|finds|decry|decries|decried|liken*|brand|branded|label|labelled|call|calls|called|question|questioned|questions',
  announces:
    '{sets,set,setting} aside|earmarks|allocates|appropriates|budgets|announce|announces|announced|announcing|unveil|unveils|unveiled',
  persons:
    'minister|ministers|mayor|mayors|president|presidents|ambassador|ambassadors|spokesperson|spokesman|spokeswoman|official|officials|opposition|union|unions|critics|analyst|analysts|expert|experts|economist|economists|researcher|researchers|farmer|farmers|fisherman|fishermen|fishers|fisher|resident|residents|neighbours|neighbour|villagers|villager|auditor|auditors|director|consultant|teacher|teachers|parents|students|student|doctor|doctors|nurse|nurses|engineer|engineers|workers|worker|deputy|deputies|senator|senators|governor|observer|observers|journalist|journalists|lawyer|lawyers|activist|activists|leader|leaders|chair|secretary|commissioner|envoy|delegate|delegates|historian|shopkeeper|driver|bishop|elders|elder|manager|member|members|he|she|they|sources|source|woman|man|bank|newspaper|paper|report|delegation',
  self: 'we|i',
  revokes:
    '{has,have,had} {withdrawn,cancelled,canceled,abandoned,shelved,scrapped,dropped,revoked,rescinded,suspended,retracted}|withdrew|cancelled|canceled|abandoned|shelved|scrapped|revoked|rescinded|retracted|backed out|pulled out|went back on|reneged|broke {its,their,his,her}|failed to|fell short|missed',
  deliveries:
    'delivered|disbursed|received|paid|fulfilled|never|none|nothing|only|unpaid|unfinished|kept|arrived|opened|built|completed|yet to|still waiting|so far|to date|have been|has been|was built|were built',
  subordinators:
    'although|though|even though|despite|in spite of|while|whereas|after|since|because|as if|even if|when|once|until|where|before|without|under which',
  relatives: 'that|which|who|whom|whose|than|what',
  negations: 'no|not|never|nobody|none|neither|nor|without any|cannot|didn|hasn|haven|doesn|don',
  rhetorical:
    'how can|how could|how dare|how long must|how many more|how much longer|who still|who really|who believes|who needs|who would|who cares|who else|what good|what use|what is the use|what is the point|what kind of|what sort of|since when|why should|why would|why bother|isn|aren|doesn|don|didn|wasn|is it not|is this not|are we not|is that not|do we really|does anyone|can anyone|can we really|shall we|is this what|is that what|and for what|to what end|must we|what for|do they really|is there anything',
  titles:
    'annex|annexes|appendix|chapter|part|title|section|schedule|table|figure|box|index|contents|table of contents|preamble|introduction|conclusion|conclusions|background|summary|executive summary|foreword|glossary|references|bibliography|list of|agenda|objectives|scope|general provisions|final provisions|final clauses|attachment|article|protocol|minutes|press release|timetable|work plan for|overview|framework|areas of|priorities|acknowledgements',
  targets: 'target|targets|goal|indicator|milestone|output|deliverable|result|objective|commitment|measure|action',
  definers:
    '{is,are} meant|is taken to mean|is defined as|are defined as|shall mean|is understood to mean|for the purposes of this|for the purpose of this|for the purposes of the present|shall be understood|is deemed to be|{shall be,are,is} considered {complete,completed,eligible,as having}',
  belittles:
    'far too|too few|too little|too many|too much|too late|not enough|nowhere near|little more than|no more than a|nothing more than|hardly|scarcely|barely|falls short|fall short|solves nothing|solve nothing|do{es,} not solve|makes no sense|a waste of|is not worth|hard to see|hard to believe|difficult to see|it is hard to|it is difficult to|it is easy to|what matters is|deserve|deserves|let us|enough is enough|as if|no excuse|a shame|speaks for itself|so generous|as hollow',
  links: 'of|for',
  slogans: 'for a|towards a|together for|toward a',
  hopes: '',
  ideals:
    'solidarity|friendship|trust|dignity|justice|freedom|liberty|peace|democracy|sovereignty|hope|history|memory|brotherhood|fraternity|generosity|courage|truth|unity|integration|multilateralism|patience|respect|progress|cooperation|development|partnership',
};
