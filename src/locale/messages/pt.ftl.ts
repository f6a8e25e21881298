/** Messages of the site: Fluent, held as a module so that sources and build find it alike. */
export const pt = `### Messages in Portuguese. Keys are the same in every language; $count chooses the plural form, $n is the number as written.

unknown = desconhecido
not-stated = não informado
nothing-found = nada encontrado
money = { $currency } { $amount }
money-currency-unknown = { $amount } (moeda desconhecida)
millions = { $count ->
    [one] { $n } milhão
    [many] { $n } milhões
   *[other] { $n } milhões
}
rounded = ≈ { $words }
percent = { $n }%
range = de { $low } a { $high }
per-year = { $measure } por ano
date-until = até { $to }, início desconhecido
date-since = desde { $from }, fim desconhecido
date-open-start = até { $to }
date-open-end = a partir de { $from }
date-interval = de { $from } a { $to }
date-interval-days = de { $from } a { $to }
date-about = por volta de { $date }
date-uncertain = { $date } (incerto)
date-about-uncertain = por volta de { $date } (incerto)
comparator-exactly = exatamente { $measure }
comparator-at-least = pelo menos { $measure }
comparator-more-than = mais de { $measure }
comparator-up-to = até { $measure }
comparator-less-than = menos de { $measure }
comparator-about = cerca de { $measure }

## Labels of the rubric

label-not-verifiable = Não verificável
    .plain = As palavras não indicam nada que alguém possa procurar; por isso, nenhuma evidência poderia resolver a questão.
label-delivered-disputed = Entregue, contestado
    .plain = Há registros que sustentam a entrega, e o receptor ou outro registro diz que ela não ocorreu.
label-reported-delivered-disputed = Declarado como entregue, contestado
    .plain = Um lado diz que foi entregue, e o receptor contesta.
label-delivered = Entregue
    .plain = Registros independentes ou do lado que recebe mostram o que foi prometido.
label-reported-delivered = Declarado como entregue
    .plain = Um lado, ou uma só fonte, diz que foi entregue; nenhum registro independente confirma e ninguém contesta.
label-withdrawn = Retirado ou substituído
    .plain = Quem prometeu o disse publicamente, ou um instrumento posterior tomou o seu lugar.
label-contradicted = Contradito
    .plain = Um registro bem sustentado mostra o ato oposto.
label-overdue = Atrasado
    .plain = A última data declarada passou e evidências datadas mostram menos do que foi prometido.
label-past-due-unknown = Prazo vencido, entrega desconhecida
    .plain = A última data declarada passou e nenhuma evidência diz o que aconteceu. É uma lacuna no registro, não um descumprimento.
label-presumed-abandoned = Presumivelmente abandonado (inferido)
    .plain = Quatro anos ou mais sem nenhum sinal, embora alguém tenha procurado.
label-stalled = Parado (inferido)
    .plain = Dois anos ou mais sem nenhum sinal, embora alguém tenha procurado.
label-delivered-in-part = Entregue em parte
    .plain = As evidências mostram uma parte da quantidade prometida, e o prazo ainda não terminou.
label-in-progress = Em andamento
    .plain = Foi assinado, financiado ou iniciado; a conclusão não está demonstrada.
label-not-due = Ainda no prazo
    .plain = Nada venceu até agora. Isto nada diz sobre o que foi feito.
label-no-evidence-found = Nenhuma evidência encontrada
    .plain = Procurou-se nos lugares habituais e nada se encontrou além do anúncio.
label-not-assessed = Não avaliado
    .plain = Ninguém procurou ainda em todos os lugares que a regra exige.

## Facets

facet-said = Dito
    .question = O que diz agora quem prometeu?
facet-shown = Demonstrado
    .question = O que as evidências sustentam?
facet-answered = Respondido
    .question = O que diz o receptor?
facet-due = Prazo
    .question = Em que ponto estamos do prazo declarado?
said-nothing-found = nada encontrado
said-reaffirmed = reafirmado
said-under-way = diz que está em andamento
said-done = diz que está feito
said-changed = diz que mudou
said-withdrawn = retirado
stage-none = nenhuma encontrada
stage-announced = anunciado
stage-agreed = acordado (assinado)
stage-financed = financiado
stage-started = iniciado
stage-partly-delivered = entregue em parte
stage-delivered = entregue
stage-in-service = em serviço
answered-not-asked = não perguntado
answered-asked-no-answer = perguntado, sem resposta
answered-confirms = confirma
answered-confirms-in-part = confirma em parte
answered-disputes = contesta
answered-not-known-to-us = não é do nosso conhecimento
due-not-started = não iniciado
due-running = em curso
due-due-soon = vence em até 90 dias
due-past = vencido
due-no-window = nenhum prazo declarado

## Grades

grade-A = Grau A
    .plain = Duas ou mais afirmações independentes coincidem, uma delas do receptor, de um auditor ou de observação direta.
grade-B = Grau B
    .plain = Duas afirmações independentes coincidem, ou há um registro oficial de uma parte que não fez a promessa.
grade-C = Grau C
    .plain = Uma afirmação de quem prometeu, do seu contratado ou de um conjunto de dados ou estudo identificado, ou várias cópias dela.
grade-D = Grau D
    .plain = Uma única fonte de imprensa ou de rede social, uma fonte sem data ou uma estimativa.

## Beside the label

standing-proposed-by-rule = Proposto por regra
    .plain = Nenhuma pessoa confirmou ainda este rótulo.
standing-confirmed = Confirmado
    .plain = Uma pessoa confirmou este rótulo.
confirmed-by = Confirmado por { $who }
pace-ahead = adiantado
pace-on-pace = no ritmo
pace-behind = atrás do ritmo
pace-far-behind = muito atrás do ritmo

## Kinds of statement

kind-quantified-commitment = Compromisso com número
    .plain = Alguém diz que será feita uma coisa que se pode contar.
kind-qualitative-commitment = Compromisso sem número
    .plain = Alguém diz que algo será feito.
kind-procedural-commitment = Compromisso de procedimento
    .plain = Alguém diz que serão dados passos, como incentivar ou reunir-se.
kind-factual-claim = Afirmação de fato
    .plain = Pode ser conferida com um registro.
kind-forecast = Previsão
    .plain = Trata do futuro e não é avaliada.
kind-reported-speech = Fala relatada
    .plain = Duas afirmações: que foi dito, e o que se diz.
kind-definition = Definição ou contexto
    .plain = Explica; não há nada a conferir.
kind-opinion = Opinião
    .plain = É um juízo e nunca é avaliada.
kind-none = Afirmação de dados
    .plain = Um valor que um arquivo de dados declara.
finding-agrees = conferido: coincide
finding-differs = conferido: difere
finding-partly = conferido: coincide em parte
finding-none = não conferido
finding-not-rated-opinion = não avaliado: opinião
finding-not-rated-forecast = não avaliado: previsão
finding-unsourced = a conferência não indica endereço: sem fonte
flag-unattributed-quotation = aspas sem indicar quem fala
flag-unit-differs = a unidade difere da de outras versões
flag-unsourced = a conferência não indica endereço: sem fonte
flag-paraphrase = paráfrase
flag-no-speaker = ninguém é indicado como quem fala
flag-not-verifiable = não pode ser verificado como está
flag-disputed = contestado
flag-check-unsourced = a conferência não indica endereço: sem fonte
flag-forecast = contém uma previsão
flag-type-contested = outras pessoas podem classificar de outro modo
flag-heading = título
flag-window-missing = nenhum prazo declarado
flag-conversion = convertido por quem o afirma
flag-rate-not-stated = taxa de câmbio não informada
flag-stage-announced = anunciado, não pago
flag-unattributed-paraphrase = paráfrase sem indicar quem fala
flag-condition = condicional
flag-voice-unclear = não está claro quem fala
flag-umbrella = guarda-chuva: nunca se soma ao que está sob ele
flag-constant-2023 = preços constantes de 2023
flag-one-receiver = de um só receptor
flag-not-said-to-count = não se diz que conta para a promessa
flag-same-figure-as-another-port = o mesmo número é dado para outro porto
flag-sum-of-two-figures = calculado como soma de dois números declarados
flag-opinion = opinião
flag-fixture = inventado para um teste
copies-title = Outras cópias deste documento
copies-earlier = Esta é uma cópia posterior de
copies-in = Na cópia posterior
copies-exact = { $count ->
    [one] { $n } citação está como estava
    [many] { $n } de citações estão como estavam
   *[other] { $n } citações estão como estavam
}
copies-moved = { $count ->
    [one] { $n } mudou de lugar
    [many] { $n } mudaram de lugar
   *[other] { $n } mudaram de lugar
}
copies-changed = { $count ->
    [one] { $n } foi alterada
    [many] { $n } foram alteradas
   *[other] { $n } foram alteradas
}
copies-ambiguous = { $count ->
    [one] { $n } não se distingue de outra igual
    [many] { $n } não se distinguem de outras iguais
   *[other] { $n } não se distinguem de outras iguais
}
copies-lost = { $count ->
    [one] { $n } desapareceu
    [many] { $n } de desapareceram
   *[other] { $n } desapareceram
}
resolution-exact = as palavras estão onde estavam
resolution-moved = as palavras estão em outro ponto do documento
resolution-changed = as palavras mudaram
resolution-ambiguous = as palavras aparecem mais de uma vez
resolution-lost = as palavras já não estão lá
resolution-unchecked = ninguém pôde olhar: o arquivo não guarda o documento
review-candidate = proposto por um programa
review-accepted = aceito
review-rejected = rejeitado
rank-preferred = preferido
rank-normal = vigente
rank-deprecated = desaconselhado
rank-reason-typo = erro de digitação
rank-reason-misread = lido incorretamente
rank-reason-superseded-by-same-asserter = substituído pelo mesmo declarante
rank-reason-duplicate = duplicado
rank-reason-retracted = retratado
method-reported = relatado
method-estimated = estimado
method-modelled = modelado
method-inferred = inferido
method-observed = observado
manner-verbatim = nas próprias palavras
manner-paraphrase = parafraseado
manner-unclear = não está claro se são as próprias palavras
unknown-why-not-stated = não informado
unknown-why-not-published = não publicado
unknown-why-not-found = não encontrado
unknown-why-not-looked-up = não consultado
relation-supersedes = substitui
relation-contradicts = contradiz
relation-adds = acrescenta a
relation-duplicate-of = duplicado de

## Commitments

class-quantified = com número
class-qualitative = sem número
class-procedural = um procedimento
modality-will = fará
modality-plans-to = planeja
modality-encourages = incentiva
modality-is-ready-to = está disposto a
modality-supports = apoia
object-scholarship = bolsas de estudo
object-training-place = vagas de capacitação
object-course = cursos
object-visit = visitas
object-works = obras
object-project = projetos
object-credit-line = uma linha de crédito
object-loan = um empréstimo
object-grant = uma doação
object-finance = financiamento
object-equity = participação acionária
object-import = importações
object-investment = investimento
object-trade = comércio
object-dialogue = diálogo
object-norm = uma regra ou norma
object-visa = vistos
object-personnel = pessoal
object-supplies = suprimentos
object-other = outro
money-stage-announced = anunciado
money-stage-agreed = acordado
money-stage-financed = financiado
accrual-even = vence de modo uniforme ao longo do prazo declarado
accrual-per-year = vence ano a ano
accrual-lumpy = vence em blocos: não há valor esperado no intervalo
additionality-new = novo
additionality-continuing = continua um anterior
additionality-unclear = não está claro se é novo
basis-stated = declarado nas palavras
basis-stated-elsewhere = declarado em outro lugar
basis-plan-period = período do plano
basis-none = nenhum prazo declarado
differs-quantity = a quantidade difere
differs-unit = a unidade difere
differs-window = o prazo difere
differs-modality = a firmeza das palavras difere
differs-actor = quem age difere
differs-object = a coisa difere
lineage-predecessor = promessa anterior do mesmo tipo
lineage-renews = renova
lineage-changes = altera
lineage-repeats = repete
lineage-part-of = parte de
lineage-umbrella-of = guarda-chuva sobre
lineage-follows = seguido por
lineage-same-thread = mesma linha
link-carries-out = executa
link-finances = financia
link-part-of = é parte
link-not-related = julgado sem relação
link-unsure = incerto
bearing-supports = sustenta
bearing-contradicts = contradiz
bearing-opposite-act = mostra o ato oposto
bearing-irrelevant = não tem relação
verdict-confirm = confirma
verdict-confirm-in-part = confirma em parte
verdict-dispute = contesta
verdict-not-known-to-us = não é do nosso conhecimento
verdict-no-comment = sem comentários
role-receiver = receptor
role-promisor = quem prometeu
role-implementer = executor
role-other = outra parte nomeada
where-promisor-register = registro de quem prometeu
where-receiver-register = registro do receptor
where-iati-or-crs = IATI ou CRS da OCDE
where-news-archive = arquivo de notícias
where-third-party-dataset = conjunto de dados de um terceiro
where-other = outro lugar
occasion-article = artigo
occasion-speech = discurso
occasion-plan = plano
occasion-declaration = declaração
occasion-communique = comunicado
occasion-press = imprensa
occasion-dataset = conjunto de dados
occasion-other = outro

## Parties, instruments, sources

party-type-state = Estado
party-type-group-of-states = Grupo de Estados
party-type-government-body = Órgão de governo
party-type-multilateral = Organização multilateral
party-type-development-bank = Banco de desenvolvimento
party-type-company = Empresa
party-type-ngo = Organização não governamental
party-type-academic = Instituição acadêmica
party-type-media = Meio de comunicação
party-type-person = Pessoa
party-type-other = Outro
instrument-type-declaration = Declaração
instrument-type-action-plan = Plano de ação
instrument-type-speech = Discurso
instrument-type-memorandum = Memorando
instrument-type-agreement = Acordo
instrument-type-law = Lei
instrument-type-announcement = Anúncio
instrument-type-press-report = Notícia de imprensa
instrument-type-programme = Programa
instrument-type-forum = Fórum
instrument-role-signed = assinou
instrument-role-did-not-sign = não assinou
instrument-role-reserved = fez uma reserva
instrument-role-issued = emitiu
instrument-role-member = membro
source-class-receiver-official = registro oficial do receptor
source-class-provider-official = registro oficial do provedor
source-class-multilateral = organização multilateral
source-class-implementer = agência executora ou contratado
source-class-audit-or-court = auditoria ou tribunal
source-class-scholarly = acadêmica
source-class-ngo = organização não governamental
source-class-press-original = imprensa, apuração própria
source-class-press-wire = imprensa, cópia de agência
source-class-social = redes sociais
source-class-own-observation = observação própria
source-class-unknown = desconhecida
interest-provider = está do lado do provedor
interest-receiver = está do lado do receptor
interest-third = terceiro
interest-unknown = lado desconhecido
source-kind-document = documento
source-kind-dataset = arquivo de dados
licence-all-rights-reserved = todos os direitos reservados
licence-see-note = conforme a nota da fonte
licence-unknown = licença desconhecida

## Activities, money, works

activity-status-1 = em preparação
activity-status-2 = em execução
activity-status-3 = em finalização
activity-status-4 = encerrada
activity-status-5 = cancelada
activity-status-6 = suspensa
transaction-1 = fundos recebidos
transaction-2 = compromisso
transaction-3 = desembolso
transaction-4 = despesa
transaction-5 = pagamento de juros
transaction-6 = amortização de empréstimo
transaction-7 = reembolso
transaction-8 = compra de participação acionária
transaction-9 = venda de participação acionária
transaction-10 = garantia de crédito
transaction-11 = compromisso recebido
transaction-12 = promessa de contribuição
transaction-13 = promessa de contribuição recebida
organisation-role-1 = financiadora
organisation-role-2 = responsável
organisation-role-3 = repassadora
organisation-role-4 = executora
organisation-role-recipient = receptora
price-current = preços da época
price-constant = preços constantes de { $year }
precision-exact = lugar exato
precision-approximate = lugar aproximado
precision-unknown = precisão desconhecida
sector-vocabulary-1 = código de finalidade do CAD da OCDE
sector-vocabulary-2 = setor do CAD da OCDE
sector-vocabulary-99 = lista própria de quem publica
work-status-identification = em identificação
work-status-preparation = em preparação
work-status-implementation = em construção
work-status-completion = em finalização
work-status-completed = concluída
work-status-decommissioned = desativada
work-status-cancelled = cancelada
coverage-activity-data = publica cada atividade
coverage-aggregates = publica só totais
coverage-third-party-estimate = estimado por um terceiro
coverage-receiver-record = só o registro do receptor
coverage-nothing = nada encontrado
coverage-stage-pledge = promessas de contribuição
coverage-stage-commitment = compromissos
coverage-stage-disbursement = desembolsos
coverage-stage-any = qualquer etapa
severity-error = erro
severity-warning = aviso
severity-note = nota

## Units

unit-scholarship = { $count ->
    [one] { $n } bolsa
    [many] { $n } de bolsas
   *[other] { $n } bolsas
}
unit-training-place = { $count ->
    [one] { $n } vaga de capacitação
    [many] { $n } de vagas de capacitação
   *[other] { $n } vagas de capacitação
}
unit-place = { $count ->
    [one] { $n } vaga
    [many] { $n } de vagas
   *[other] { $n } vagas
}
unit-course = { $count ->
    [one] { $n } curso
    [many] { $n } de cursos
   *[other] { $n } cursos
}
unit-visit = { $count ->
    [one] { $n } visita
    [many] { $n } de visitas
   *[other] { $n } visitas
}
unit-project = { $count ->
    [one] { $n } projeto
    [many] { $n } de projetos
   *[other] { $n } projetos
}
unit-person = { $count ->
    [one] { $n } pessoa
    [many] { $n } de pessoas
   *[other] { $n } pessoas
}
unit-teacher = { $count ->
    [one] { $n } docente
    [many] { $n } de docentes
   *[other] { $n } docentes
}
unit-expert = { $count ->
    [one] { $n } especialista
    [many] { $n } de especialistas
   *[other] { $n } especialistas
}
unit-worker = { $count ->
    [one] { $n } trabalhador
    [many] { $n } de trabalhadores
   *[other] { $n } trabalhadores
}
unit-household = { $count ->
    [one] { $n } domicílio
    [many] { $n } de domicílios
   *[other] { $n } domicílios
}
unit-country = { $count ->
    [one] { $n } país
    [many] { $n } de países
   *[other] { $n } países
}
unit-library = { $count ->
    [one] { $n } biblioteca
    [many] { $n } de bibliotecas
   *[other] { $n } bibliotecas
}
unit-school = { $count ->
    [one] { $n } escola
    [many] { $n } de escolas
   *[other] { $n } escolas
}
unit-hospital = { $count ->
    [one] { $n } hospital
    [many] { $n } de hospitais
   *[other] { $n } hospitais
}
unit-clinic = { $count ->
    [one] { $n } clínica
    [many] { $n } de clínicas
   *[other] { $n } clínicas
}
unit-station = { $count ->
    [one] { $n } estação
    [many] { $n } de estações
   *[other] { $n } estações
}
unit-house = { $count ->
    [one] { $n } casa
    [many] { $n } de casas
   *[other] { $n } casas
}
unit-work = { $count ->
    [one] { $n } obra
    [many] { $n } de obras
   *[other] { $n } obras
}
unit-dose = { $count ->
    [one] { $n } dose
    [many] { $n } de doses
   *[other] { $n } doses
}
unit-train = { $count ->
    [one] { $n } trem
    [many] { $n } de trens
   *[other] { $n } trens
}
unit-bus = { $count ->
    [one] { $n } ônibus
    [many] { $n } de ônibus
   *[other] { $n } ônibus
}
unit-vehicle = { $count ->
    [one] { $n } veículo
    [many] { $n } de veículos
   *[other] { $n } veículos
}
unit-berth = { $count ->
    [one] { $n } berço de atracação
    [many] { $n } de berços de atracação
   *[other] { $n } berços de atracação
}
unit-laboratory = { $count ->
    [one] { $n } laboratório
    [many] { $n } de laboratórios
   *[other] { $n } laboratórios
}
unit-visa = { $count ->
    [one] { $n } visto
    [many] { $n } de vistos
   *[other] { $n } vistos
}
unit-event = { $count ->
    [one] { $n } evento
    [many] { $n } de eventos
   *[other] { $n } eventos
}
unit-workshop = { $count ->
    [one] { $n } oficina
    [many] { $n } de oficinas
   *[other] { $n } oficinas
}
unit-programme = { $count ->
    [one] { $n } programa
    [many] { $n } de programas
   *[other] { $n } programas
}
unit-item = { $count ->
    [one] { $n } item
    [many] { $n } de itens
   *[other] { $n } itens
}
unit-year = { $count ->
    [one] { $n } ano
    [many] { $n } de anos
   *[other] { $n } anos
}
unit-day = { $count ->
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
}
unit-port = { $count ->
    [one] { $n } porto
    [many] { $n } de portos
   *[other] { $n } portos
}
unit-container = { $count ->
    [one] { $n } contêiner
    [many] { $n } de contêineres
   *[other] { $n } contêineres
}
unit-job = { $count ->
    [one] { $n } emprego
    [many] { $n } de empregos
   *[other] { $n } empregos
}
unit-measure = { $count ->
    [one] { $n } medida
    [many] { $n } de medidas
   *[other] { $n } medidas
}
unit-meeting = { $count ->
    [one] { $n } reunião
    [many] { $n } de reuniões
   *[other] { $n } reuniões
}
unit-team = { $count ->
    [one] { $n } equipe
    [many] { $n } de equipes
   *[other] { $n } equipes
}
unit-level = { $count ->
    [one] { $n } nível
    [many] { $n } de níveis
   *[other] { $n } níveis
}
unit-metre = { $count ->
    [one] { $n } metro
    [many] { $n } de metros
   *[other] { $n } metros
}
unit-centre = { $count ->
    [one] { $n } centro
    [many] { $n } de centros
   *[other] { $n } centros
}
unit-volume = { $count ->
    [one] { $n } volume
    [many] { $n } de volumes
   *[other] { $n } volumes
}
unit-student = { $count ->
    [one] { $n } estudante
    [many] { $n } de estudantes
   *[other] { $n } estudantes
}
unit-system = { $count ->
    [one] { $n } sistema
    [many] { $n } de sistemas
   *[other] { $n } sistemas
}
unit-bridge = { $count ->
    [one] { $n } ponte
    [many] { $n } de pontes
   *[other] { $n } pontes
}
unit-mile = { $count ->
    [one] { $n } milha
    [many] { $n } de milhas
   *[other] { $n } milhas
}
unit-aircraft = { $count ->
    [one] { $n } aeronave
    [many] { $n } de aeronaves
   *[other] { $n } aeronaves
}
unit-ratio = { $n } (razão)
unit-percent-of-products = { $n }% dos produtos
unit-percent-of-electricity = { $n }% da eletricidade
unit-percent-of-approvals = { $n }% das aprovações
unit-teu = { $n } TEU
unit-binary = { $n } (sim ou não)
unit-percent = { $n }%
unit-km = { $n } km
unit-m2 = { $n } m²
unit-m3 = { $n } m³
unit-ha = { $n } ha
unit-t = { $n } t
unit-tonne = { $count ->
    [one] { $n } tonelada
    [many] { $n } de toneladas
   *[other] { $n } toneladas
}
unit-kW = { $n } kW
unit-MW = { $n } MW
unit-GW = { $n } GW
unit-kWh = { $n } kWh
unit-MWh = { $n } MWh
unit-GWh = { $n } GWh

## Entries of the journal

entry-source = fonte acrescentada
entry-party = parte acrescentada
entry-instrument = instrumento acrescentado
entry-statement = afirmação acrescentada
entry-commitment = compromisso descrito
entry-telling = versão acrescentada
entry-work = obra descrita
entry-delivery-unit = entrega contada
entry-evidence = evidência acrescentada
entry-word = palavra de quem prometeu acrescentada
entry-link = vínculo julgado
entry-judgement = identidade julgada
entry-attestation = resposta recebida
entry-invitation = pergunta preparada
entry-invitation-delivered = pergunta entregue
entry-invitation-revoked = pergunta revogada
entry-search = busca registrada
entry-review = rótulo revisado
entry-coverage = cobertura declarada
entry-mission = item da missão declarado
type-commitment = compromisso
type-party = parte
type-activity = atividade
type-work = obra
type-document = documento
type-source = fonte
type-statement = afirmação
type-instrument = instrumento
type-country = país
type-link = vínculo
type-delivery-unit = entrega
type-coverage = cobertura
type-view = página
mission-system = Sistemas, programas, mecanismos e instrumentos
mission-actor = Atores
mission-left-out = O que o texto deixa de fora e o leitor precisa saber
state-answered = respondido
    .plain = O registro guarda dados que respondem.
state-open = em aberto
    .plain = O registro guarda a pergunta e ainda não a resposta.
state-opinion = opinião
    .plain = É um juízo; é mostrado e não avaliado.
state-context = contexto
    .plain = Explica; não há nada a resolver.

## Problems

problem-usage-invalid = O pedido não foi entendido
    .help = Confira o endereço ou recomece pelo formulário.
problem-input-invalid = Algo do que foi enviado não é válido
    .help = Corrija os campos indicados e envie de novo; nada foi guardado.
problem-input-too-large = O que foi enviado é grande demais
    .help = Envie menos de cada vez.
problem-not-found = Não há nada neste endereço
    .help = Busque um nome ou confira se há erro de digitação no endereço.
problem-ledger-missing = Não há registro aqui
    .help = Quem administra este site pode criar um com obras init.
problem-ledger-exists = Já existe um registro aqui
    .help = Escolha uma pasta vazia.
problem-ledger-locked = Outra pessoa está escrevendo no registro
    .help = Tente de novo em um minuto.
problem-ledger-corrupt = O registro está danificado
    .help = Quem administra este site deve executar obras doctor e restaurar a última cópia.
problem-ledger-head-inconsistent = O registro não dá continuidade ao seu estado anterior
    .help = Não confie nesta cópia; compare-a com um ponto de controle que outra pessoa guarde.
problem-journal-entry-invalid = A entrada não é válida
    .help = Corrija os campos indicados; nada foi guardado.
problem-journal-duplicate = O registro já guarda isto
    .help = Não é preciso fazer nada.
problem-journal-unknown-reference = A entrada cita algo que o registro não guarda
    .help = Acrescente primeiro essa coisa ou corrija o seu id.
problem-judgement-contradicts = O julgamento contradiz outros
    .help = Veja quais julgamentos ele contraria. Para dizê-lo mesmo assim: --anyway, ou a caixa do formulário.
problem-fetch-refused = O endereço foi recusado
    .help = Só são buscados endereços públicos da web.
problem-fetch-failed = Não foi possível buscar o endereço
    .help = Tente mais tarde, ou salve o arquivo e acrescente-o a partir do disco.
problem-fetch-too-large = O arquivo nesse endereço é grande demais
    .help = Salve o arquivo e acrescente-o a partir do disco.
problem-fetch-unexpected = O endereço respondeu com algo diferente do arquivo
    .help = Abra-o em um navegador, baixe o arquivo ali e acrescente-o a partir do disco.
problem-edition-missing = Essa edição não existe
    .help = Veja a lista de edições na página de dados.
problem-edition-hash-mismatch = Um arquivo da edição não é o que foi publicado
    .help = Não o use; obtenha a edição de novo.
problem-edition-invalid = Não é possível ler a edição
    .help = Obtenha a edição de novo ou construa-a outra vez.
problem-receipt-invalid = O recibo não é válido
    .help = Confira se foi copiado por inteiro.
problem-verification-failed = A verificação falhou
    .help = Algo não está como foi publicado; a mensagem diz o quê e onde.
problem-invitation-invalid = Este link não é válido
    .help = Confira se o endereço foi copiado por inteiro ou peça outro link.
problem-invitation-expired = Este link expirou
    .help = Peça outro a quem o enviou.
problem-invitation-used = Este link já foi usado
    .help = A resposta está na página do compromisso; peça outro link para retificá-la.
problem-format-unknown = Este formato não é conhecido
    .help = Use HTML, JSON ou CSV.
problem-mapping-invalid = O mapeamento da tabela não é válido
    .help = Corrija o mapeamento conforme diz a mensagem.
problem-disk-full = O disco está cheio
    .help = Quem administra este site precisa liberar espaço; nada foi guardado.
problem-rate-limited = Pedidos demais de uma só vez
    .help = Espere um minuto e tente de novo.
problem-unforeseen = Algo deu errado neste site
    .help = É uma falha do programa, não sua. Tente de novo; se continuar, informe o número abaixo.
problem-invitation-revoked = Este link foi retirado
    .help = Peça outro a quem o enviou.
problem-disk-failed = Não foi possível ler ou escrever no disco
    .help = Quem administra este site deve examinar o disco; nada do que foi aceito se perdeu.

## Around every page

skip = Ir para o conteúdo
home-link = Obras, início
menu = Menu
languages = Idioma
sections = Seções
nav-commitments = Compromissos
nav-documents = Documentos
nav-countries = Países
nav-parties = Partes
nav-activities = Atividades
nav-compare = Comparar
nav-method = Método
nav-data = Dados
nav-mission = O artigo, ponto por ponto
nav-coverage = O que se publica
nav-verify = Verificar
nav-glossary = Glossário
nav-help = Ajuda
nav-about = Sobre
search-label = Um país, uma organização, uma obra ou uma frase de um discurso
search-short = Busca
search-button = Buscar
numbers-switch = Escrever os números como
footer-plain = Obras guarda o que foi prometido, pago e construído, e liga cada número à linha da fonte de onde veio. Avalia registros, nunca pessoas, e todos os parceiros pelas mesmas regras.
footer-nothing-watches = Sem conta, sem cookies, sem rastreadores, nada de outros sites.
pinned = Você está lendo a edição { $edition }, de { $date }, tal como era.
newest = Ver a mais recente
standing-title = Em que esta página se apoia
standing-edition = Edição { $edition }, de { $date }, feita com as primeiras { $n } entradas do diário.
standing-program = Programa { $program }, rubrica { $rubric }.
verify-link = Verificar que nada foi alterado
permanent-link = Link permanente
download-csv = Esta página em CSV
download-json = Esta página em JSON
cite = Citar
cite-title = Para citar esta página
citation = “{ $title }”. Obras, edição { $edition }, de { $asOf }.
citation-read = Lido em { $date }.
sources-title = { $count ->
    [0] Fontes
    [one] Fonte
    [many] Fontes ({ $n })
   *[other] Fontes ({ $n })
}
sources-none = Esta página não usa nenhuma fonte além do diário.
source-label = { $count ->
    [one] Fonte
    [many] Fontes
   *[other] Fontes
}
and-more = { $count ->
    [one] e mais { $n }
    [many] e mais { $n }
   *[other] e mais { $n }
}
edition-of = Edição de { $date }.
caveat = Tenha em conta
licence = Licença
date-not-stated = data não informada
at-the-source = na fonte
in-source = Em
or = ou
between = entre { $low } e { $high }
n-of-n = { $n } de { $of }
yes = sim
no = não
previous = Anterior
next = Seguinte
pages = Páginas
shown-of = { $from } a { $to } de { $n }
receipt = Recibo
entry-number = entrada { $n }
untitled = Documento sem título
no-source = sem fonte
no-address = sem endereço
whole-region = toda a região
status-unknown = situação desconhecida
no-number-stated = nenhum número declarado
no-amount-stated = nenhum valor declarado
grade-none = sem grau: nada a graduar

## Columns of tables

col-commitment = Compromisso
col-commitments = Compromissos
col-label = Rótulo
col-promisor = Prometido por
col-promised = Prometido
col-window-end = Até
col-announced-on = Anunciado
col-yearly = Por ano
col-change = Em relação ao anterior
col-rubric = Rubrica
col-rule = Regra
col-as-of = Em
col-grade = Grau
col-share = Parcela
col-telling = Segundo
col-date = Data
col-quantity = Quantidade
col-object = Coisa
col-window = Prazo
col-modality = Firmeza
col-actor = Quem age
col-basis = De onde vem
col-passed = Transcorrido
col-expected = Esperado até agora, se uniforme
col-pace = Ritmo do que está demonstrado
col-what = O quê
col-party = Parte
col-partner = Parceiro
col-country = País
col-countries = Países
col-delivered-on = Pergunta entregue
col-expires = O link expira
col-where = Onde
col-query = O que se buscou
col-language = Idioma
col-when = Quando
col-hits = Resultados
col-by = Por
col-entry = Entrada
col-proof = Prova
col-activity = Atividade
col-activities = Atividades
col-funders = Financiado por
col-status = Situação
col-agreed-on = Acordado
col-amount = Valor
col-source = Fonte
col-stage = Etapa
col-with-amount = Com valor
col-sum = Soma dos valores declarados
col-prices = Preços
col-years = Anos
col-published = O que se publica
col-note = Nota
col-commitments-read = Compromissos lidos
col-sources-read = Fontes lidas

## Home

home-title = O que se prometeu, o que se pagou, o que se construiu?
home-plain = Obras acompanha o que países e instituições prometem à América Latina e ao Caribe, das palavras de uma declaração ao dinheiro, às obras e à resposta de quem recebe.
home-try = Experimente
home-try-1 = 3.500 bolsas governamentais
home-try-2 = metrô de Bogotá
home-mission = leia o artigo ponto por ponto
total-commitments = { $count ->
    [one] compromisso
    [many] compromissos
   *[other] compromissos
}
total-statements = { $count ->
    [one] afirmação
    [many] afirmações
   *[other] afirmações
}
total-sources = { $count ->
    [one] fonte
    [many] fontes
   *[other] fontes
}
total-activities = { $count ->
    [one] atividade financiada
    [many] atividades financiadas
   *[other] atividades financiadas
}
total-works = { $count ->
    [one] obra
    [many] obras
   *[other] obras
}
total-parties = { $count ->
    [one] parte
    [many] partes
   *[other] partes
}
home-labels = O que se sabe dos compromissos
home-labels-plain = Cada compromisso leva um rótulo, dado pela primeira regra que se aplica. O rótulo descreve o registro, não a honra de ninguém.
how-counted = Como se dá um rótulo
labels-caption = { $count ->
    [one] { $n } compromisso por rótulo
    [many] { $n } de compromissos por rótulo
   *[other] { $n } compromissos por rótulo
}
labels-note = Cada compromisso é contado uma vez. Guarda-chuvas e suas partes são compromissos separados; os valores não são somados.
home-mostly-not-assessed = Mais da metade não está avaliada: uma promessa só é avaliada quando alguém procurou em todos os lugares que a regra exige e registrou a busca.
home-followed = As mais acompanhadas
home-followed-plain = Os compromissos dos quais se guardam mais passos da cadeia: dito, comprometido, financiado e construído, respondido, evidências.
home-followed-caption = Compromissos com mais passos guardados
home-partners = Quem prometeu
home-partners-plain = O quanto se leu varia de parceiro para parceiro; por isso, estes números não são uma classificação.
home-compare = Compare dois pelas mesmas regras
home-all-partners = { $count ->
    [one] { $n } parceiro e todas as outras partes
    [many] Todos os { $n } de parceiros e todas as outras partes
   *[other] Todos os { $n } parceiros e todas as outras partes
}
home-partners-caption = Compromissos e fontes lidos até agora, por parceiro
home-countries = { $count ->
    [one] { $n } país da região
    [many] Os { $n } de países da região
   *[other] Os { $n } países da região
}
home-coverage = O que se publica varia de país para país e de parceiro para parceiro. Onde nada se publica, Obras diz desconhecido e nunca zero.
home-latest = Últimas entradas do diário
commitments-count = { $count ->
    [one] { $n } compromisso
    [many] { $n } de compromissos
   *[other] { $n } compromissos
}

## Commitment: the plain answer

promised-will = { $count ->
    [one] { $who } prometeu { $what }
    [many] { $who } prometeram { $what }
   *[other] { $who } prometeram { $what }
}
promised-plans-to = { $count ->
    [one] { $who } anunciou um plano: { $what }
    [many] { $who } anunciaram um plano: { $what }
   *[other] { $who } anunciaram um plano: { $what }
}
promised-encourages = { $count ->
    [one] { $who } disse que incentiva { $what }
    [many] { $who } disseram que incentivam { $what }
   *[other] { $who } disseram que incentivam { $what }
}
promised-is-ready-to = { $count ->
    [one] { $who } disse que está disposto a: { $what }
    [many] { $who } disseram que estão dispostos a: { $what }
   *[other] { $who } disseram que estão dispostos a: { $what }
}
promised-supports = { $count ->
    [one] { $who } disse que apoia { $what }
    [many] { $who } disseram que apoiam { $what }
   *[other] { $who } disseram que apoiam { $what }
}
promised-title = “{ $title }”
promised-money = { $object }: { $measure }
promised-to = { $promise }, para { $whom }
promised-on = { $promise } ({ $date }).
promised-undated = { $promise } (data desconhecida).
due-sentence-not-started = O prazo declarado ainda não começou.
due-sentence-running = O prazo declarado está em curso.
due-sentence-due-soon = Vence em até 90 dias.
due-sentence-past = O prazo declarado terminou: { $date }.
due-sentence-no-window = Nenhuma palavra diz até quando.
due-sentence-passed = Transcorreram { $percent } do prazo declarado.
due-sentence-passed-readings = Transcorreram { $list } do prazo declarado, segundo { $n } leituras dele.
shown-sentence-quantity = As evidências mostram { $n } ({ $grade }).
shown-sentence-of = As evidências mostram { $n } de { $of } ({ $grade }).
shown-sentence-quantity-unknown = Quanto foi entregue: desconhecido.
shown-sentence-nothing = { $count ->
    [one] { $n } busca não encontrou nada além do anúncio.
    [many] { $n } de buscas não encontraram nada além do anúncio.
   *[other] { $n } buscas não encontraram nada além do anúncio.
}
shown-sentence-not-searched = Ninguém registrou ainda uma busca de evidências.
shown-sentence-stage = As evidências chegam até: { $stage } ({ $grade }).
answered-by-confirms = { $count ->
    [one] { $who } confirma.
    [many] { $who } confirmam.
   *[other] { $who } confirmam.
}
answered-by-confirms-in-part = { $count ->
    [one] { $who } confirma em parte.
    [many] { $who } confirmam em parte.
   *[other] { $who } confirmam em parte.
}
answered-by-disputes = { $count ->
    [one] { $who } contesta.
    [many] { $who } contestam.
   *[other] { $who } contestam.
}
answered-by-not-known-to-us = { $count ->
    [one] { $who } diz: não é do nosso conhecimento.
    [many] { $who } dizem: não é do nosso conhecimento.
   *[other] { $who } dizem: não é do nosso conhecimento.
}
answered-quantity = { $who } declara: { $n }.
answered-own-quantity = { $who } declara, apenas por si: { $n }.
answered-sentence-asked-no-answer = Perguntou-se ao receptor, que não respondeu.
answered-sentence-confirms = O receptor confirma.
answered-sentence-confirms-in-part = O receptor confirma em parte.
answered-sentence-disputes = O receptor contesta.
answered-sentence-not-known-to-us = O receptor diz: não é do nosso conhecimento.

## Commitment: the page

by-rule = Regra { $rule } da rubrica { $rubric }
as-of = em { $date }
appeal = Por que você pode discordar, e como dizê-lo
due-running-passed = em curso, transcorreram { $percent }
chain-title = Das palavras às obras, passo a passo
step-time-only = até quando, não quanto
step-said = Dito
    .question = Com que palavras, por quem, onde?
step-committed = Comprometido
    .question = Quanto, até quando, em comparação com antes?
step-financed = Financiado e construído
    .question = Que dinheiro e que obras o executam?
step-answered = Respondido
    .question = O que dizem as próprias partes?
step-evidence = Evidências
    .question = O que o sustenta, o que falta, onde se procurou?
count-tellings = { $count ->
    [one] { $n } versão
    [many] { $n } de versões
   *[other] { $n } versões
}
count-links = { $count ->
    [one] { $n } vínculo
    [many] { $n } de vínculos
   *[other] { $n } vínculos
}
count-answers = { $count ->
    [one] { $n } resposta
    [many] { $n } de respostas
   *[other] { $n } respostas
}
count-events = { $count ->
    [one] { $n } evento
    [many] { $n } de eventos
   *[other] { $n } eventos
}
no-telling = Ainda não se guarda nenhuma fonte com as palavras desta promessa.
tellings-agree = { $count ->
    [one] { $n } fonte a relata.
    [many] { $n } de fontes a relatam, e o que declaram coincide.
   *[other] { $n } fontes a relatam, e o que declaram coincide.
}
tellings-differ = { $count ->
    [one] { $n } fonte a relata: { $what }.
    [many] { $n } de fontes a relatam, lado a lado: { $what }. As duas são mantidas, nenhuma é suavizada.
   *[other] { $n } fontes a relatam, lado a lado: { $what }. As duas são mantidas, nenhuma é suavizada.
}
tellings-caption = A mesma promessa segundo cada fonte
translation = tradução
statement-link = a afirmação
spoken-by = Dito por
says = Quem afirma
reports = Relatado por
as-written = como está escrito
about = Sobre
promisor-now = O que diz agora quem prometeu
promisor-now-nothing = Não se encontrou nenhuma palavra posterior de quem prometeu.
fact-who = Prometido por
fact-to = A
fact-quantity = Quanto
fact-object = O quê
fact-strength = Firmeza das palavras
fact-money-stage = Em que etapa está o dinheiro
fact-accrual = Como vence
fact-new = Novo ou continuação
fact-conditions = Condições
fact-test = O que resolveria a questão
fact-note = Nota
no-settlement-test = as palavras não indicam nada que se possa observar
money-in-no-total = Uma linha de crédito ou um anúncio não é dinheiro pago: este valor não entra em nenhum total.
windows-title = { $count ->
    [0] O prazo declarado
    [one] O prazo declarado
    [many] O prazo declarado, lido de mais de um modo
   *[other] O prazo declarado, lido de mais de um modo
}
windows-two = As fontes dão mais de um prazo. Cada um é mostrado; só depois de passar o último algo pode ser chamado de atrasado.
windows-caption = Prazo declarado, em { $date }
windows-figure = Prazo declarado: { $windows }. A parte preenchida já transcorreu em { $date }. A tabela abaixo diz o mesmo.
passed-days = { $percent } ({ $n } de { $of } dias)
no-expected = nenhum: não se divide de modo uniforme
no-pace = não mostrado: cedo demais, antigo demais ou desconhecido
no-window = Nenhuma palavra declara um prazo. Não se inventa nenhum.
milestones-caption = Marcos declarados
lineage-title = O que se prometeu antes
lineage-plain = Promessas do mesmo tipo pelo mesmo lado, da mais antiga à mais recente, como taxa anual: um total maior em mais anos pode ser menos por ano.
lineage-caption = A linha de promessas, com taxas anuais
this-one = esta
no-rate = desconhecida: nenhum prazo declarado
conversions-title = Quanto é em outra moeda
conversions-plain = A moeda declarada é o valor. Cada conversão abaixo é afirmação de alguém, com indicação de quem a fez.
no-links = Não se encontrou nenhuma atividade ou obra que o execute.
see-searches = Veja onde se procurou.
no-searches = Nenhuma busca está registrada: ninguém procurou ainda; por isso, não encontrar nada não diz nada.
link-reasons = Julgado por { $who }
links-not-added = Os valores destas atividades não são somados: um guarda-chuva e o que está sob ele seriam contados duas vezes.
nobody-asked = Ainda não se perguntou a ninguém, e ninguém respondeu por iniciativa própria.
asked-caption = Perguntas feitas às partes
not-delivered = ainda não entregue
silence-note = O silêncio não conta contra ninguém. Uma resposta fica aqui sem alterações, ao lado da afirmação; pode ser retificada, e nunca sobrescrita.
no-words-given = Não foram dadas palavras.
signed-as = Assinado como
amended-later = retificado depois pela mesma parte
no-evidence = Não se guarda nenhuma evidência além do anúncio.
missing-title = O que falta
missing-plain = Qualquer destes elevaria o grau ou resolveria o rótulo:
searches-title = Onde se procurou
searches-caption = { $count ->
    [one] { $n } busca registrada
    [many] { $n } de buscas registradas
   *[other] { $n } buscas registradas
}
hits-relevant = { $count ->
    [0] { $n }, nenhum tem relação com ele
    [one] { $n }, dos quais { $relevant } tem relação com ele
    [many] { $n }, dos quais { $relevant } têm relação com ele
   *[other] { $n }, dos quais { $relevant } têm relação com ele
}
bring-evidence = Como trazer evidências ou uma resposta
cumulative = desde o início
not-cumulative = só nesse período
independent-lines = { $count ->
    [one] { $n } linha de evidência
    [many] { $n } de linhas de evidência independentes
   *[other] { $n } linhas de evidência independentes
}
other-statements = { $count ->
    [one] { $n } outra afirmação a respeito
    [many] { $n } de outras afirmações a respeito
   *[other] { $n } outras afirmações a respeito
}
other-statements-plain = Todas elas, lado a lado, seja quem for que as diga. Nenhuma é removida por ser menos plausível.
related-title = Compromissos relacionados
umbrella-note = Um guarda-chuva, como uma linha de crédito ou um programa, nunca se soma ao que está sob ele.
other-assessments = Segundo outras regras ou datas
other-assessments-plain = Os rótulos só mudam quando se acrescenta uma avaliação; as anteriores continuam legíveis.
other-assessments-caption = Outras avaliações deste compromisso
history-title = Histórico
history-plain = Todas as entradas do diário a respeito, em ordem. Nada é sobrescrito; cada entrada tem um recibo.
history-caption = { $count ->
    [one] { $n } entrada
    [many] { $n } de entradas
   *[other] { $n } entradas
}
history-empty = Nenhuma entrada do diário consta a respeito.

## Document

document-no-statements = Nada nesta fonte foi marcado ainda como afirmação.
document-typed = { $count ->
    [one] { $n } afirmação deste documento está classificada.
    [many] { $n } de afirmações deste documento estão classificadas, uma a uma.
   *[other] { $n } afirmações deste documento estão classificadas, uma a uma.
}
document-unrated = { $count ->
    [one] { $n } é opinião ou previsão e é mostrada sem avaliação.
    [many] { $n } são opinião ou previsão e são mostradas sem avaliação.
   *[other] { $n } são opinião ou previsão e são mostradas sem avaliação.
}
document-text = Parágrafo por parágrafo
withheld-not-held = O arquivo não guarda este documento; por isso, o texto não é mostrado: só as citações curtas, cada uma em seu parágrafo.
withheld-licence = A licença não permite mostrar o texto inteiro: só as citações curtas, cada uma em seu parágrafo.
kinds-title = Mostrar só um tipo
kinds-all = Todos os tipos
place-page = página { $n }
place-paragraph = parágrafo { $n }
place-line = linha { $n }
place-unknown = Lugar no documento não registrado
check-note = Conferência
to-commitment = Ir ao compromisso
document-commitments = Compromissos relatados neste documento
fact-publisher = Publicado por
fact-author = Autoria
fact-published-on = Publicado em
fact-language = Idioma
fact-address = Endereço
fact-archived = Cópia arquivada
fact-retrieved-on = Obtido em
fact-hand = De quem é a mão, de que lado
examined-stored-copy-opening-part-only = cópia guardada, só a parte inicial
examined-opening-part-only = só a parte inicial
examined-opening-part-or-extract = parte inicial ou trecho
examined-not-seen-named-by-its-copies = não visto: citado por suas cópias
examined-whole-text = texto inteiro
property-promises = promete
property-says = diz
property-plans = planeja
property-status = situação
property-found = constata
property-context = contexto
property-estimates = estima
property-cost = custo
property-progress = avanço
property-signed = assinado
property-inaugurated = inaugurado
property-completed = concluído
property-withdrawn = retirado
property-announces-finance = anuncia financiamento
property-approves-finance = aprova financiamento
property-allocates = destina
property-converted-value = valor convertido
property-reports-delivered = relata como entregue
property-reports-progress = relata avanço
fact-examined = Quanto se leu
fact-bytes = SHA-256 do arquivo
bytes-not-held = o acervo não guarda o arquivo
coverage-none = Ainda não se examinou o que se publica a respeito.

## Lists and filters

commitments-plain = { $count ->
    [0] Nenhum compromisso se encaixa.
    [one] { $n } compromisso: o que se prometeu, por quem, a quem, até quando, e o que se sabe dele.
    [many] { $n } de compromissos: o que se prometeu, por quem, a quem, até quando, e o que se sabe deles.
   *[other] { $n } compromissos: o que se prometeu, por quem, a quem, até quando, e o que se sabe deles.
}
filter-words = Palavras
filter-any = qualquer
filter-apply = Mostrar
filter-clear = Mostrar tudo
filter-from = Do ano
filter-to = Até o ano
choice-count = { $words } ({ $n })
empty-list = Nada se encaixa em todos estes filtros.
list-title = Lista
there-is-a-problem = Há um problema
not-understood-title = Nem tudo no endereço foi entendido
not-understood-unknown-name = Não conhecemos o filtro “{ $name }”; ele não foi usado.
not-understood-not-a-value = “{ $value }” não é um valor do filtro “{ $name }”; não foi usado.
not-understood-repeated = O filtro “{ $name }” veio mais de uma vez; “{ $value }” não foi usado.
documents-plain = { $count ->
    [one] { $n } fonte, das quais { $held } no acervo; as outras são conhecidas por suas citações curtas e seus dados.
    [many] { $n } de fontes, das quais { $held } no acervo; as outras são conhecidas por suas citações curtas e seus dados.
   *[other] { $n } fontes, das quais { $held } no acervo; as outras são conhecidas por suas citações curtas e seus dados.
}
documents-document = { $count ->
    [one] { $n } documento
    [many] { $n } de documentos
   *[other] { $n } documentos
}
documents-document-caption = Documentos: declarações, discursos, planos, imprensa
documents-dataset = { $count ->
    [one] { $n } arquivo de dados
    [many] { $n } de arquivos de dados
   *[other] { $n } arquivos de dados
}
documents-dataset-caption = Arquivos de dados lidos linha por linha
see-activities = suas atividades
col-document = Documento
col-statements = Afirmações
col-held = No acervo
col-kind = Tipo
col-role = Papel
col-instrument = Instrumento
col-promised-n = Prometidos por ela
col-promised-to-n = Prometidos a ela
parties-plain = { $count ->
    [one] { $n } parte: quem promete, paga, constrói, recebe, relata ou responde.
    [many] { $n } de partes: quem promete, paga, constrói, recebe, relata ou responde.
   *[other] { $n } partes: quem promete, paga, constrói, recebe, relata ou responde.
}
countries-plain = { $count ->
    [one] { $n } país da região, com o que lhe foi prometido pelo nome.
    [many] { $n } de países da região, com o que lhes foi prometido pelo nome.
   *[other] { $n } países da região, com o que lhes foi prometido pelo nome.
}
no-ranking = Estes números dizem quanto se leu até agora. Não são uma classificação.
parties-caption = Partes com os compromissos lidos até agora
countries-caption = Países com os compromissos lidos até agora

## Statement

statement-title = Afirmação: { $words }
statement-heading = { $who } diz
statement-heading-unknown = Diz-se (não se sabe por quem)
statement-used = Compromissos com que tem relação
statement-beside = Ao lado: o que outros dizem sobre o mesmo
statement-beside-none = Não se guarda outra afirmação sobre o mesmo assunto e propriedade.
statement-canonical = Seu conteúdo, tal como entra no hash
statement-canonical-plain = O id de uma afirmação é o SHA-256 deste texto. Mude um caractere e o id deixa de corresponder.
statement-annotation = Como W3C Web Annotation
fact-value = O que se diz
fact-about = Assunto
fact-property = Propriedade
fact-kind = Tipo
fact-check = Conferência
fact-said-on = Dito em
fact-valid = Válido
fact-method = Como se chegou ao valor
fact-anchor = A citação no seu documento
fact-flags = Marcas
fact-entered = Inserido por
fact-review = Revisão
fact-rank = Posição
fact-id = Id
fact-entry = Entrada do diário
code-points = caracteres { $from } a { $to }

## Party and country

party-promised = { $count ->
    [0] Não se leu nenhum compromisso seu.
    [one] Foi lido { $n } compromisso seu.
    [many] Foram lidos { $n } de compromissos seus.
   *[other] Foram lidos { $n } compromissos seus.
}
party-promised-to = { $count ->
    [0] Nenhum dirigido a ela pelo nome.
    [one] { $n } dirigido a ela pelo nome.
    [many] { $n } dirigidos a ela pelo nome.
   *[other] { $n } dirigidos a ela pelo nome.
}
fact-other-names = Outros nomes
fact-member-of = Membro de
fact-members = { $count ->
    [one] { $n } membro
    [many] { $n } de membros
   *[other] { $n } membros
}
fact-identifiers = Identificadores
coverage-of-party = O que se publica
coverage-caption = O que se publica, por país, etapa e anos
coverage-first = Primeiro: o que se publica
coverage-first-plain = O que se pode saber depende do que se publica. Um lugar vazio é desconhecido, nunca zero.
coverage-cells = { $count ->
    [one] { $n } afirmação
    [many] { $n } de afirmações
   *[other] { $n } afirmações
}
coverage-all-cells = Todas as { $n } afirmações
promised-by-party = Prometido por ela
promised-to-party = Prometido a ela
answers-of-party = Suas respostas
instruments-title = Declarações, planos e acordos
instruments-caption = Instrumentos, com o seu papel em cada um
published-by-party = Publicado por ela
country-direct = { $count ->
    [0] Não se leu nenhum compromisso dirigido a ele pelo nome.
    [one] Foi lido { $n } compromisso dirigido a ele pelo nome.
    [many] Foram lidos { $n } de compromissos dirigidos a ele pelo nome.
   *[other] Foram lidos { $n } compromissos dirigidos a ele pelo nome.
}
country-groups = { $count ->
    [0] Nenhum a grupos de que é membro.
    [one] { $n } a grupos de que é membro.
    [many] { $n } a grupos de que é membro.
   *[other] { $n } a grupos de que é membro.
}
country-activities = { $count ->
    [0] Não se guarda nenhuma atividade financiada ali: desconhecido, não zero.
    [one] Guarda-se { $n } atividade financiada ali.
    [many] Guardam-se { $n } de atividades financiadas ali.
   *[other] Guardam-se { $n } atividades financiadas ali.
}
country-as-party = O que ele mesmo prometeu, assinou e respondeu
country-direct-title = Prometido a ele pelo nome
country-direct-none = Ainda não se leu nenhum compromisso dirigido a ele pelo nome.
country-groups-title = Prometido a grupos de que é membro
country-groups-plain = Não se declara nenhuma parcela destes para ele, e não se inventa nenhuma.
country-due-title = Com o prazo vencido e sem resposta
country-due-plain = O prazo declarado passou e não está demonstrado o que aconteceu. É uma pergunta a fazer, não uma falha do país.
country-no-activities = Não se guarda nenhuma atividade ali. É uma lacuna no que se leu ou publicou, não um zero.
works-title = Obras

## Activities

activities-plain = { $count ->
    [0] Nenhuma atividade se encaixa.
    [one] { $n } atividade tal como a declara a sua fonte.
    [many] { $n } de atividades tal como as declaram as suas fontes.
   *[other] { $n } atividades tal como as declaram as suas fontes.
}
activities-count = { $count ->
    [one] { $n } atividade
    [many] { $n } de atividades
   *[other] { $n } atividades
}
activities-some = { $n } de { $of } atividades
activities-all = { $count ->
    [one] { $n } atividade na lista
    [many] Todas as { $n } de atividades em uma lista
   *[other] Todas as { $n } atividades em uma lista
}
money-title = Dinheiro, fonte por fonte
money-plain = As somas são feitas dentro de uma fonte, etapa, moeda e tipo de preços, e nunca entre elas: as fontes se sobrepõem. O sinal ≈ marca o que foi arredondado a centésimos para a leitura; os arquivos têm todos os dígitos.
money-caption = Somas dos valores declarados
activity-lede = { $where }. Financiado por: { $who }. Situação: { $status }. { $money }
activity-amount = { $amount } ({ $kind }).
activity-no-amount = { $count ->
    [0] Nenhum valor declarado.
    [one] Nenhum valor de compromisso declarado; veja as transações.
    [many] Nenhum valor de compromisso declarado; veja as transações.
   *[other] Nenhum valor de compromisso declarado; veja as transações.
}
activity-commitments = Compromissos que executa ou financia
activity-parties = Quem participa
activity-parties-caption = Nomes tal como a fonte os escreve
transactions-title = Dinheiro
transactions-none = A fonte não declara nenhuma transação: desconhecido, não zero.
transactions-caption = Transações tal como declaradas, em sua própria moeda
places-title = Lugares
places-caption = Lugares tal como declarados
sectors-title = Setores
sectors-caption = Setores tal como declarados
properties-title = Todas as propriedades declaradas
properties-plain = Como a fonte as escreve, nada inferido.
properties-caption = Propriedades e seus valores
bytes-range = bytes { $from } a { $to }
fact-identifier = Identificador
fact-place-in-file = Lugar no arquivo
fact-status-as-written = Situação como está escrita
col-method = Como se chegou a ele
col-line = Linha
col-name-as-written = Nome como está escrito
col-place = Lugar
col-position = Latitude, longitude
col-precision = Precisão
col-share-stated = Parcela declarada
col-sector = Setor
col-code = Código
col-vocabulary = Lista
col-property = Propriedade
col-value = Valor
not-matched = não associado a uma parte
findings-title = O que há de errado nos seus dados
findings-caption = Achados com o seu lugar
findings-of = Achados em { $source }
findings-lede = Foram vistos { $seen } registros: { $kept } mantidos, { $aside } separados. Cada um dos separados tem um achado abaixo.
findings-none = Não se encontrou nada de errado.
findings-counts = Por tipo
findings-counts-caption = Achados por código
findings-rows = Um a um
flaw-anchor-lost = As palavras de uma citação já não se encontram no texto guardado.
flaw-anchor-ambiguous = As palavras de uma citação aparecem mais de uma vez no texto guardado; não é possível dizer de que lugar se trata.
flaw-link-contradiction = Julgamentos sobre o que é a mesma coisa se contradizem; as coisas continuam unidas.
flaw-edition-number-too-long = Um número tem mais dígitos do que cabe em uma coluna da edição; é mantido inteiro aqui e deixado fora das somas.
flaw-edition-vote-without-date = Há votos que citam votações nominais que a sua fonte não lista com data; são mantidos e não contados em nenhum ano.
col-finding = Achado
col-severity = Gravidade
col-place-in-file = Lugar no arquivo
col-details = Detalhes
col-count = Quantos
place-not-recorded = lugar não registrado

## Works and instruments

work-lede = Obra { $status }, { $where }.
work-commitments = Compromissos a que pertence
work-no-commitments = Nenhum compromisso está vinculado a ela.
fact-work-type = Tipo de obra
fact-owner = Proprietário
fact-planned = Previsto
fact-actual = Efetivo
fact-budget = Orçamento
fact-final-value = Valor final
fact-contracts = Processos de contratação (OCDS)
place-not-known = lugar desconhecido
metrics-caption = O que deveria fazer, e o que faz
col-metric = Medida
col-forecast = Previsto
col-actual = Efetivo
instrument-lede = { $count ->
    [0] Data: { $date }. Não se leu nenhum compromisso nele.
    [one] Data: { $date }. Foi lido { $n } compromisso nele.
    [many] Data: { $date }. Foram lidos { $n } de compromissos nele.
   *[other] Data: { $date }. Foram lidos { $n } compromissos nele.
}
instrument-parties = Quem assinou, quem não assinou
instrument-parties-caption = Partes e o seu papel
instrument-no-commitments = Ainda não se leu nenhum compromisso deste instrumento.

## Search

search-title = Busca: { $q }
search-count = { $count ->
    [0] Nada encontrado
    [one] { $n } resultado
    [many] { $n } de resultados
   *[other] { $n } resultados
}
search-empty = Escreva um nome, um lugar, ou cole uma frase de um discurso: os valores que ela contém são lidos e procurados.
search-did-you-mean = Você quis dizer:
search-unmatched = Nada se conhece por: { $words }
search-by-amount = Compromissos com o valor de “{ $words }”
search-by-amount-none = Nenhum compromisso declara este valor.
search-types = Mostrar só um tipo de coisa
search-all-types = Tudo
search-all-of = Tudo: { $type }
types-commitment = compromissos
types-party = partes
types-activity = atividades
types-work = obras
types-document = documentos
types-statement = afirmações
types-instrument = instrumentos
search-results = Resultados
search-nothing = Tente menos palavras ou outras. Acentos e maiúsculas não fazem diferença.

## Compare

compare-two = { $left } e { $right }
compare-choose = Escolha dois parceiros. Ambos são vistos pelas mesmas regras, que nunca leem um nome.
compare-comparable = O que se publica sobre os dois é do mesmo tipo; por isso, seus números podem ficar lado a lado.
compare-refused = Não é possível ordenar estes dois, e as razões estão abaixo. O que se guarda de cada um fica lado a lado mesmo assim.
compare-first = Primeiro parceiro
compare-second = Segundo parceiro
compare-pick = escolher
compare-refusals = Por que não se dá uma ordem
compare-refusals-plain = Cada um destes pontos faria um parecer melhor ou pior pelo que se publica sobre ele, não pelo que faz.
compare-coverage = O que se publica sobre cada um
compare-effort = Quanto se leu e se buscou
compare-effort-plain = Um lado em que se leu menos mostra menos. Compare isto antes de qualquer outra coisa.
compare-labels = Rótulos, lado a lado
compare-labels-plain = Contagens do que se leu; sem pontuação, sem ordem. Um rótulo conta compromissos, não o seu tamanho.
compare-labels-caption = Compromissos por rótulo
effort-caption = Esforço de leitura e de busca
col-measure = Medida
effort-instruments = Declarações, planos e discursos lidos
effort-documents = Documentos lidos
effort-commitments = Compromissos lidos
effort-activities = Linhas de atividades guardadas
effort-sources = Fontes dessas linhas
effort-searches = Buscas registradas
effort-places = Lugares buscados
effort-languages = Idiomas em que se buscou
effort-last = Última busca
no-project-rows = não se guardam dados por projeto
none-recorded = nenhuma registrada
none-with-label = nenhum
list-cut = { $list } e mais { $n }
refusal-no-cells = Ainda não se examinou o que { $side } publica.
refusal-same-partner = Os dois lados são o mesmo parceiro.
refusal-coverage-not-stated = Para { $side }, não está declarado o que se publica sobre alguns países ou anos.
refusal-nothing-published = { $count ->
    [one] Para { $side }, não se encontrou nada publicado em { $cells } dos lugares examinados. Um lado vazio é desconhecido, não zero.
    [many] Para { $side }, não se encontrou nada publicado em { $cells } dos lugares examinados. Um lado vazio é desconhecido, não zero.
   *[other] Para { $side }, não se encontrou nada publicado em { $cells } dos lugares examinados. Um lado vazio é desconhecido, não zero.
}
refusal-coverage-class-differs = O que se publica é de tipos diferentes. { $first }: { $left }. { $second }: { $right }.
refusal-no-common-basis = { $side } não tem nada do tipo escolhido: { $basis }.
refusal-no-activity-data = Nem tudo o que se publica sobre { $side } é projeto por projeto. Há também: { $classes }.
refusal-stage-differs = Os números correspondem a etapas diferentes do dinheiro. { $first }: { $left }. { $second }: { $right }.
refusal-stage-not-stated = Nem sempre está declarado a que etapa do dinheiro correspondem os números. { $first }: { $left }. { $second }: { $right }.
refusal-kind-differs = O dinheiro é de tipos diferentes.
refusal-money-differs = Os números estão em moedas ou preços diferentes.
refusal-years-differ = Os anos cobertos diferem.
refusal-countries-differ = Os países cobertos diferem.

## Mission

mission-lede = { $count ->
    [one] O artigo menciona { $n } coisa. Respondido: { $answered }. Em aberto: { $open }. Opinião: { $opinion }. Contexto: { $context }.
    [many] O artigo e a sua ocasião mencionam { $n } de coisas. Respondido: { $answered }. Em aberto: { $open }. Opinião: { $opinion }. Contexto: { $context }.
   *[other] O artigo e a sua ocasião mencionam { $n } coisas. Respondido: { $answered }. Em aberto: { $open }. Opinião: { $opinion }. Contexto: { $context }.
}
mission-statements = { $count ->
    [one] afirmação
    [many] afirmações
   *[other] afirmações
}
mission-plain = Obras parte de um artigo de opinião que elogia um parceiro e culpa outro. Aqui ele é tomado como material: cada programa, ator e frase nele é respondido, deixado em aberto ou marcado como opinião.
mission-caption = { $count ->
    [one] { $n } nome
    [many] { $n } de nomes
   *[other] { $n } nomes
}
mission-text = O artigo, frase por frase
col-named = Mencionado
col-paragraphs = Parágrafos
col-state = Estado
col-known = O que se sabe
col-held-as = Onde está guardado
not-held = ainda não guardado

## Method

method-lede = Cada compromisso recebe o rótulo da primeira regra que se aplica, segundo a rubrica { $rubric }. As regras leem fatos e nunca nomes.
method-rules = As regras de { $rubric }, em sua ordem
method-rules-plain = A primeira que se aplica dá o rótulo. Cada página indica a regra usada.
rule = Regra { $rule }
method-grades = Quão bem se sustentam as evidências
method-grades-caption = Graus
col-meaning = Significado
method-marks = Marcas ao lado de um rótulo
method-marks-plain = Um rótulo pode levar uma ou mais destas, em palavras:
method-facts = Afirmações primeiro
    .plain = Só se guardam afirmações: quem disse o quê sobre que coisa, onde, quando, com que palavras. Registros, totais e rótulos são feitos delas por regras publicadas, para que qualquer pessoa possa refazê-los.
method-independence = Quando duas fontes contam como duas
    .plain = Só quando são publicadas por entidades diferentes, nenhuma cita a outra como fonte, não são cópias do mesmo texto e não estão as duas do lado que dá nem as duas do lado que recebe. Dez jornais com um mesmo texto de agência contam uma vez.
method-disagreement = Quando as fontes discordam
    .plain = Todas as afirmações permanecem, lado a lado, com quem as diz. Nenhuma é removida por ser menos plausível. O que falta se chama desconhecido e nunca é zero.
method-pace = Ritmo
    .plain = Onde uma quantidade vence de modo uniforme, o que está demonstrado é comparado com o que um ritmo uniforme teria trazido até agora: adiantado a partir de 1,25, no ritmo a partir de 0,8, atrás a partir de 0,5, muito atrás abaixo disso. Só se mostra depois de transcorrido um quarto do prazo e quando o número tem no máximo 12 meses. Nunca é um rótulo.
method-windows = Prazos
    .plain = Um prazo que nenhuma palavra declara não é inventado. Onde as fontes dão dois, ambos são mostrados, e só o último pode fazer com que algo esteja atrasado.
method-compare = Comparar parceiros
    .plain = Primeiro o que se publica sobre cada um, depois quanto se leu e se buscou. Promessas se comparam com promessas e pagamentos com pagamentos, na mesma moeda. Onde isso não é possível, não se dá uma ordem e a página diz por quê. As regras são executadas com os parceiros trocados, e os rótulos devem permanecer os mesmos.
method-silence = Silêncio
    .plain = Uma parte a quem se perguntou e que não respondeu em 60 dias aparece como perguntada, sem resposta. Isso não muda nenhum grau nem nenhum rótulo contra ela.
method-corrections = Correções
    .plain = Nada é sobrescrito. Uma correção é mais uma entrada no diário, com a sua data e a sua razão; a anterior continua legível.
method-appeal = Um rótulo pode estar errado: pode faltar um registro, duas coisas podem ter sido tomadas por uma, uma citação pode ter sido mal lida. As partes nomeadas podem responder na página por um link que lhes é enviado, e qualquer pessoa pode trazer uma fonte. A resposta fica ao lado da afirmação, sem alterações, e o rótulo é calculado de novo pelas mesmas regras.
method-others = Regras anteriores e outras
method-others-plain = As avaliações segundo estas regras continuam legíveis ao lado das atuais: { $list }.

## Data

data-lede = Tudo o que está nestas páginas pode ser levado: cada página em CSV e JSON, cada edição em arquivos com seus hashes.
editions-title = Edições
editions-plain = Uma edição é o estado de tudo em um dia. Nunca é alterada; o seu endereço funciona para sempre.
editions-caption = Edições, da mais recente à mais antiga
col-edition = Edição
col-entries = Entradas do diário
col-current = Estado
current = atual
readings-title = O que foi feito das linhas de cada fonte
readings-plain = Vistas = mantidas + separadas, sempre. O que foi separado tem um achado com o seu lugar.
readings-caption = Linhas por fonte
col-seen = Vistas
col-kept = Mantidas
col-set-aside = Separadas
col-findings = Achados
files-title = Arquivos desta edição
files-plain = As tabelas são Parquet em ordem fixa: as mesmas entradas dão os mesmos bytes. Uma célula vazia é desconhecida, não zero.
files-caption = Arquivos com o seu SHA-256
col-file = Arquivo
col-rows = Linhas
col-bytes = Bytes
api-title = Para programas
api-plain = As mesmas respostas em JSON, descritas em OpenAPI. Chaves e códigos estão em inglês, os números usam ponto, as datas seguem a ISO 8601.
head-title = Cabeça assinada do diário
head-plain = Guarde uma cópia: com ela, qualquer pessoa pode mostrar mais tarde que nada foi retirado do diário nem alterado nele.
head-key = Chave do diário:
head-edition = A edição { $edition } foi feita com as primeiras { $n } entradas, com esta raiz:

## Verify and receipts

verify-lede = Você não precisa confiar neste site. O que ele diz pode ser verificado na sua própria máquina e sem conexão.
verify-here = Verifique um recibo aqui
verify-here-plain = Cada entrada tem um recibo. Cole um, e ele é verificado: a entrada, o seu hash, a prova, a assinatura.
verify-paste = Recibo (JSON)
verify-button = Verificar
verify-good = O recibo é bom
verify-good-plain = A entrada é a que foi aceita, a prova leva à cabeça assinada e a assinatura corresponde.
verify-bad = O recibo não é bom
verify-own = Na sua própria máquina
verify-own-plain = Com o programa de Obras e sem conexão: um recibo, uma edição ou o registro inteiro.
verify-step-1 = O arquivo está íntegro: o seu SHA-256 é o do manifesto.
verify-step-2 = A entrada está no diário: a sua prova leva à raiz.
verify-step-3 = Ao diário só se acrescentou: uma cabeça anterior que você guardou ainda corresponde.
verify-step-4 = A cabeça está assinada com a chave do diário: compare a chave com uma que lhe chegou por outro caminho.
receipt-title = Recibo da entrada { $n }
receipt-lede = Entrada { $n } do diário ({ $what }), aceita em { $at }.
receipt-proof-plain = Com isto, qualquer pessoa pode mostrar, sem conexão, que o diário guarda exatamente estas palavras.
receipt-show = Mostrar o recibo aqui
receipt-download = Recibo como arquivo

## Answer form

answer-title = { $party }: sua resposta
answer-lede = { $count ->
    [one] { $n } registro diz respeito a { $party }. O que ele diz está certo?
    [many] { $n } de registros dizem respeito a { $party }. O que eles dizem está certo? Responda a um, a alguns ou a todos.
   *[other] { $n } registros dizem respeito a { $party }. O que eles dizem está certo? Responda a um, a alguns ou a todos.
}
answer-no-account = Não é preciso ter conta. Este link é só seu: não o repasse.
answer-public = Sua resposta será pública, sem alterações, ao lado do registro, sob o nome da sua instituição.
answer-no-accusation = Pergunta-se o que vocês sabem, não se pede que acusem alguém. Não responder não conta contra vocês.
answer-expires = O link funciona até { $date }. Até lá você pode retificar uma resposta; nada é sobrescrito.
answer-question = O que vocês sabem a respeito?
answer-promise = { $count ->
    [one] { $who } prometeu: { $what } ({ $date }).
    [many] { $who } prometeram: { $what } ({ $date }).
   *[other] { $who } prometeram: { $what } ({ $date }).
}
answer-work = Este registro diz: obra { $status }, { $where }.
answer-see-record = Ver tudo o que se guarda a respeito, e quem o diz
answer-earlier = { $count ->
    [one] Sua resposta anterior
    [many] Suas { $n } de respostas anteriores
   *[other] Suas { $n } respostas anteriores
}
answer-verdict-confirm = Sim, é assim
answer-verdict-confirm-in-part = Em parte
answer-verdict-dispute = Não, não é assim
answer-verdict-not-known-to-us = Não é do nosso conhecimento
answer-verdict-no-comment = Não comentamos
answer-quantity = Quanto foi entregue (se souber)
answer-quantity-hint = Só um número, sem sinal entre os milhares. Será lido assim: { $example }. Necessário se confirmar em parte.
answer-date = Quando (se souber)
answer-date-hint = Ano, ano-mês ou data completa: 2026, 2026-03 ou 2026-03-15
answer-reason = Com suas próprias palavras
answer-reason-hint = No máximo 2.000 caracteres. Necessários se disser que não é assim, ou se confirmar em parte sem um número. São publicados exatamente como os escrever. Não cite pessoas privadas.
answer-signed-as = Nome ou cargo que assina
answer-signed-as-hint = Como deve aparecer em público, por exemplo “Secretaria de Planejamento”. Pode ficar vazio.
answer-to-preview = Ver como ficará
answer-preview-lede = É assim que será publicado. Nada foi enviado ainda.
answer-for-ever = Uma vez enviada, fica para sempre. Você pode acrescentar uma resposta posterior, mas não apagar esta.
answer-send = Assinar e enviar
answer-edit = Alterar antes de enviar
answer-amend = Para retificá-la, abra de novo o mesmo link.
answer-read-only = Este site não recebe respostas no momento; o que escrever aqui não é enviado.
answer-done-title = Sua resposta foi aceita
answer-done = Obrigado. Ela está no diário.
answer-done-building = Aparecerá na página em instantes, quando a próxima edição estiver pronta.
answer-done-next = Aparecerá na página com a próxima edição.
answer-left = { $count ->
    [one] { $n } registro ainda não tem resposta sua.
    [many] { $n } de registros ainda não têm resposta sua.
   *[other] { $n } registros ainda não têm resposta sua.
}
answer-none-left = Todos os registros têm uma resposta sua.
answer-go-on = Continuar ou retificar uma resposta
answer-keep = Guarde este recibo: com ele você pode mostrar que a sua resposta foi aceita e que ainda está ali.
answer-error-missing = Preencha este campo
answer-error-verdict-missing = Escolha uma das respostas
answer-error-quantity-missing = Escreva quanto disso se confirma
answer-error-reason-missing = Diga em poucas palavras o que não é assim, ou que parte é
answer-error-unit-missing = Neste registro não é possível dar uma quantidade: escreva-a com suas próprias palavras
answer-error-not-a-choice = Escolha uma das oferecidas
answer-error-not-a-number = Escreva a quantidade como um número, por exemplo 1200 ou 12.5
answer-error-not-a-date = Escreva a data como 2026, 2026-03 ou 2026-03-15
answer-error-too-long = Este texto é longo demais
answer-error-not-a-unit = Esta unidade não é conhecida
answer-error-not-for-this = Deixe este campo vazio para a resposta que escolheu
problem-number = número do relato

## Help

help-lede = Como encontrar, ler, citar, conferir e responder.
help-find = Para encontrar algo
    .plain = Escreva um nome ou cole uma frase na busca. Os valores da frase são lidos e procurados entre as promessas. Acentos e maiúsculas não fazem diferença. As listas têm filtros, e cada filtro está no endereço, de modo que um link leva outras pessoas à mesma lista.
help-read = Para ler uma página
    .plain = A primeira frase é a resposta. Abaixo dela estão o rótulo com a sua regra, quatro perguntas com as suas respostas e a cadeia das palavras às obras. Cada número leva ao que o compõe. Desconhecido quer dizer que ninguém o demonstrou; nunca é um zero.
help-cite = Para citar
    .plain = No pé de cada página há uma citação e um link permanente. O link permanente indica a edição e mostra a página como era, para sempre.
help-download = Para levar os dados
    .plain = Cada página tem uma versão CSV e uma JSON com exatamente o que mostra. A página de dados tem edições inteiras com seus hashes.
help-answer = Para responder por uma instituição
    .plain = Quem administra este site envia a uma instituição nomeada um link que funciona sem conta. Com ele você confirma, contesta ou diz “não é do nosso conhecimento”, vê o texto público antes de assinar e recebe um recibo.
help-evidence = Para trazer uma fonte
    .plain = O melhor é trazer uma fonte com o seu endereço, a sua data e as palavras exatas. Diga com que compromisso tem relação. Ela se torna uma afirmação com a sua fonte indicada; depois o rótulo é calculado de novo pelas mesmas regras. Acrescenta-se com o comando obras say, ou por meio de quem administra este site. Uma atividade publicada na IATI é indicada por seu identificador: quem mantém este site lê o arquivo e une as duas na mesa de ligações, com a razão à vista.
help-verify = Para conferir que nada foi alterado
    .plain = Cada entrada tem um recibo, cada edição uma lista de hashes, e o diário uma cabeça assinada. Podem ser verificados sem confiar neste site.
help-access = Se você lê com teclado, leitor de tela ou em papel
    .plain = Tudo funciona sem mouse e sem script. As tabelas viram listas em telas pequenas. A impressão omite a navegação e escreve os links por extenso. Se algo o impede de ler, a falha é nossa.
help-command = Na linha de comando
    .plain = O programa obras faz tudo o que o site faz, e mais: obras --help lista os seus comandos com exemplos.

## Glossary

glossary-lede = As palavras de Obras, cada uma com um só significado.
term-commitment = Compromisso
    .plain = O que alguém prometeu fazer, mantido à parte de como cada fonte o relata.
term-telling = Versão
    .plain = O relato de um compromisso por uma fonte. As diferenças entre versões são mostradas e nunca suavizadas.
term-statement = Afirmação
    .plain = Quem disse o quê sobre que coisa, onde, quando, com que palavras. Nunca é alterada.
term-asserter = Declarante
    .plain = Quem o afirma: um doador, um ministério, um analista.
term-reporter = Relator
    .plain = Quem nos conta a afirmação: um jornal, um arquivo de dados.
term-source = Fonte
    .plain = Um documento ou arquivo de dados tal como publicado, com a sua licença e data.
term-anchor = Âncora
    .plain = As palavras exatas e o seu lugar em um documento, para que qualquer pessoa possa reencontrá-las.
term-party = Parte
    .plain = Um Estado, organização, empresa, meio de comunicação ou pessoa que promete, paga, constrói, recebe, relata ou responde.
term-instrument = Instrumento
    .plain = Uma declaração, plano, discurso ou acordo, com quem assinou e quem não assinou.
term-measure = Medida
    .plain = Um número com a sua unidade, e se foi dito como exatamente, pelo menos, até ou cerca de.
term-window = Prazo
    .plain = O tempo em que algo foi prometido. Um prazo que nenhuma palavra declara não é inventado.
term-settlement-test = Teste de resolução
    .plain = O que seria preciso ver para chamar um compromisso de entregue.
term-label = Rótulo
    .plain = Uma palavra para o que se sabe de um compromisso, dada pela primeira regra que se aplica.
term-facet = Faceta
    .plain = Uma de quatro perguntas: dito, demonstrado, respondido, prazo.
term-grade = Grau
    .plain = De A a D: quão bem se sustentam as evidências, segundo quem as diz e quão independentes são.
term-rubric = Rubrica
    .plain = As regras publicadas, com uma versão, que dão os rótulos.
term-evidence-event = Evento de evidência
    .plain = Algo que aconteceu, com a sua data, que sustenta ou contradiz um compromisso.
term-attestation = Atestação
    .plain = A resposta de uma parte nomeada: confirma, confirma em parte, contesta, não é do nosso conhecimento, sem comentários.
term-search-log = Registro de buscas
    .plain = Onde se procurou, por quem, o quê, com que resultado. Sem ele, não encontrar nada não diz nada.
term-lineage = Linhagem
    .plain = Que promessa segue qual; e que fonte copia qual.
term-umbrella = Guarda-chuva
    .plain = Uma linha de crédito, quadro ou programa sobre outros compromissos; nunca se soma ao que está sob ele.
term-activity = Atividade
    .plain = Um projeto ou programa financiado, tal como uma fonte o publica.
term-transaction = Transação
    .plain = Dinheiro tal como uma fonte o declara: um compromisso, um pagamento, em sua própria moeda.
term-work = Obra
    .plain = Algo construído: uma estrada, um porto, uma biblioteca.
term-coverage = Cobertura
    .plain = O que se publica sobre o dinheiro de um parceiro em um país: cada atividade, só totais, uma estimativa de outros, ou nada.
term-finding = Achado
    .plain = Algo errado nos dados de uma fonte, com a sua linha.
term-journal = Diário
    .plain = Tudo o que já foi dito ao registro, em ordem; a ele só se acrescenta.
term-entry = Entrada
    .plain = Uma linha do diário.
term-receipt = Recibo
    .plain = A prova de que uma entrada está no diário; pode ser verificada sem conexão.
term-checkpoint = Ponto de controle
    .plain = A cabeça assinada do diário em um momento.
term-edition = Edição
    .plain = O estado publicado de tudo em um dia; nunca é alterado.
term-unknown = Desconhecido
    .plain = Ninguém o declarou nem demonstrou. Nunca é um zero, e um zero declarado nunca é desconhecido.

## About

about-what = O que é
    .plain = Um registro aberto de evidências para a cooperação internacional. Acompanha uma promessa da frase ao compromisso, ao dinheiro, à obra e à confirmação, e liga cada número à linha da sua fonte.
about-neutral = Por que é neutro
    .plain = As regras nunca leem um nome. São executadas com os parceiros trocados, e nenhum rótulo pode mudar. O que se publica sobre cada parceiro é mostrado antes de qualquer comparação, e onde uma comparação seria injusta, ela é recusada.
about-rated = O que se avalia e o que não
    .plain = Os compromissos são avaliados pelo que o registro mostra. Opiniões, previsões e pessoas não são avaliadas. Um rótulo descreve o registro, não a honra de ninguém.
about-sources = De onde vem
    .plain = De documentos públicos e dados com licença aberta, cada um indicado com a sua licença na página. Onde uma licença não permite mostrar o texto, só se mostram citações curtas e fatos.
about-reply = Direito de resposta
    .plain = Uma parte nomeada pode responder na página. Suas palavras ficam sem alterações ao lado da afirmação.
about-corrections = Correções
    .plain = Uma correção é acrescentada com a sua data e razão; o que havia antes continua legível, e os links permanentes continuam a mostrá-lo.
about-privacy = Quem lê
    .plain = Nada se pede aos leitores e nada se guarda sobre eles: sem conta, sem cookies, sem rastreadores.
about-open = Aberto
    .plain = O programa é software livre sob a licença Apache 2.0. As edições podem ser levadas, verificadas e construídas de novo.

not-searched = nenhuma busca registrada
quotes-unchecked = { $count ->
    [one] { $n } de { $of } citações não pôde ser conferida: o acervo não guarda o documento.
    [many] { $n } de { $of } citações não puderam ser conferidas: o acervo não guarda os documentos.
   *[other] { $n } de { $of } citações não puderam ser conferidas: o acervo não guarda os documentos.
}
filter-again = Recomeçar
fact-in-short = Em poucas palavras
coverage-nothing-caption = Onde não se encontrou nada
coverage-nothing-for = { $count ->
    [one] Nada encontrado para { $n }: { $list }
    [many] Nada encontrado para { $n }: { $list }
   *[other] Nada encontrado para { $n }: { $list }
}
`;
