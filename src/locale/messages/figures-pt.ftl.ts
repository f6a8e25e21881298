/** Messages of figures: Fluent, held as a module. */
export const figuresPt = `
## Figures

chart-finding-bars = { $series }: de { $least } ({ $leastName }) a { $most } ({ $mostName }).
chart-finding-years = { $series }: mínimo em { $leastName }, com { $least }; máximo em { $mostName }, com { $most }.
chart-finding-same = { $series }: { $value } em todos.
chart-alike = { $n } casos
chart-finding-unknown = { $count ->
    [one] { $n } não tem valor declarado: é desenhado como moldura tracejada, não como zero.
    [many] { $n } não têm valor declarado: são desenhados como molduras tracejadas, não como zero.
   *[other] { $n } não têm valor declarado: são desenhados como molduras tracejadas, não como zero.
}
chart-finding-left = São desenhados os primeiros { $n }; outros { $left } estão na tabela.
chart-finding-undrawn = Não desenhados, mas na tabela: { $list }.
chart-nothing-known = { $count ->
    [one] Nenhum valor declarado para a única linha ({ $n }).
    [many] Nenhum valor declarado para nenhuma de { $n } de linhas.
   *[other] Nenhum valor declarado para nenhuma de { $n } linhas.
}
chart-millions = { $n } mi
figure-left = { $count ->
    [one] A tabela mostra { $n } linhas; mais { $left } está apenas no seu arquivo.
    [many] A tabela mostra { $n } linhas; mais { $left } estão apenas no seu arquivo.
   *[other] A tabela mostra { $n } linhas; mais { $left } estão apenas no seu arquivo.
}
figure-left-file = Todas as linhas (CSV)
figure-embed = Inserir em uma página
figure-embed-plain = Copie estas palavras para a página. A figura fica como está nesta edição; nada observa quem a lê.
figure-embed-see = Ver só a figura
download-xlsx = Baixar como planilha (XLSX)
download-parquet = Baixar como Parquet
follow-atom = Acompanhar o que há de novo (Atom)
embed-home = Abrir esta figura em Obras, com as suas fontes
figure-labels = Situação dos compromissos
    .caption = Compromissos por situação
figure-money = { $source }: dinheiro declarado por tipo, { $prices }
    .caption = Dinheiro declarado por tipo; os tipos nunca são somados
figure-lineage = A quanto chega por ano cada promessa desta linha
    .caption = Promessa por promessa, por ano
figure-pace = Esperado até { $date }, segundo cada leitura do prazo
    .caption = Esperado até agora, se distribuído de modo uniforme no prazo declarado
fcol-commitments = Compromissos
fcol-stage = Tipo de dinheiro
fcol-sum = Soma do que se declara
fcol-window = Prazo declarado
fcol-expected = Esperado até agora
`;
