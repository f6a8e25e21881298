/** Messages of the coverage of partners by country, year and stage: Fluent, held as a module. */
export const coverageEs = `
coverage-not-looked = no se ha mirado
coverage-pair = { $partner } en { $country }: qué se publica
coverage-lede = Lo más completo que se sabe aquí del dinero de cada socio: { $list }.
coverage-lede-state = { $state } ({ $partners })
coverage-cells-lede = { $count ->
    [one] { $n } casilla, de un socio, país, año y etapa.
    [many] { $n } casillas, cada una de un socio, país, año y etapa.
   *[other] { $n } casillas, cada una de un socio, país, año y etapa.
}
coverage-view-matrix = Matriz
coverage-view-list = Lista
coverage-view-map = Mapa
coverage-matrix-plain = Cada lugar muestra el estado más completo y en cuántos años se da. Un lugar vacío: nadie ha mirado. Abra un lugar para ver de qué se compone.
coverage-matrix-caption = Qué se publica, lugar por lugar
coverage-head-country = País
coverage-head-partner = Socio
coverage-head-year = Año
coverage-no-year = sin año indicado
coverage-state-years = { $count ->
    [one] { $words }: { $n } año ({ $span })
    [many] { $words }: { $n } años ({ $span })
   *[other] { $words }: { $n } años ({ $span })
}
coverage-years = { $count ->
    [one] { $span } ({ $n } año)
    [many] { $span } ({ $n } años)
   *[other] { $span } ({ $n } años)
}
coverage-left = { $count ->
    [one] { $n } socio más no tiene columna aquí; elíjalo arriba: { $list }.
    [many] { $n } socios más no tienen columna aquí; elija uno arriba: { $list }.
   *[other] { $n } socios más no tienen columna aquí; elija uno arriba: { $list }.
}
coverage-alike = Solo casillas de un país y un año que { $partner } publica de la misma manera.
coverage-undated = Solo casillas cuyo año no se indica.
coverage-not-only = Mostrar también las demás
coverage-stage-unstated = ninguna etapa en particular
coverage-list-caption = Casillas, por socio y país, las más recientes primero
coverage-col-rows = Filas en el registro
coverage-col-stated = Con importe
coverage-no-rows = sin filas
coverage-parts = De qué se compone
coverage-parts-caption = Fuentes y afirmaciones, las más completas primero
coverage-all-rows = Todas las filas de la fuente para ambos:
coverage-looked = Dónde se buscó
coverage-without = Tiene filas de este socio, ninguna de este país:
coverage-no-searches = No consta ninguna búsqueda sobre una promesa de este socio a este país.
coverage-searches = { $count ->
    [one] { $n } búsqueda de sus promesas a este país, la última el { $date }: { $places }.
    [many] { $n } búsquedas de sus promesas a este país, la última el { $date }: { $places }.
   *[other] { $n } búsquedas de sus promesas a este país, la última el { $date }: { $places }.
}
figure-coverage-map = Años de los que se publica algo, por país
    .caption = Cada país con su estado más completo; un país sin años es desconocido, no cero
fcol-coverage-state = Estado más completo
fcol-years = Años
fcol-coverage-rows = Filas en el registro
map-no-years = ningún año conocido
map-hatched = rayado: solo una estimación de un tercero
compare-common = Lo que se puede observar de ambos por igual
compare-common-plain = La comparación se queda en estos países y años, en una etapa y una forma de publicar. Los importes solo pueden ponerse lado a lado en dinero que ambos indican.
compare-missing = Qué falta para más
compare-lacks = { $party }, { $stage }: lo que se tiene es «{ $has }»; lo que se tiene del otro, «{ $lacks }», no se tiene de él.
compare-cells = Ver estos lugares
compare-rows = { $count ->
    [one] { $n } fila, { $stated } con importe
    [many] { $n } filas, { $stated } con importe
   *[other] { $n } filas, { $stated } con importe
}
compare-shared = Dinero que ambos indican
compare-shared-none = ninguno: no comparable
`;
