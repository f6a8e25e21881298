/** Messages of exploring: Fluent, held as a module. */
export const explorePt = `
## Explore

nav-explore = Explorar
explore-plain = Atividades por país, por ano, uma a uma, ou do financiador ao país, sob um só filtro cujo endereço pode ser guardado e enviado.
explore-lede = { $count ->
    [0] Nenhuma atividade desta edição se encaixa no filtro.
    [one] { $n } atividade se encaixa no filtro, tal como a lista a sua fonte.
    [many] { $n } de atividades se encaixam no filtro, tal como as listam as suas fontes; o mesmo projeto pode estar em duas fontes.
   *[other] { $n } atividades se encaixam no filtro, tal como as listam as suas fontes; o mesmo projeto pode estar em duas fontes.
}
explore-views = Forma
explore-map = Mapa
explore-time = Tempo
explore-table = Tabela
explore-flow = Fluxo
explore-flow-left = { $count ->
    [one] Mostram-se as { $n } faixas mais largas; outra mais estreita está nos arquivos.
    [many] Mostram-se as { $n } faixas mais largas; outras { $left } mais estreitas estão nos arquivos. As de mesma largura são todas mostradas ou todas deixadas aos arquivos.
   *[other] Mostram-se as { $n } faixas mais largas; outras { $left } mais estreitas estão nos arquivos. As de mesma largura são todas mostradas ou todas deixadas aos arquivos.
}
explore-measure = Medido por
explore-count = número de atividades
explore-measure-plain = O dinheiro é mostrado de uma fonte, um tipo, uma moeda e uma base de preços de cada vez. Nada é somado entre eles.
explore-choose-source = Dinheiro de várias fontes não é somado. Escolha uma destas.
figure-explore-map = Atividades por país
    .caption = País por país; uma atividade em vários países conta em cada um
figure-explore-time = Atividades por ano
    .caption = Ano do acordo ou, na falta dele, do início; atividades sem ano não estão aqui
figure-explore-flow = Do financiador ao país, em atividades
    .caption = Financiador e país; uma atividade de vários financiadores ou países conta em cada um
figure-explore-map-money = { $stage } por país, { $currency }, { $prices }
    .caption = Cada país com a parte declarada para ele; ao lado, o que a soma deixa de fora
figure-explore-map-money-flow = { $stage } ({ $flow }) por país, { $currency }, { $prices }
    .caption = Cada país com a parte declarada para ele; ao lado, o que a soma deixa de fora
figure-explore-time-money = { $stage } por ano, { $currency }, { $prices }
    .caption = Ano do acordo ou, na falta dele, do início; ao lado, o que a soma deixa de fora
figure-explore-time-money-flow = { $stage } ({ $flow }) por ano, { $currency }, { $prices }
    .caption = Ano do acordo ou, na falta dele, do início; ao lado, o que a soma deixa de fora
figure-explore-flow-money = { $stage } do financiador ao país, { $currency }, { $prices }
    .caption = O que cada financiador dá sozinho a um país; ao lado, o que a soma deixa de fora
figure-explore-flow-money-flow = { $stage } ({ $flow }) do financiador ao país, { $currency }, { $prices }
    .caption = O que cada financiador dá sozinho a um país; ao lado, o que a soma deixa de fora
fcol-activities = Atividades
fcol-with-sum = Atividades na soma
fcol-left-out = Fora da soma
fcol-left-sum = Valor excluído
explore-sum = A soma sob este filtro
explore-sum-plain = A soma e o que ela deixa de fora são todos os valores declarados deste dinheiro sob o filtro. O mesmo na página do dinheiro:
fcol-funder = Financiador
map-unknown = nenhum valor declarado
map-range = de { $least } a { $most }

## Further pages

sector-kicker = tipo de infraestrutura
sector-lede = { $count ->
    [0] Nenhuma atividade desta edição tem um setor deste tipo.
    [one] { $n } atividade desta edição tem um setor deste tipo, tal como declara a sua fonte.
    [many] { $n } de atividades desta edição têm um setor deste tipo, tal como declaram as suas fontes.
   *[other] { $n } atividades desta edição têm um setor deste tipo, tal como declaram as suas fontes.
}
sector-others = Tipos de infraestrutura
sector-rule = O que conta como deste tipo
sector-rule-plain = Pelos setores que uma fonte declara, nunca por quem financia ou recebe. Um código de finalidade da OCDE que começa assim, ou exatamente este nome.
sector-codes = Códigos que começam com
sector-names = Nomes
evidence-kicker = evidência, pelo hash dos seus bytes
evidence-lede = { $count ->
    [0] Nenhum evento se apoia nestes bytes.
    [one] { $n } evento se apoia nestes bytes.
    [many] { $n } de eventos se apoiam nestes bytes.
   *[other] { $n } eventos se apoiam nestes bytes.
}
evidence-check = Confira a sua cópia
evidence-check-plain = Se o comando mostra o mesmo SHA-256 para o seu arquivo, ele é o mesmo, byte por byte.
evidence-as = O que são estes bytes
evidence-as-caption = Fontes com estes bytes
evidence-bytes = No acervo
evidence-statements = Afirmações tiradas dele
evidence-held = guardado, e mostrado
evidence-held-not-shown = guardado; os seus termos não permitem mostrá-lo
evidence-not-held = não guardado
evidence-events = O que se apoia nele
evidence-no-events = Nenhum evento se apoia em uma afirmação tirada destes bytes.
nav-borders = Fronteiras nos mapas
borders-lede = Obras desenha as fronteiras da sua fonte como são, não dá nome a nenhum lugar em um mapa e trata todas as linhas do mesmo modo.
borders-outlines = Contornos.
    .plain = São os da Natural Earth, países em 1:50 milhões, domínio público, sem alterações. Mostram quem ocupa um lugar de fato; não são uma afirmação de direito.
borders-labels = Nenhum nome no mapa.
    .plain = Um país é nomeado na lista ao lado, pelo seu código ISO 3166-1, nas palavras do Unicode para o idioma da página.
borders-territories = Territórios.
    .plain = Um território com código próprio é uma linha própria. Só é sombreado onde uma fonte cita esse código, nunca junto com outro país.
borders-codeless = Formas sem código.
    .plain = Não são sombreadas e não levam nenhum número.
borders-lines = Todas as linhas iguais.
    .plain = A mesma linha fina, seja quem for que a conteste.
borders-small = Países pequenos.
    .plain = Têm um anel, para que se veja uma ilha tão bem quanto um continente.
borders-list = A lista é a resposta.
    .plain = Tudo o que um mapa mostra está na tabela ao lado e nos seus arquivos.
tour-title = Visita de dois minutos
tour-first = Primeira vez aqui? Faça a visita de dois minutos.
tour-step = Parada { $n } de { $of }
tour-next = Próxima parada
tour-back = Voltar
tour-again = Recomeçar
tour-1 = Uma promessa, com as suas palavras
    .plain = Cada compromisso guarda a frase exata de onde vem, quem a disse e onde. Fontes que o relatam de outro modo ficam lado a lado.
    .see = Ver os compromissos
tour-2 = Um rótulo, por uma regra escrita
    .plain = O rótulo diz o que o registro mostra, não quem merece o quê. As regras nunca leem um nome, e cada rótulo indica a sua regra.
    .see = Ler as regras
tour-3 = Olhar de vários lados
    .plain = Mapa, anos, tabela e fluxo compartilham um filtro. Cada escolha é um link, cada número abre a sua lista, e dinheiro de tipos diferentes nunca é somado.
    .see = Explorar
tour-4 = Perguntas, com o que falta primeiro
    .plain = A ajuda foi cortada, quem vota com quem, o que se construiu? Cada resposta diz primeiro o que ninguém publicou.
    .see = Ver as perguntas
tour-5 = Confira, cite, leve consigo
    .plain = Cada página tem um endereço permanente, as suas linhas em arquivos e uma prova de que nada foi alterado depois.
    .see = Verificar
nav-offline = Sem conexão
offline-lede = As páginas que você lê podem ser guardadas na sua própria máquina e lidas de novo sem conexão. Nada é guardado se você não o pedir aqui.
offline-no-script = Isto precisa de um navegador que execute scripts. Sem um, salve uma página com o seu navegador ou leve a edição inteira em arquivos.
offline-on = As páginas que você lê são guardadas: as últimas sessenta, com a sua data. Formulários e links que lhe foram enviados não são.
offline-off = Nada é guardado no momento.
offline-start = Guardar as páginas que leio
offline-stop = Parar, e esquecer todas
offline-kept = Páginas guardadas
offline-data = Uma edição inteira, para semanas sem conexão:
offline-from = Sem conexão. Esta página está como era em { $date }.
nav-places = Lugares das atividades
places-lede = { $count ->
    [0] Nenhum lugar com coordenadas está declarado sob este filtro.
    [one] { $n } lugar com coordenadas está declarado; atividades: { $activities }.
    [many] { $n } de lugares com coordenadas estão declarados; atividades: { $activities }.
   *[other] { $n } lugares com coordenadas estão declarados; atividades: { $activities }.
}
places-unplaced = { $count ->
    [0] Nenhuma atividade está sem um.
    [one] { $n } atividade não declara nenhum.
    [many] { $n } de atividades não declaram nenhum.
   *[other] { $n } atividades não declaram nenhum.
}
places-start = Mostrar um mapa que se pode mover (cerca de 500 kB)
places-in = Mais perto
places-out = Mais longe
places-left = Oeste
places-right = Leste
places-up = Norte
places-down = Sul
places-drawn = { $count ->
    [one] Está desenhado { $n } lugar desta página; os arquivos contêm todos.
    [many] Estão desenhados os { $n } de lugares desta página; os arquivos contêm todos.
   *[other] Estão desenhados os { $n } lugares desta página; os arquivos contêm todos.
}
places-list-caption = Lugares tal como as suas fontes os declaram, atividades mais recentes primeiro
places-name = Lugar
places-coordinates = Latitude, longitude
places-precision = Com que exatidão
`;
