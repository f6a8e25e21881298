/** Lists that are put in order and of which columns are chosen. */
export const tablesPt = `
table-ascending = Na ordem de “{ $column }”, crescente.
table-descending = Na ordem de “{ $column }”, decrescente.
table-sort-ascending = pôr em ordem crescente
table-sort-descending = pôr em ordem decrescente
table-unknown-last = O que não se sabe fica por último; linhas iguais mantêm a ordem habitual.
table-within-unit = Os números são ordenados dentro de uma mesma unidade, nunca entre unidades.
table-within-currency = Os valores são ordenados dentro de uma mesma moeda e base de preços, nunca entre elas.
table-by-rubric = Os rótulos seguem a ordem da rubrica.
table-usual-order = Ordem habitual
table-columns = Colunas
table-columns-shown = Colunas mostradas
table-columns-files = “{ $head }” é sempre mostrada. Os arquivos contêm todas as colunas.
table-columns-show = Mostrar
`;
