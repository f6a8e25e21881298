/** Lists that are put in order and of which columns are chosen. */
export const tablesEs = `
table-ascending = En el orden de «{ $column }», ascendente.
table-descending = En el orden de «{ $column }», descendente.
table-sort-ascending = poner en orden ascendente
table-sort-descending = poner en orden descendente
table-unknown-last = Lo que no se sabe va al final; las filas iguales conservan el orden habitual.
table-within-unit = Los números se ordenan dentro de una misma unidad, nunca entre unidades.
table-within-currency = Los montos se ordenan dentro de una misma moneda y base de precios, nunca entre ellas.
table-by-rubric = Las etiquetas siguen el orden de la rúbrica.
table-usual-order = Orden habitual
table-columns = Columnas
table-columns-shown = Columnas que se muestran
table-columns-files = «{ $head }» se muestra siempre. Los archivos contienen todas las columnas.
table-columns-show = Mostrar
`;
