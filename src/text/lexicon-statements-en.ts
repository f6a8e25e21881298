import type { StatementLexicon } from './lexicon-statements.ts';

export const english: StatementLexicon = {
  commits: [
    ['will', 'promise|promises|promised|promising'],
    ['will', 'pledge|pledges|pledged|pledging'],
    [
      'will',
      'commit to|commits to|committed to|commit|commits|committing to|commitment to|has committed|have committed|commit themselves to|commits itself to',
    ],
    ['will', 'undertake to|undertakes to|undertook to|undertake|undertakes'],
    ['will', 'vow|vows|vowed|guarantee to|guarantees to'],
    ['will', 'agree to|agrees to|agreed to|resolve to|resolves to|resolved to|decide to|decides to|decided to|shall'],
    [
      'plans-to',
      'plan to|plans to|planned to|planning to|intend to|intends to|intended to|aim to|aims to|seek to|seeks to|plans for|has earmarked|will seek to|will aim to|proposes to finance',
    ],
    ['encourages', 'encourage|encourages|encouraged|will encourage|promises to encourage'],
    [
      'is-ready-to',
      'is ready to|are ready to|stands ready to|stand ready to|is willing to|are willing to|is prepared to|are prepared to',
    ],
    ['supports', 'will support|support efforts to|supports efforts to|pledges support for|pledge support for'],
  ],
  norms:
    'call for|calls for|called for|calling for|call on|calls on|called on|call upon|calls upon|appeal for|appeals for|appeals|appealed for|urge|urges|urged|propose|proposes|proposed|proposing|put forward|puts forward|putting forward|insist on|insists on|insisted on|insisting on|advocate|advocates|advocated|emphasize|emphasizes|emphasized|emphasizing|emphasise|emphasises|emphasised|emphasising|stress|stresses|stressed|stressing|underline|underlines|underlined|underscore the need|reaffirm|reaffirms|reaffirmed|reiterate|reiterates|reiterated|oppose|opposes|opposed|opposing|reject|rejects|rejected|condemn|condemns|condemned|uphold|upholds|advocate for|demand|demands|demanded|recognize the need|recognizes the need|recognise the need|express the desire|expresses support for|express support for|welcome|welcomes|welcomed',
  will: 'will|would|going to|is to|are to',
  willEndings: null,
  states:
    'be|become|remain|grow|rise|fall|reach|exceed|increase|decline|decrease|help|benefit|lead|cause|result|inevitably|likely|probably|only|not only|surely|certainly|undermine|worsen|weaken|bring about|depend|suffer|happen|occur|need|mean|prove|see|lose|win|gain|improve|boost|allow|enable|make|change|transform|shape|last|continue to be|also help|no longer',
  forecasts:
    'may|might|could|is likely to|are likely to|is expected to|are expected to|is set to|are set to|is bound to|is projected to|are projected to|forecast|forecasts|projected|inevitably|in the future|is forecast to|predict|predicts|predicted|probably|would',
  speech:
    'said|says|say|saying|told|tells|tell|telling|claimed|claims that|claim that|claiming that|noted|notes that|stated|states that|argued|argues|argue that|warned|warns|announced that|declared that|described|describes|remarked|added|observed that|explained|recalled|acknowledged|acknowledges|admitted|admits|concede|conceded|concedes|insisted that|pointed out|points out|asserted|asserts|commented|replied|wrote|writes|agreed that|agree that|agrees that|believe that|believes that|believed that|think that|thinks that|suggested that|suggests that|complained|denied|denies|accused|accuses|called itself|calls itself|called himself|called herself|called themselves|call themselves|call itself|quoted as saying|testified|stressed that|emphasized that',
  attributions:
    'according to|in the words of|in the view of|in the opinion of|as told by|to those who|for those who|to critics|to observers|to analysts|to experts|to many observers|to supporters|in his view|in her view|in their view|as quoted by',
  speechNouns:
    'words of|remarks|remark|statement|statements|comment|comments|praise|so described|phrase|motto|speech|interview|expression',
  that: 'that|whether|how|what|why',
  documents:
    'declaration|communique|statement|agreement|plan|treaty|charter|resolution|memorandum|document|text|report|accord|convention|protocol|constitution|law|decree|act|strategy|white paper|joint statement|programme document|policy paper',
  actors:
    'government|governments|ministry|ministries|minister|ministers|president|presidents|country|countries|side|sides|party|parties|state|states|member states|members|bank|fund|company|companies|agency|commission|council|union|we|they|it|authorities|officials|leaders|partners|donor|donors|embassy|institution|institutions|university|city|municipality|organization|organisation|administration|us|both|delegation',
  abstracts:
    'cooperation|model|policy|policies|measure|measures|growth|trade|development|approach|dialogue|relationship|relations|integration|progress|this|these|that|which|change|changes|crisis|cuts|tariffs|decision|decisions|cutting|raising|trend|situation|influence|narrative|competition|economy|gdp|exports|imports|demand|prices|population|inflation|interactions|exchanges|actions|challenges|investment|success|step|move',
  procedural:
    'hold|holding|convene|meet|meeting|meetings|dialogue|dialogues|consult|consultation|consultations|exchange|exchanges|cooperate|cooperation|coordinate|coordination|encourage|encourages|negotiate|negotiations|review|report on|discuss|discussions|explore|study the possibility|sign|establish a mechanism|working group|summit|forum|seminar|share experiences|share information|communicate|communication|consider|promote dialogue|follow-up',
  evaluative:
    'hollow|hypocri*|disguis*|hegemon*|imperialis*|mercantilis*|colonialis*|unilateralis*|authoritarian*|bully*|bullies|arrogan*|reckless*|rude*|blatant*|shameful*|shameless*|cynical*|ironic*|absurd*|useless|worthless|empty|pointless|meaningless|futile|abusive*|abusing|abuse of|interference|interfering|meddl*|pretext*|excuse|trap|traps|double standard*|contrast|contrasts|so-called|sinister|evil|unfair|unjust|disastrous|catastroph*|terrible|horrible|awful|appalling|dangerous*|irresponsib*|selfish*|greed*|exploitative|ruthless*|brutal*|aggressive*|notorious*|ideological|propaganda|narrative|narratives|mindset|obsess*|paranoi*|hysteri*|confrontation*|zero-sum|cold war|exclusive|downplay*|play down|playing down|plays down|ignore|ignores|ignoring|wonderful|excellent|outstanding|remarkabl*|extraordinar*|tremendous*|magnificent|brilliant|great|greatest|glorious|historic|inspiring|admirabl*|exemplary|fruitful|vibrant|dynamism|vitality|fresh|bright|promising|golden|win-win|feasible|valuable|invaluable|meaningful|profound*|conducive|successful*|wise|wisely|visionary|sincere*|selfless*|generous*|friendly|brotherly|unbreakable|solid foundation|chapter|milestone|essence|core|heart of|beacon|cornerstone|best|worst|better than|finest|ideal|perfect|unfortunately|regrettably|fortunately|sadly|hopefully|clearly|obviously|undoubtedly|of course|naturally|rightly|wrongly|the truth is|no wonder|ought to',
  interpretive:
    'expose|exposes|exposed|reveal|reveals|revealed|demonstrate|demonstrates|demonstrated|prove|proves|proved|reflect|reflects|reflected|embody|embodies|embodied|symbolize|symbolizes|epitomize|epitomizes|echo|echoes|echoed|highlight|highlights|highlighted|accentuate|accentuates|accentuated|underscore|underscores|testify to|testifies to|shape|shapes|shaped|lies in|lie in|amounts to|speaks volumes|accord with|accords with|illustrates|shows that|signals|serves as|contributes to|plays a role|plays an important role',
  comparatives: 'more|less|better|worse|increasingly|ever more|far more|much more|even more|most important|too',
  contrasts: 'rather than|instead of|as opposed to|unlike|in contrast to',
  comments: 'this|these|such|that',
  explains: 'this means|that means|that is|in other words|this implies|namely|which means',
  effects:
    'offering|providing|giving|showing|demonstrating|allowing|enabling|proving|bringing|injecting|creating|opening|contributing|reflecting|highlighting',
  definitions:
    'is defined as|are defined as|refers to|refer to|stands for|means|is the name of|known as|also known as|the idea that|the concept of|the principle that|is a form of|is a type of|consists of|comprises|is composed of|hereinafter|for the purposes of|shall mean',
  normative: 'should|must|ought to|need to|needs to|have to|has to',
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
};
