/** Mensagens das perguntas em SQL: Fluent, como módulo. */
export const sqlPt = `
sql-title = Perguntar em SQL
sql-lede = Faça a sua própria pergunta às tabelas desta edição. O endereço desta página contém a pergunta, por isso pode ser partilhado e citado; sobre a mesma edição a resposta é sempre a mesma.
sql-field = Pergunta (SQL do DuckDB, um só SELECT)
sql-limits = Só leitura; { $seconds } segundos no máximo. A página mostra as primeiras { $page } linhas; um ficheiro, até { $file }.
sql-ask = Perguntar
sql-rows = Linhas
sql-none = Nenhuma linha responde a esta pergunta. Isso ainda não é zero: veja em Cobertura o que as tabelas contêm.
sql-count = { $count ->
    [one] { $n } linha
    [many] { $n } de linhas
   *[other] { $n } linhas
}
sql-cut = { $count ->
    [one] A primeira linha; há mais
    [many] Os primeiros { $n } de linhas; há mais
   *[other] As primeiras { $n } linhas; há mais
}
sql-caution = NULL é desconhecido ou não declarado, nunca zero. Montantes de etapas, moedas, bases de preços ou fontes diferentes não devem ser somados: as tabelas mantêm-nos separados, uma soma de todos não.
sql-examples = Exemplos
sql-example-labels = Compromissos por etiqueta
sql-example-sums = Montantes declarados por fonte, etapa, moeda e base de preços
sql-example-searches = O que foi procurado, onde e quanto se encontrou
sql-example-words = As palavras exatas dos compromissos, versão por versão
sql-tables = Tabelas
sql-tables-plain = Cada tabela com o que contém e as suas colunas (em inglês). Todas podem ser descarregadas como ficheiros Parquet em Dados.
sql-table-rows = { $count ->
    [one] { $n } linha
    [many] { $n } de linhas
   *[other] { $n } linhas
}
sql-refused = Esta pergunta não foi feita
sql-refused-empty = Não contém nenhuma pergunta.
sql-refused-syntax = O motor não a consegue ler:
sql-refused-not-a-question = Só se pode perguntar com um SELECT. Nada pode ser escrito, configurado ou carregado.
sql-refused-several = Uma pergunta de cada vez: retire o que vem depois do primeiro ponto e vírgula.
sql-refused-parameter = Um ponto de interrogação ou $1 representa um valor que ninguém dá. Escreva o valor.
sql-refused-table = Não existe essa tabela; as que há estão abaixo:
sql-refused-function = Esta função não pode ser usada, porque o seu resultado não depende só das linhas:
sql-refused-failed = O motor não conseguiu responder:
sql-place = Linha { $line }, carácter { $column }
sql-place-line = Linha { $line }
problem-sql-invalid = A pergunta não pode ser feita
    .help = Faça um só SELECT sobre as tabelas da edição.
problem-sql-too-slow = A pergunta demorou demasiado
    .help = Peça menos, ou descarregue as tabelas em Parquet e pergunte na sua própria máquina. Volte atrás para encontrar a sua pergunta.
problem-sql-too-large = A pergunta ocupou demasiada memória ou é demasiado longa
    .help = Peça menos linhas ou textos mais curtos, ou descarregue as tabelas em Parquet e pergunte na sua própria máquina. Volte atrás para encontrar a sua pergunta.
problem-sql-busy = Outras pessoas estão a perguntar neste momento
    .help = Pergunte de novo daqui a meio minuto. Volte atrás para encontrar a sua pergunta.
`;
