/** Messages of the questions and of their rows: Fluent, held as a module. */
export const questionsPt = `
## Questions

nav-questions = Perguntas
nav-observations = Linhas de números
questions-lede = O que se pergunta sobre a cooperação com a região, respondido a partir das linhas que esta edição guarda. Cada página diz primeiro o que falta.
questions-all-rows = Todas as linhas de números
question-aid = A ajuda foi cortada?
    .short = Ajuda por provedor, país e ano, o obrigado e o pago em separado
question-missing = O que falta
question-answer = A resposta, até onde chegam as linhas
question-no-answer = Não se guarda nada que possa responder a isto.
question-limits = Como ler isto
home-questions = Perguntas que se podem fazer
home-questions-plain = Cada resposta começa pelo que falta, e cada número abre as suas linhas.
filter-country = País
filter-country-any = toda a região
filter-partner = Parceiro
filter-partner-any = todos os que se guardam
filter-issue = Tema ou tipo
filter-issue-any = todos juntos

## Figures

figure-empty = Nenhuma linha desta edição se encaixa.
figure-rows = { $count ->
    [one] { $n } linha lida.
    [many] { $n } de linhas lidas.
   *[other] { $n } linhas lidas.
}
figure-reach = { $count ->
    [one] Cobre de { $from } a { $to }: { $n } linha lida.
    [many] Cobre de { $from } a { $to }: { $n } de linhas lidas.
   *[other] Cobre de { $from } a { $to }: { $n } linhas lidas.
}
figure-unknown = { $count ->
    [one] { $n } delas não declara valor.
    [many] { $n } delas não declaram valor.
   *[other] { $n } delas não declaram valor.
}
area-held = Todos os lugares
area-region = os países da região
money-stage-request = solicitado
money-stage-allocation = alocado
money-stage-appropriation = autorizado no orçamento
money-stage-obligation = obrigado
money-stage-disbursement = pago
indicator-assistance = Assistência
indicator-gdp-deflator-change = Variação do deflator do PIB
indicator-gdp = Produto interno bruto
indicator-population = População
indicator-oda-net = Ajuda oficial ao desenvolvimento líquida
indicator-export-value = Exportações
indicator-import-value = Importações
indicator-export-concentration = Concentração das exportações
indicator-export-entropy = Entropia das exportações
indicator-primary-share = Parcela de bens primários nas exportações
indicator-exports-to = Exportações para o parceiro
indicator-imports-from = Importações do parceiro
indicator-votes-alike = Votos iguais
topic-all = todos os temas
topic-palestine = conflito palestino
topic-nuclear-weapons = armas nucleares
topic-arms-control = controle de armas
topic-human-rights = direitos humanos
topic-colonialism = colonialismo
topic-economic-development = desenvolvimento econômico
unit-index = { $n }
unit-roll-call = { $count ->
    [one] { $n } votação nominal
    [many] { $n } de votações nominais
   *[other] { $n } votações nominais
}
price-constant-unstated = preços constantes, ano-base não informado
licence-US-Government-Work = obra do governo dos Estados Unidos
fcol-year = Ano
fcol-period = Período
fcol-area = País ou área
fcol-provider = Provedor
fcol-prices = Preços

## Rows of figures

observations-plain = { $count ->
    [0] Nenhuma linha se encaixa.
    [one] { $n } linha, tal como declara a sua fonte, com linha e coluna.
    [many] { $n } de linhas, tal como declaram as suas fontes, com linha e coluna.
   *[other] { $n } linhas, tal como declaram as suas fontes, com linha e coluna.
}
observation-sums = Somas destas linhas
observation-sums-plain = Somado dentro de uma fonte, indicador, outro lado, tema, etapa, unidade e base de preços, e nunca entre eles. Índices, razões, porcentagens, populações e produtos internos brutos não são somados.
not-added = não somado
col-indicator = O que se mede
col-other-side = Outro lado

## Was aid cut?

tell-aid-nothing = Não se guarda nenhuma conta anual da ajuda por país receptor. Uma tabela com provedor, país receptor, ano, etapa e valor, lida como o indicador “assistance”, responderia a isto.
tell-aid-one-provider = { $count ->
    [one] Guarda-se uma conta anual por país de { $n } provedor; o que outros parceiros deram e cortaram não pode ser acompanhado aqui por país e ano.
    [many] Guarda-se uma conta anual por país de { $n } de provedores; o que outros parceiros deram e cortaram não pode ser acompanhado aqui por país e ano.
   *[other] Guarda-se uma conta anual por país de { $n } provedores; o que outros parceiros deram e cortaram não pode ser acompanhado aqui por país e ano.
}
tell-aid-ends = A conta de { $partner } que se guarda termina em { $year }: o que foi decidido, cortado ou pago depois não se vê aqui. Um arquivo mais recente da mesma tabela moveria esse limite.
tell-aid-no-deflator = Não se guarda nenhum deflator do PIB de { $partner }; por isso, os valores estão só em preços da época.
tell-aid-no-totals = Não se guarda o que dão ao todo os membros do Comitê de Assistência ao Desenvolvimento da OCDE, pois a cópia encontrada não declara licença. A sua ajuda oficial ao desenvolvimento líquida por ano, lida como o indicador “oda-net”, ficaria ao lado.
tell-aid-less = { $partner }, { $stage } para { $area }: { $later } em { $to }, depois de { $earlier } em { $from }. Em preços de { $base }, é { $change } menos.
tell-aid-more = { $partner }, { $stage } para { $area }: { $later } em { $to }, depois de { $earlier } em { $from }. Em preços de { $base }, é { $change } mais.
tell-aid-amounts = { $partner }, { $stage } para { $area }: { $later } em { $to }, { $earlier } em { $from }. Não é possível calcular uma variação em preços constantes.
tell-aid-own-constant = Pelos números da própria fonte em { $basis }, o { $stage } variou { $change } de { $from } a { $to }.
tell-aid-totals = De um mesmo ano citam-se três totais. Para { $area } em { $year }, { $partner } indica { $requested } solicitados, { $obligated } obrigados e { $paid } pagos: são etapas do mesmo dinheiro, não três respostas a uma pergunta. O que se paga num ano foi muitas vezes obrigado num ano anterior.
figure-aid-totals = { $partner }: os totais que se citam de um mesmo ano
    .caption = { $partner }, { $area }: cada etapa do dinheiro por ano, como a fonte a indica; nunca somadas
fcol-request = Solicitado
fcol-appropriation = Autorizado no orçamento
fcol-allocation = Alocado
tell-aid-stages = Obrigado e pago são duas etapas do mesmo dinheiro: ficam lado a lado e nunca são somadas. O que foi solicitado, alocado e autorizado no orçamento está nas linhas.
tell-aid-region-rows = O que a fonte atribui a um grupo de países está em uma linha própria e não entra no número de nenhum país nem no da região.
tell-aid-constant = Os preços constantes são calculados aqui a partir dos valores declarados e do deflator do PIB do provedor por ano civil; cada variação é em preços constantes. Um ano sem linha é desconhecido, não zero.
figure-aid-years = { $partner }: por ano
    .caption = { $partner }: obrigado e pago por ano, { $area }
figure-aid-countries = { $partner }: país por país, { $from } e { $to }
    .caption = { $partner }: obrigado e pago em { $from } e { $to }
figure-aid-members = Todos os membros juntos
    .caption = Ajuda oficial ao desenvolvimento líquida ao todo, para todos os países do mundo
fcol-obligation = Obrigado
fcol-obligation-constant = Obrigado, preços de { $base }
fcol-obligation-from = Obrigado { $from }
fcol-obligation-to = Obrigado { $to }
fcol-obligation-change = Variação, preços constantes
fcol-disbursement = Pago
fcol-disbursement-constant = Pago, preços de { $base }
fcol-disbursement-from = Pago { $from }
fcol-disbursement-to = Pago { $to }
fcol-disbursement-change = Variação, preços constantes

## How dependent are the countries?

question-dependence = Quão dependentes são as exportações?
    .short = Concentração das exportações, bens primários, principais parceiros
tell-dependence-no-partners = Não se guarda para que parceiros vão as exportações: os números encontrados vêm da UN Comtrade, cujos termos impedem repassar linhas. Uma tabela com declarante, parceiro, ano e valor, lida como os indicadores “exports-to” e “imports-from”, responderia a isto.
tell-dependence-some-partners = { $count ->
    [one] Guarda-se o comércio com { $n } parceiro; um parceiro que não está na tabela não é um parceiro sem comércio.
    [many] Guarda-se o comércio com { $n } de parceiros; um parceiro que não está na tabela não é um parceiro sem comércio.
   *[other] Guarda-se o comércio com { $n } parceiros; um parceiro que não está na tabela não é um parceiro sem comércio.
}
tell-dependence-no-products = Não se guarda nenhuma medida da concentração das exportações. Uma tabela com país, ano e índice, lida como o indicador “export-concentration”, responderia a isto.
tell-dependence-ends = As medidas das exportações por produto terminam em { $year }; contam bens, não serviços.
tell-dependence-moved = { $count ->
    [one] De { $from } a { $to }, as exportações ficaram mais concentradas em poucos produtos em { $n } país dos { $of } que têm os dois anos.
    [many] De { $from } a { $to }, as exportações ficaram mais concentradas em poucos produtos em { $n } de países dos { $of } que têm os dois anos.
   *[other] De { $from } a { $to }, as exportações ficaram mais concentradas em poucos produtos em { $n } países dos { $of } que têm os dois anos.
}
tell-dependence-primary = { $count ->
    [one] Em { $to }, os bens primários foram mais da metade das exportações de { $n } país dos { $of } para os quais a parcela está declarada.
    [many] Em { $to }, os bens primários foram mais da metade das exportações de { $n } de países dos { $of } para os quais a parcela está declarada.
   *[other] Em { $to }, os bens primários foram mais da metade das exportações de { $n } países dos { $of } para os quais a parcela está declarada.
}
tell-dependence-country = { $area }: concentração das exportações por produto { $after } em { $to }, depois de { $before } em { $from }; bens primários, { $primary } das exportações em { $to }.
tell-dependence-partner = { $area } enviou { $share } das suas exportações para { $partner } em { $year }.
tell-dependence-index = O índice (Herfindahl-Hirschman) fica perto de 0 quando as exportações se distribuem por muitos produtos e é 1 quando há um só. Não diz nada sobre parceiros.
tell-dependence-entropy = A entropia cresce quando as exportações se distribuem por mais produtos e é 0 quando há um só; é o número da fonte.
tell-dependence-primary-rule = Quais bens contam como primários é escolha de quem fez a fonte; o arquivo não os enumera.
tell-dependence-not-added = Cada número é uma linha da fonte para um país e um ano; nada é somado, e um ano sem linha é desconhecido.
tell-dependence-two-sources = O comércio com um parceiro e o comércio total podem vir de duas fontes, que são indicadas; a parcela é de uma na outra e leva os erros de ambas. O que um lado declara como exportação difere do que o outro declara como importação: os dois nunca são misturados.
figure-dependence-products = Exportações por produto, { $from } e { $to }
    .caption = Concentração, parcela de bens primários e valor das exportações, país por país
figure-dependence-years = { $area }: exportações por produto, ano a ano
    .caption = { $area }: concentração, parcela de bens primários e valor das exportações, de { $from } a { $to }
figure-dependence-partners = Comércio com parceiros
    .caption = O que cada país declara como exportações para cada parceiro que se guarda e importações dele, de { $from } a { $to }
fcol-concentration-from = Concentração { $from }
fcol-concentration-to = Concentração { $to }
fcol-primary-from = Bens primários { $from }
fcol-primary-to = Bens primários { $to }
fcol-exports-in = Exportações { $to }
fcol-export-concentration = Concentração
fcol-primary-share = Bens primários
fcol-export-entropy = Entropia
fcol-export-value = Exportações
fcol-flow = O que se mede
fcol-partner = Parceiro
fcol-value = Valor
fcol-share-of-all = Parcela do total

## Who votes with whom?

question-votes = Quem vota com quem nas Nações Unidas?
    .short = Votos iguais com cada parceiro, por país, ano e tema
tell-votes-nothing = Não se guarda nenhuma votação nominal. Uma tabela com país, parceiro, ano, quantas vezes ambos votaram e quantas do mesmo modo, lida como o indicador “votes-alike”, responderia a isto.
tell-votes-ends = As votações nominais que se guardam terminam em { $year }; como os Estados votaram depois disso não está aqui.
tell-votes-partners = { $count ->
    [one] { $n } parceiro está na tabela; de outros nada se guarda, o que não é discordância.
    [many] { $n } de parceiros estão na tabela; de outros nada se guarda, o que não é discordância.
   *[other] { $n } parceiros estão na tabela; de outros nada se guarda, o que não é discordância.
}
tell-votes-range = De { $from } a { $to }, { $area } ({ $issue }): os votos foram iguais em { $low } (com { $lowPartner }) a { $high } (com { $highPartner }) das votações nominais em que ambos votaram.
tell-votes-share = De { $from } a { $to }, { $area } ({ $issue }): o voto foi o mesmo que o de { $partner } em { $share } das votações nominais em que ambos votaram.
tell-votes-how = Iguais quer dizer o mesmo entre sim, não ou abstenção. Só se contam as votações nominais em que ambos votaram; quem esteve ausente não conta para nenhum lado. As parcelas são calculadas a partir de contagens somadas, e nunca são médias.
tell-votes-why = Muitas resoluções voltam todos os anos e muitas passam quase por unanimidade; por isso, uma parcela alta diz pouco por si só. Votar igual não diz nada sobre o porquê, nem sobre uma promessa.
tell-votes-issues = Uma votação nominal pode pertencer a vários temas ou a nenhum: os temas não somam o total.
figure-votes-countries = País por país
    .caption = Parcela de votos iguais com cada parceiro, { $issue }, de { $from } a { $to }
figure-votes-issues = Tema por tema
    .caption = Parcela de votos iguais com cada parceiro, { $area }, de { $from } a { $to }
figure-votes-years = Ano a ano
    .caption = Parcela de votos iguais com cada parceiro, { $area }, { $issue }
fcol-issue = Tema

## What is planned, under way and finished?

question-works = Sugestões ou obras?
    .short = O que está planejado, em execução e concluído em infraestrutura, por país, financiador e etapa; atraso onde as duas datas estão declaradas
filter-sector = Tipo de infraestrutura
sector-unstated = não informado
sector-infrastructure = infraestrutura
sector-transport = transporte
sector-energy = energia
sector-communications = comunicações
sector-water = água e saneamento
tell-works-nothing = Não se guarda nenhuma atividade. Um arquivo de atividades com setor, país, financiador e etapa responderia a isto.
tell-works-no-dates = { $count ->
    [one] De { $of } atividades em infraestrutura, o último dia previsto e o efetivo estão declarados para { $n }; das outras ninguém pode dizer aqui se atrasaram.
    [many] De { $of } atividades em infraestrutura, o último dia previsto e o efetivo estão declarados para { $n }; das outras ninguém pode dizer aqui se atrasaram.
   *[other] De { $of } atividades em infraestrutura, o último dia previsto e o efetivo estão declarados para { $n }; das outras ninguém pode dizer aqui se atrasaram.
}
tell-works-no-sector = { $count ->
    [one] { $n } de { $of } atividades não declara setor e não pode ser contada aqui.
    [many] { $n } de { $of } atividades não declaram setor e não podem ser contadas aqui.
   *[other] { $n } de { $of } atividades não declaram setor e não podem ser contadas aqui.
}
tell-works-sources = { $count ->
    [one] Guarda-se { $n } fonte de atividades; obras pagas por outros, ou com orçamento próprio, não estão nela.
    [many] Guardam-se { $n } de fontes de atividades; obras pagas por outros, ou com orçamento próprio, não estão nelas.
   *[other] Guardam-se { $n } fontes de atividades; obras pagas por outros, ou com orçamento próprio, não estão nelas.
}
tell-works-stages = { $count ->
    [one] { $area }, { $kind }: guarda-se { $n } atividade; { $in1 } em preparação, { $in2 } em execução, { $in3 } em finalização, { $in4 } encerradas, { $in5 } canceladas, { $in6 } suspensas.
    [many] { $area }, { $kind }: guardam-se { $n } de atividades; { $in1 } em preparação, { $in2 } em execução, { $in3 } em finalização, { $in4 } encerradas, { $in5 } canceladas, { $in6 } suspensas.
   *[other] { $area }, { $kind }: guardam-se { $n } atividades; { $in1 } em preparação, { $in2 } em execução, { $in3 } em finalização, { $in4 } encerradas, { $in5 } canceladas, { $in6 } suspensas.
}
tell-works-late = { $count ->
    [one] De { $of } atividades concluídas com as duas datas, { $n } terminou depois do último dia previsto, por { $middle }.
    [many] De { $of } atividades concluídas com as duas datas, { $n } terminaram depois do último dia previsto, metade delas por { $middle } ou menos.
   *[other] De { $of } atividades concluídas com as duas datas, { $n } terminaram depois do último dia previsto, metade delas por { $middle } ou menos.
}
tell-works-no-list = { $count ->
    [one] Não há lista de projetos de { $n } parceiro ({ $names }): o que ele paga só aparece aqui onde o registro de outro o tem.
    [many] Não há lista de projetos de { $n } parceiros ({ $names }): o que eles pagam só aparece aqui onde o registro de outro o tem.
   *[other] Não há lista de projetos de { $n } parceiros ({ $names }): o que eles pagam só aparece aqui onde o registro de outro o tem.
}
tell-works-no-plan = { $source } não indica o último dia previsto de nenhuma das suas { $n } atividades de infraestrutura: não se pode dizer se atrasaram.
tell-works-no-end = { $source } não indica o último dia real de nenhuma das suas { $n } atividades de infraestrutura: não se pode dizer se atrasaram.
tell-works-chain = Promessas de obras: { $of }. Seguidas até uma obra com nome: { $n }. Entregues ou em uso, segundo a evidência: { $done }.
tell-works-time = { $count ->
    [one] O dia da promessa e o do fim constam ambos em { $n }: separam-nos { $least }.
    [many] O dia da promessa e o do fim constam ambos em { $n }: separam-nos de { $least } a { $most }.
   *[other] O dia da promessa e o do fim constam ambos em { $n }: separam-nos de { $least } a { $most }.
}
tell-works-followed = Uma promessa só é seguida até uma obra onde uma pessoa as uniu, com uma fonte: das outras não se mostra que foram quebradas. As datas são as primeiras que a evidência indica para cada etapa; os dias correm desde o primeiro dia indicado de promessa ou acordo.
figure-works-chain = Da promessa à obra
    .caption = Promessas com as obras a que a evidência as une, e a primeira data indicada de cada etapa
figure-works-partners = Promessas de obras, parceiro por parceiro
    .caption = Quantas promessas de obras constam, quantas são seguidas até uma obra e quantas se mostram concluídas
fcol-started = Obra iniciada
fcol-ended = Entregue ou em uso
fcol-days-from-promise = Dias desde a promessa
fcol-promises-of-works = Promessas de obras
fcol-followed = Seguidas até uma obra
fcol-with-end = Concluídas, segundo a evidência
fcol-share-with-end = Das seguidas, concluídas
tell-works-rule = Uma atividade conta como infraestrutura quando um dos seus setores é transporte e armazenagem, energia, comunicações, ou água e saneamento, pelo código da OCDE ou pelo nome que a fonte usa. A regra lê só setores. Um nome que mistura infraestrutura com outro campo, como energia com mineração, não conta.
tell-works-counted = As atividades são contadas tal como as declaram as suas fontes, e as fontes não são somadas: duas fontes podem conter a mesma obra. Uma atividade com vários financiadores ou países consta uma vez em cada um.
tell-works-located = As fontes contêm coisas diferentes: uma contém só o que pôde ser situado em um mapa, outra todos os projetos desde que começou a emprestar. Os seus números não se comparam.
figure-works-stages = País, financiador e etapa
    .caption = Atividades em { $kind }, pela etapa que a fonte declara; havendo mais de cem linhas, as que têm mais atividades
figure-works-dates = Com atraso ou no prazo
    .caption = Atividades concluídas das quais a fonte declara o último dia previsto e o efetivo
figure-works-works = Obras acompanhadas uma a uma
    .caption = Obras do registro com as suas datas e os eventos que as sustentam
fcol-financier = Financiador
fcol-source = Fonte
fcol-no-stage = Etapa não informada
fcol-activity = Atividade
fcol-planned-end = Fim previsto
fcol-actual-end = Fim efetivo
fcol-days-late = Dias depois do previsto
fcol-work = Obra
fcol-state = Estado
fcol-events = Eventos guardados

## Are scholarships and trainings delivered?

question-training = As bolsas e capacitações são entregues?
    .short = O que se prometeu por ano, como mudou, quanto as evidências mostram
tell-training-nothing = Não se guarda nenhuma promessa de bolsas ou capacitação.
tell-training-no-evidence = { $count ->
    [one] Para { $n } de { $of } promessas com número, nenhuma evidência mostra quantas foram dadas. Listas de concessões por ano e país, de qualquer dos lados, responderiam a isto.
    [many] Para { $n } de { $of } promessas com número, nenhuma evidência mostra quantas foram dadas. Listas de concessões por ano e país, de qualquer dos lados, responderiam a isto.
   *[other] Para { $n } de { $of } promessas com número, nenhuma evidência mostra quantas foram dadas. Listas de concessões por ano e país, de qualquer dos lados, responderiam a isto.
}
tell-training-shown = { $count ->
    [one] As evidências mostram um número para { $n } das { $of } promessas que indicam um.
    [many] As evidências mostram um número para { $n } das { $of } promessas que indicam um.
   *[other] As evidências mostram um número para { $n } das { $of } promessas que indicam um.
}
tell-training-due = { $count ->
    [one] O prazo declarado de { $n } promessa passou; os registros mostram { $delivered } delas como entregues, por inteiro e segundo ao menos um lado.
    [many] O prazo declarado de { $n } de promessas passou; os registros mostram { $delivered } delas como entregues, por inteiro e segundo ao menos um lado.
   *[other] O prazo declarado de { $n } promessas passou; os registros mostram { $delivered } delas como entregues, por inteiro e segundo ao menos um lado.
}
tell-training-units = Bolsas, vagas de capacitação, cursos e pessoas são coisas diferentes e nunca são somadas.
tell-training-rates = O número por ano é o número prometido dividido pelo prazo declarado; a variação é em relação à promessa anterior da mesma linha. Onde nenhum prazo está declarado não há taxa.
tell-training-silence = Não guardar evidências não é o mesmo que nada ter sido entregue: a página de cada promessa diz onde se procurou.
figure-training-promises = Promessa por promessa
    .caption = Promessas de bolsas, vagas de capacitação e cursos, cada uma com a sua própria unidade
fcol-promise = Promessa
fcol-announced = Anunciado
fcol-promised = Prometido
fcol-until = Até
fcol-a-year = Por ano
fcol-against-before = Em relação à anterior
fcol-shown = Demonstrado
fcol-pace = Ritmo
fcol-label = Situação

## What changed between two copies of a source?

question-changes = O que mudou entre duas cópias de uma fonte?
    .short = O que entrou, o que saiu, que etapas, datas e valores mudaram
tell-changes-nothing = Não se guarda uma segunda cópia de nenhuma fonte. Um arquivo anterior de uma fonte, lido com “snapshotOf”, responderia a isto.
tell-changes-two = Guardam-se duas cópias de { $source }, de { $from } e { $to }: o que mudou antes, entre e depois delas não se vê.
tell-changes-cut = { $count ->
    [one] { $n } atividade da cópia posterior foi acordada antes da anterior e não está nela: a cópia anterior, como se guarda, não está completa, e a ausência nela não prova nada.
    [many] { $n } de atividades da cópia posterior foram acordadas antes da anterior e não estão nela: a cópia anterior, como se guarda, não está completa, e a ausência nela não prova nada.
   *[other] { $n } atividades da cópia posterior foram acordadas antes da anterior e não estão nela: a cópia anterior, como se guarda, não está completa, e a ausência nela não prova nada.
}
tell-changes-both = { $count ->
    [one] { $source }: de { $n } atividade nas duas cópias ({ $from } e { $to }), { $stages } mudaram de etapa; { $dates } datas e { $values } outros valores mudaram.
    [many] { $source }: de { $n } de atividades nas duas cópias ({ $from } e { $to }), { $stages } mudaram de etapa; { $dates } datas e { $values } outros valores mudaram.
   *[other] { $source }: de { $n } atividades nas duas cópias ({ $from } e { $to }), { $stages } mudaram de etapa; { $dates } datas e { $values } outros valores mudaram.
}
tell-changes-only = { $gone } atividades da cópia anterior não estão na posterior; { $added } da posterior não estão na anterior, das quais { $since } foram acordadas desde então ou não declaram data.
tell-changes-lost = { $count ->
    [one] { $n } data que a cópia anterior declarava já não está declarada na posterior.
    [many] { $n } de datas que a cópia anterior declarava já não estão declaradas na posterior.
   *[other] { $n } datas que a cópia anterior declarava já não estão declaradas na posterior.
}
tell-changes-stated = Uma mudança só é contada onde as duas cópias declaram um valor. A correção de um erro antigo e uma decisão parecem iguais aqui: uma cópia diz o quê, não por quê. Uma diferença só de maiúsculas não é mudança.
tell-changes-editions = Comparam-se cópias de uma fonte, não edições deste registro; cada edição construída continua legível no seu próprio endereço.
figure-changes-stages = Etapas que mudaram
    .caption = { $source }: etapa em { $from } e em { $to }
figure-changes-dates = Datas que mudaram
    .caption = { $source }: datas tal como declaradas em { $from } e em { $to }
figure-changes-values = Outros valores que mudaram
    .caption = { $source }: colunas que as duas cópias têm, com os nomes que a fonte usa
figure-changes-gone = Já não listadas
    .caption = { $source }: listadas em { $from } e não em { $to }
figure-changes-added = Recém-listadas
    .caption = { $source }: listadas em { $to } e não em { $from }, acordadas desde então ou sem data
fcol-then = Então
fcol-now = Agora
fcol-which-date = Data
fcol-column = Coluna
fcol-agreed = Acordado
activity-date-agreed_on = acordado
activity-date-planned_start = início previsto
activity-date-actual_start = início efetivo
activity-date-planned_end = fim previsto
activity-date-actual_end = fim efetivo
`;
