/** The one style sheet of the site. System fonts, two themes, a sheet for print; nothing is loaded from elsewhere. */
export const style = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--card:#fff;--ink:#1c2024;--soft:#535a61;--line:#dcd7cb;--edge:#8b867a;
--link:#0b5563;--link-seen:#4a4470;--accent:#0b5563;--on-accent:#fff;--wash:#eef3f1;
--done:#12593b;--done-g:#e1f0e7;--part:#1c4c8c;--part-g:#e3ecf8;--open:#454b52;--open-g:#eceae3;
--accent-g:#e3eef0;--gap:#66530a;--gap-g:#f6efd6;--short:#8a370f;--short-g:#f9e8de;--dispute:#6a2a82;--dispute-g:#f2e7f7;
--serif:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#14181a;--card:#1b2023;--ink:#e9e7e1;--soft:#abb2b7;--line:#363d42;--edge:#7b848a;
--link:#84cdd8;--link-seen:#b9b1e6;--accent:#84cdd8;--on-accent:#0d1c20;--wash:#1d2a2b;
--done:#8bd6ae;--done-g:#173225;--part:#a3c6f5;--part-g:#1a2c45;--open:#c3c8cc;--open-g:#2a3035;
--accent-g:#1d2f33;--gap:#e2cb7d;--gap-g:#37300f;--short:#f3ab86;--short-g:#402214;--dispute:#dcb0ec;--dispute-g:#3a2245}}
@media (prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink);--edge:var(--ink)}}
*,*::before,*::after{box-sizing:border-box}
html{font:100%/1.55 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding:1rem 0 6rem;overflow-wrap:break-word}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
h1,h2,h3,h4{line-height:1.22;text-wrap:balance;margin:2.2em 0 .5em}
h1{font:600 clamp(1.7rem,1.2rem + 2.2vw,2.6rem)/1.15 var(--serif);margin:.2em 0 .5em;max-width:36ch}
h2{font:600 1.5rem/1.25 var(--serif)}
h3{font-size:1.12rem}
h4{font-size:1rem;margin-top:1.7em}
p,ul,ol,dl{margin:0 0 .9em}
p,li,dd{max-width:72ch}
code,.hash{font-family:var(--mono);font-size:.86em}
.hash{overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
.soft{color:var(--soft)}
.unknown{color:var(--soft);font-style:italic}
.plain{list-style:none;padding:0}
.note{border-left:4px solid var(--edge);padding:.4em 0 .4em .9em;background:linear-gradient(90deg,var(--wash),transparent)}
section.note>h2:first-child,li>h3:first-child,.attestation>h2:first-child{margin-top:.3em}
.empty{color:var(--soft);border:1px dashed var(--edge);border-radius:6px;padding:.7em .9em;max-width:72ch}
.skip{position:absolute;left:1rem;top:-5rem;background:var(--accent);color:var(--on-accent);padding:.6em 1em;z-index:2}
.skip:focus{top:.5rem}
.top,main,.bottom{padding-inline:max(1rem,calc(50vw - 36rem))}
.top{border-bottom:1px solid var(--line);background:var(--card);padding-block:.7rem 0}
.top-line{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.4rem}
.wordmark{display:inline-flex;align-items:center;gap:.5rem;font:700 1.35rem/1 var(--serif);color:var(--ink);text-decoration:none;min-height:2.6rem}
.wordmark svg{color:var(--accent)}
.search.compact{flex:1 1 16rem;min-width:0;max-width:30rem;margin-left:auto}
.search-line{display:flex;gap:.4rem}
.search label{display:block;font-weight:600;margin-bottom:.3em}
input,select,textarea,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:.5em .7em;min-height:2.6rem;max-width:100%}
input[type=search]{flex:1;min-width:0;width:100%}
.second{display:block;margin-top:.35em}
input[type=radio],input[type=checkbox]{min-height:0;width:1.3rem;height:1.3rem;accent-color:var(--accent);vertical-align:-.25em;margin-right:.5em}
button{background:var(--accent);color:var(--on-accent);border-color:var(--accent);font-weight:600;cursor:pointer}
a.button{display:inline-block;background:var(--accent);color:var(--on-accent);border:1px solid var(--accent);border-radius:6px;padding:.5em .7em;font-weight:600;text-decoration:none}
button:hover,a.button:hover{filter:brightness(1.12)}
.languages{display:flex;flex-wrap:wrap;min-width:0;gap:0 .9rem}
.languages a,.languages span,.to-menu,.sections a,.bottom nav a,.numbers a,.numbers span{display:inline-block;padding:.35em 0;min-height:1.75rem}
[aria-current]{font-weight:700;color:var(--ink)}
.to-menu{display:none}
@media screen and (min-width:44.01rem){.wordmark+.to-menu+.languages{margin-left:auto}}
.sections ul{display:flex;flex-wrap:wrap;gap:0 1.3rem;list-style:none;margin:.4rem 0 0;padding:0}
.sections a{padding-bottom:.55em;text-decoration:none;border-bottom:3px solid transparent}
.sections a:hover{border-color:var(--line)}
.sections a[aria-current]{border-color:var(--accent)}
main{padding-block:1.6rem 3rem;flex:1}
main>.search{display:block;max-width:44rem;margin-bottom:1.1em}
.bottom{border-top:1px solid var(--line);background:var(--card);padding-block:1.4rem 2.4rem;font-size:.94rem}
.bottom nav ul{display:flex;flex-wrap:wrap;gap:0 1.4rem;list-style:none;padding:0;margin-bottom:.4em}
.numbers a,.numbers span{margin-right:1em;font-variant-numeric:tabular-nums}
.pinned{background:var(--gap-g);color:var(--gap);border:1px solid currentColor;border-radius:6px;padding:.5em .8em}
.kicker{color:var(--soft);font-size:.9rem;margin-bottom:.2em}
.lede{font:1.2rem/1.5 var(--serif);max-width:62ch}
.hero{padding:1.4rem 0 1rem}
.hero h1{max-width:22ch}
.hero .search{max-width:44rem}
.try{font-size:.94rem;margin-top:.7em}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.8rem;list-style:none;padding:0}
.totals a,.totals div{display:block;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.7em .9em;text-decoration:none;color:var(--ink);height:100%}
.totals a:hover{border-color:var(--accent)}
.total-n{display:block;font:600 1.65rem/1.2 var(--serif);color:var(--link);font-variant-numeric:tabular-nums}
.total-name{font-size:.92rem}
.columns{columns:4 11rem;list-style:none;padding:0}
.columns li{padding:.15em 0;break-inside:avoid}
.label{display:inline-flex;align-items:center;gap:.4em;padding:.1em .6em .1em .45em;border-radius:99px;border:1px solid currentColor;font-weight:600;font-size:.88rem;line-height:1.35;overflow-wrap:anywhere;max-width:100%}.label>*{min-width:0}.label>svg{flex:none}
.label-large{font-size:1.1rem;padding:.25em .9em .25em .6em}
.label-large .shape{width:20px;height:20px}
.shape{flex:none}
.tone-done{color:var(--done);background:var(--done-g)}.tone-part{color:var(--part);background:var(--part-g)}
.tone-open{color:var(--open);background:var(--open-g)}.tone-gap{color:var(--gap);background:var(--gap-g)}
.tone-short{color:var(--short);background:var(--short-g)}.tone-dispute{color:var(--dispute);background:var(--dispute-g)}
.grade{text-decoration:underline dotted;text-underline-offset:.2em;font-weight:600}
.label-box{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1em 1.1em .2em;margin:1.2em 0}
.label-line{display:flex;flex-wrap:wrap;gap:.4em 1em;align-items:center}
.chips{display:flex;flex-wrap:wrap;gap:.4em;list-style:none;padding:0}
.chips li{border:1px solid var(--edge);border-radius:4px;padding:.05em .5em;font-size:.9rem}
.facets{display:grid;grid-template-columns:repeat(4,1fr);gap:1px;background:var(--line);border:1px solid var(--line);border-radius:10px;overflow:hidden}
.facets div{background:var(--card);padding:.8em .9em}
.facets dt{font-weight:700}
.facet-question{display:block;font-weight:400;color:var(--soft);font-size:.88rem;line-height:1.35}
.facets dd{margin:.45em 0 0;font-weight:600}
.page-links,.downloads{display:flex;flex-wrap:wrap;gap:.2em 1.3em;font-size:.94rem}
.page-links a,.downloads a{padding:.25em 0}
.strip{display:grid;grid-template-columns:repeat(5,1fr);gap:.5rem;list-style:none;padding:0;margin:1em 0 1.6em;counter-reset:s}
.strip li{counter-increment:s}
.strip a{display:block;height:100%;border:1px solid var(--line);border-top:5px solid var(--accent);border-radius:6px;background:var(--card);padding:.55em .7em;text-decoration:none;color:var(--ink)}
.strip-name{display:block;font-weight:700}
.strip-name::before{content:counter(s) ". "}
.strip-held-words{color:var(--soft);font-size:.9rem}
.strip-empty a{border-top-style:dashed;border-top-color:var(--edge)}
.chain{list-style:none;padding:0;counter-reset:c}
.step{counter-increment:c;position:relative;padding:0 0 1.4rem 3.4rem;max-width:none}
.step::before{content:counter(c);position:absolute;left:0;top:0;width:2.2rem;height:2.2rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font-weight:700;display:grid;place-items:center}
.step:not(:last-child)::after{content:"";position:absolute;left:1.05rem;top:2.5rem;bottom:.2rem;width:2px;background:var(--line)}
.step h3{margin:0;padding-top:.2em;font:600 1.25rem/1.4 var(--serif)}
.step-question{color:var(--soft)}
.facts{display:grid;gap:0;border-top:1px solid var(--line)}
.facts div{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.1em 1em;padding:.35em 0;border-bottom:1px solid var(--line)}
.facts dt{color:var(--soft)}
.facts dd{margin:0;min-width:0;overflow-wrap:anywhere}
.table-frame{margin:1em 0 1.2em}
.table-frame.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem;background:var(--card);border:1px solid var(--line)}
caption{text-align:left;font-weight:600;padding:.3em 0;color:var(--soft);font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.5em .7em;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{font-size:.86rem;color:var(--soft);border-bottom:2px solid var(--edge);overflow-wrap:normal}
tbody th{font-weight:400}
.n{text-align:right;font-variant-numeric:tabular-nums}
td.n>span{font-variant-numeric:tabular-nums}
.slim table{max-width:46rem}
.contents ul{columns:2 18rem;padding-left:1.2em}.contents li{break-inside:avoid}
.counts table{max-width:46rem;border:0;background:none}
.counts th,.counts td{vertical-align:middle}
.hidden-head{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.bar{display:block;width:100%;height:12px;background:none!important;min-width:5rem}
.bar-ground{fill:var(--open-g)}.bar-value{fill:currentColor}
.bar-cell{width:45%}
.windows{width:100%;max-width:46rem;height:auto;display:block;margin:.4em 0}
.window-whole{fill:var(--open-g);stroke:var(--edge);stroke-width:.7}.window-passed{fill:var(--accent)}
.window-today{stroke:var(--short);stroke-width:2;stroke-dasharray:4 3}
.drawing{margin:.6em 0 .3em}
.drawn{display:block;width:100%;max-width:32rem;height:auto}
[hidden]{display:none!important}
.on-paper,.paper-code{display:none}
.points{position:relative;overflow:hidden;height:min(70vh,34rem);border:1px solid var(--edge);border-radius:8px}
.maplibregl-canvas-container,.maplibregl-canvas{position:absolute;inset:0}.maplibregl-canvas-container{width:100%;height:100%}
.maplibregl-popup{position:absolute;left:0;top:0;z-index:1;max-width:15rem;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:.5em 2.4em .5em .7em}
.maplibregl-popup-close-button{position:absolute;right:.2em;top:.2em;min-height:1.6rem;padding:0 .45em}.maplibregl-control-container{display:none}
.figure-files{font-size:.88rem}
.figure-files details{flex-basis:100%}.figure-files code{overflow-wrap:anywhere;user-select:all}
.embed main{padding:1rem}.embed h1{font-size:1.25rem}
.figure-note{font-size:.88rem;color:var(--soft)}
.quote{margin:.5em 0;padding:.1em 0 .1em 1em;border-left:3px solid var(--accent);font:1.08rem/1.5 var(--serif)}
.quote p{margin:0}.quote p::before{content:"“"}.quote p::after{content:"”"}
.quoted{margin:1em 0}
figcaption{color:var(--soft);font-size:.92rem}
.differs{background:var(--gap-g);color:var(--gap);padding:0 .25em;border-radius:3px;font-weight:600}
.differs>[aria-hidden]{font-weight:400}
.differs-words{font-weight:400}
.statement,.attestation,.event,.typed-statement{border:1px solid var(--line);background:var(--card);border-radius:8px;padding:.7em .9em .1em;margin-bottom:.7em}
.event{background:none}
.statement-by,.statement-from{display:flex;flex-wrap:wrap;gap:.1em 1.1em;font-size:.92rem;margin-bottom:.45em}
.statement-from{color:var(--soft)}
.statement-value{font-weight:600}
.event-head{font-weight:600}
.verdict{font-weight:700}
.attachment{margin:.8em 0}.attachment img{max-width:100%;max-height:24rem;height:auto;border:1px solid var(--line)}
.superseded{opacity:.85;border-style:dashed}
.sources li{margin-bottom:.5em}
.caveat{font-style:italic}
.standing{border-top:3px double var(--edge);margin-top:3.5rem}
.standing h2{margin-top:1em}
.standing h3{font-size:1rem;margin-top:1.4em}
.citation{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.7em .9em;font-family:var(--serif)}
.address{overflow-wrap:anywhere}
.asked{border-top:3px double var(--edge);margin-top:2.4rem}
.rule-head{display:flex;flex-wrap:wrap;gap:.4em;align-items:center}
details{margin:.6em 0}
summary{cursor:pointer;padding:.25em 0;max-width:72ch}
.kinds ul{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0}
.kinds a{display:inline-flex;align-items:center;gap:.45em;border:1px solid var(--edge);border-radius:99px;padding:.2em .8em;text-decoration:none;color:var(--ink);background:var(--card);min-height:2rem;font-size:.92rem}
.kinds a[aria-current]{border:2px solid var(--accent)}
.count{color:var(--soft);font-variant-numeric:tabular-nums}
.sample{width:1.5em;height:.95em;display:inline-block}
mark,.kind,.sample{color:inherit;background:var(--open-g);border-bottom:2px solid var(--open);padding:0 .15em}
.kind{font-size:.9rem;padding:.05em .4em}
.k-quantified-commitment{background:var(--part-g);border-bottom:4px double var(--part)}
.k-qualitative-commitment{background:var(--part-g);border-bottom:2px solid var(--part)}
.k-procedural-commitment{background:var(--part-g);border-bottom:2px dashed var(--part)}
.k-factual-claim{background:var(--done-g);border-bottom:2px solid var(--done)}
.k-reported-speech{background:var(--dispute-g);border-bottom:2px dotted var(--dispute)}
.k-opinion{background:none;border-bottom:2px dotted var(--edge)}
.k-forecast{background:none;border-bottom:2px dashed var(--edge)}
.k-several{background:var(--gap-g);border-bottom:4px double var(--gap)}
mark sup{font-size:.68em;line-height:0;margin-left:.2em}
mark sup a{padding:.4em .1em}
.paragraph{border-top:1px solid var(--line);padding-top:.6em;margin-top:1em}
.paragraph-number{margin:0 0 .3em;color:var(--soft);font-size:.9rem;font-weight:600}
.original{font:1.08rem/1.75 var(--serif);max-width:66ch}
.typed-head{display:flex;flex-wrap:wrap;gap:.3em .8em;align-items:baseline}
.check{font-size:.92rem}.check-agrees{color:var(--done);font-weight:600}.check-differs{color:var(--short);font-weight:600}.check-partly{color:var(--gap);font-weight:600}.check-none,.check-unrated{color:var(--soft)}
.typed-statement:target{outline:3px solid var(--accent)}
.coverage{font-weight:600}
.coverage-third-party-estimate{background:repeating-linear-gradient(135deg,var(--gap-g) 0 6px,transparent 6px 10px)}
.coverage-nothing{color:var(--soft);font-style:italic;font-weight:400}
.coverage-not-looked{color:var(--soft);font-weight:400}
.matrix{position:relative}.matrix table{font-size:.85rem;border-collapse:collapse}
.matrix th,.matrix td{padding:.25em .4em;border:1px solid var(--line);vertical-align:middle}
.matrix thead th{vertical-align:bottom;min-width:3.5rem}
.matrix th[scope=row]{position:sticky;inset-inline-start:0;background:var(--card);text-align:start;max-width:9rem}
.matrix td a{display:inline-flex;min-width:24px;min-height:24px;align-items:center;text-decoration:none;white-space:nowrap;color:var(--ink)}
.marks{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0}
.filters{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.8rem;align-items:end;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1em;margin-bottom:1.2em}
.filters .wide{grid-column:1/-1}
.filters .filters{margin:.8em 0 0;padding:0;border:0}
.filters label,.field label{display:block;font-weight:600;font-size:.92rem;margin-bottom:.2em}
.filters input,.filters select{width:100%}
.filters .actions{display:flex;gap:1em;align-items:center}
fieldset{border:1px solid var(--line);border-radius:8px;padding:.8em 1em;margin:0 0 1.2em}
legend{font-weight:600;padding:0 .4em}
.field{margin-bottom:1.1em}
.field input,.field select,.field textarea{width:100%;max-width:36rem}
.field input[type=radio]{width:1.3rem}
.choice{padding:.35em 0}
.place{border-left:4px solid var(--edge);padding:.2em 0 .2em .9em;margin:.8em 0;scroll-margin-top:5rem}
.place:focus,.place:target{border-left-color:var(--accent);outline:2px solid var(--accent);outline-offset:2px}
.place-actions{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
button.quiet{background:var(--card);color:var(--ink);border-color:var(--edge)}
.place-form fieldset{border:1px solid var(--edge);border-radius:8px;padding:.6em 1em;margin:0 0 1.1em}
.hint{color:var(--soft);font-size:.92rem;margin:.1em 0 .3em}
.field-error{color:var(--short);font-weight:600;margin:.1em 0 .3em}
.error-summary{border:3px solid var(--short);border-radius:8px;padding:.9em 1.1em;margin:1em 0}
.error-summary h2{margin-top:0;color:var(--short)}
.sort{color:inherit;display:inline-flex;gap:.3em;align-items:baseline;min-height:1.6rem;text-decoration-style:dotted}.sort>span[aria-hidden]{color:var(--soft);font-size:.8em}th[aria-sort] .sort>span[aria-hidden]{color:var(--accent)}.n .sort{justify-content:flex-end}
.list-tools{display:flex;flex-wrap:wrap;gap:.3em 1.5em;align-items:baseline;margin:1em 0 0;font-size:.92rem}.list-tools p{margin:0;color:var(--soft);max-width:72ch}.list-tools fieldset{display:flex;flex-wrap:wrap;gap:.2em 1.2em;border:1px solid var(--edge);border-radius:8px;padding:.4em 1em .6em;margin:.4em 0}.list-tools label{display:inline-flex;gap:.4em;align-items:center;min-height:1.8rem}.list-tools form p{margin:.3em 0}
.pager{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5em 1.5em;margin:1em 0}
.pager a{padding:.35em .2em;margin-left:.8em}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.6rem}.side .facts div{grid-template-columns:minmax(5rem,2fr) 3fr}
.hits{list-style:none;padding:0}
.hits li{border-top:1px solid var(--line);padding:.7em 0;max-width:none}
.hits h3{margin:0 0 .2em}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.8em 1em;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;font:.86rem/1.5 var(--mono)}
@media screen and (max-width:60rem){.strip{grid-template-columns:1fr}.strip a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em;border-top:1px solid var(--line);border-left:5px solid var(--accent)}.strip-empty a{border-top:1px solid var(--line);border-left:5px dashed var(--edge)}.facets{grid-template-columns:1fr 1fr}}
@media screen and (max-width:44rem){
.top{padding-bottom:.7rem}.languages{gap:0 .6rem;font-size:.94rem}.columns{columns:2}
.sections{display:none}.to-menu{display:inline-block;margin-left:auto}.search.compact{order:9;flex-basis:100%;max-width:none}
.facts div,.side .facts div{grid-template-columns:1fr}.sides{grid-template-columns:1fr}
.step{padding-left:0}.step::before{position:static;margin-bottom:.3em}.step:not(:last-child)::after{display:none}
.bottom nav ul{display:block;columns:2}.bottom nav a{overflow-wrap:anywhere}
table,tbody,tr,th,td,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table{border:0;background:none}
.sortable thead{position:static;width:auto;height:auto;overflow:visible;clip-path:none;display:block}.sortable thead tr{display:flex;flex-wrap:wrap;gap:.1em .9em}.sortable thead th{border:0;padding:.2em 0}
tbody tr{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:.7rem;padding:.3em 0}
th,td{border:0;padding:.25em .8em}
tbody th{font-weight:600}
.n{text-align:left}
td[data-head]{display:grid;grid-template-columns:minmax(7rem,38%) 1fr;gap:.6em}
td[data-head]::before{content:attr(data-head);color:var(--soft);font-size:.9rem;min-width:0;overflow-wrap:anywhere}
td[data-head]>span{min-width:0}
.matrix table{display:table;width:auto}.matrix thead{display:table-header-group;position:static;clip-path:none}.matrix tbody{display:table-row-group}.matrix tr{display:table-row}.matrix th,.matrix td{display:table-cell}
.counts tr{display:grid;grid-template-columns:1fr auto}.counts .bar-cell{grid-column:1/-1;width:auto}
}
@media screen and (max-width:44rem){
.many tbody tr{display:grid;grid-template-columns:1fr 1fr}.many tbody th{grid-column:1/-1}.many td[data-head]{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .4em}
.slim table{display:table;background:var(--card);border:1px solid var(--line)}.slim caption{display:table-caption}.slim thead{display:table-header-group;position:static;clip-path:none}.slim tbody{display:table-row-group}.slim tbody tr,.slim tr{display:table-row;border:0}.slim th,.slim td{display:table-cell;padding:.35em .55em;border-bottom:1px solid var(--line);overflow-wrap:anywhere}.slim td[data-head]::before{content:none}.slim .n{text-align:right}.slim tbody th{font-weight:400}
}
@media screen and (max-width:26rem){.facets{grid-template-columns:1fr}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.label,.strip a,.kinds a{border:1px solid}.step::before{border:2px solid}}
.letter{border-left:3px solid var(--line);padding:.2em 1em;max-width:72ch;user-select:text}
.sql textarea{width:100%;max-width:80ch;font:.95rem/1.5 ui-monospace,Menlo,Consolas,monospace;tab-size:2}.sql label{display:block;font-weight:600}.tables code{overflow-wrap:anywhere}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--edge:#555;--link:#000;--accent:#000;--on-accent:#fff;--wash:#fff;--done:#000;--part:#000;--open:#000;--gap:#000;--short:#000;--dispute:#000;--done-g:#fff;--part-g:#fff;--open-g:#eee;--gap-g:#fff;--short-g:#fff;--dispute-g:#fff}
@page{margin:8mm 11mm}
.paper-code{display:block;float:right;width:19mm;height:19mm;margin:.4mm 0 .6mm 3mm}.on-paper .paper-code{float:none;margin:0}
html{font-size:8.5pt;line-height:1.25}
.not-printed,.top .search,.top nav,.to-menu,.bottom,.skip,.search,.page-links,.downloads,.filters,#points-buttons,.strip,.pager,.kinds,.crumb,.step-question,.filters button{display:none}
.top,main{padding:0}.top{border:0}.wordmark svg{width:12pt;height:12pt}
p,ul,ol,dl,h1,h2,h3,h4,.lede,.quote,.citation,.chain p,li{max-width:none}
th,td{padding:.15em .4em;font-size:7.5pt}.facts div{padding:.1em 0}.quote{margin:.1em 0;font-size:9pt;line-height:1.3}.quoted{margin:.2em 0}p,ul,ol,dl{margin-bottom:.25em}
table{font-size:7.5pt}caption{padding:.1em 0}.table-frame{margin:.3em 0}.label,.label-large{font-size:7.5pt;padding:0 .5em}.label .shape,.label-large .shape{width:8pt;height:8pt}
h1{font-size:14pt;margin:.1em 0}h2{font-size:10.5pt;margin:.5em 0 .15em}h3,.step h3{font-size:9.5pt;margin:.2em 0 .1em;padding:0}h4,h5{font-size:8.5pt;margin:.2em 0 .1em}.lede{font-size:9.5pt;line-height:1.3;margin:.1em 0 .3em}
h1,h2,h3,h4,thead,caption{break-after:avoid}
tr,.statement,.attestation,.quote{break-inside:avoid}
thead{display:table-header-group}
a{text-decoration:none}
a.outside::after,.sources a.outside::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}
.step{padding:0 0 .15rem 2rem}.step::before{width:1.4rem;height:1.4rem;font-size:8pt}.step:not(:last-child)::after{left:.7rem;top:1.5rem}
.statement,.event,.attestation,.label-box{padding:.2em .6em;margin:.2em 0}.label-box p{margin-bottom:.1em}
.facets div{padding:.25em .6em}.facets dd{margin:0}.facet-question{display:none}
.standing{margin-top:.6rem}.standing h2{margin-top:.3em}.standing h3{font-size:8.5pt;margin-top:.3em}.citation{padding:.2em .5em}
.sources{font-size:7.5pt}.sources li{margin-bottom:.1em}
.drawn{max-width:24rem}
.sheet .facts{grid-template-columns:1fr 1fr;column-gap:1.2em}.sheet .facts div{grid-template-columns:minmax(6rem,9rem) 1fr}
.sheet .figure-note,.sheet .note:not(section),.sheet .windows,.sheet .statement .statement-from,.sheet .tall,.sheet details,.sheet .step .drawing,.sheet .step h5,.sheet .step h5+p,.sheet #chain,.sheet .sources .outside,.sheet .standing h2,.sheet td q+br,.sheet td q+br+.soft,.sheet .figure-section~.figure-section~.figure-section{display:none}
.sheet .statement,.sheet .event{border:0;padding:0}.sheet .statement>*{display:inline;margin-right:1em}.sheet .statement .quote,.sheet .statement .quote p,.sheet .statement-by span{display:inline;padding:0;border:0;margin-right:.6em}
.sheet .step .facts{display:block;border:0}.sheet .step .facts div,.sheet .step .facts dt,.sheet .step .facts dd{display:inline;border:0}.sheet .step .facts dt::after{content:": "}.sheet .step .facts div:not(:last-child)::after{content:" · "}
.sheet .empty{max-width:none;border:0;padding:0;margin:0}
body:has(.sheet){display:block;min-height:0}body:has(.sheet) .top{float:right}
.sheet .step h4{float:left;margin:.1em .8em 0 0}.sheet .step .table-frame,.sheet .step .drawing{clear:both;margin:.15em 0}.sheet .step h3:has(+.step-question+.empty){float:left;margin-right:.8em}.sheet .step h3+.step-question+.empty{padding-top:.25em}.sheet .step section::after{content:"";display:block;clear:both}
.sheet #said~.statements,.sheet #said~.statements+.on-paper,.sheet #said~.table-frame :is(th,td):nth-child(n+6),.sheet #searches+.table-frame :is(th,td):last-child,.sheet .standing>p:first-of-type a{display:none}
.sheet .figure-section:has(~.figure-section) .drawing,.sheet .figure-section~.figure-section .drawing{display:none}.sheet section>.lede{font-size:8pt}
.sheet .sources{padding:0;list-style:none}.sheet .sources li{display:inline;margin-right:.6em}.sheet .sources+.on-paper{display:inline}.sheet .step p{margin-bottom:.1em}
.sheet .event>p{display:inline;margin-right:.6em}.sheet .event .statements,.sheet .event .statements>li,.sheet .event .statement{display:inline;margin:0}.sheet .quoted .quote,.sheet .quoted .quote p,.sheet figcaption{display:inline;margin-right:.6em;padding:0;border:0}.sheet .step h4{clear:left}
.sheet .facets{display:block;background:none;border-width:0 0 1px;border-radius:0}.sheet .facets div{display:inline;padding:0;margin-right:1.2em}.sheet .standing h3#sources,.sheet .standing h3#sources+.sources{display:inline}.sheet #searches+.table-frame tr>:first-child{width:24%}
.sheet td .label,.sheet tbody th .label{border:0;padding:0;font-weight:400;white-space:nowrap;background:none}
.sheet details.said-on-paper{display:block;margin:.2em 0}.sheet .coverage,.sheet td .second{white-space:nowrap}.sheet .said-on-paper summary{list-style:none;max-width:none}.sheet .said-on-paper summary::marker{content:''}
html:has(.sheet){font-size:8pt;line-height:1.17}.sheet table,.sheet th,.sheet td,.sheet caption{font-size:7.2pt;line-height:1.18}.sheet th,.sheet td{padding:.08em .35em}
.sheet h1{font-size:12.5pt;line-height:1.15}.sheet .lede{font-size:8.6pt;line-height:1.2}.sheet .quote,.sheet .quote p{font-size:8.2pt;line-height:1.2}.sheet .kicker{display:inline}
.sheet section>h2{margin:.25em 0 .1em}.sheet .table-frame{margin:.15em 0}.sheet caption{padding:0}.sheet .step caption{display:none}.sheet .step td.n,.sheet .step td.n>span{white-space:nowrap}
.sheet .label-box p,.sheet .label-box .chips,.sheet .label-box li{display:inline;white-space:nowrap;margin-right:.8em}.sheet .label-box .chips{padding:0}.sheet .label-box .label{display:inline-flex}
.sheet .facets dt,.sheet .facets dd{display:inline}.sheet .facets dt::after{content:": "}.sheet .facets dd{font-weight:400}
.sheet .standing{margin-top:.3rem;border-top-width:1px;border-top-style:solid}.sheet .standing h3,.sheet .standing .citation{display:inline;border:0;padding:0;margin-right:.6em}
.sheet .missing{list-style:none;padding:0}.sheet .missing li{display:inline}.sheet .missing li+li::before{content:"; "}
.sheet .on-paper{display:block;font-size:7.5pt;font-style:italic;margin:0 0 .2em}
.sheet :is(.sources,.event .statements)+.on-paper{display:inline}
.sheet :is(tbody,ul,ol).printed-1>:nth-child(n+2),.sheet :is(tbody,ul,ol).printed-2>:nth-child(n+3),.sheet :is(tbody,ul,ol).printed-3>:nth-child(n+4),.sheet :is(tbody,ul,ol).printed-4>:nth-child(n+5){display:none}
}
`;
