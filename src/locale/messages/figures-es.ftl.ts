/** Messages of figures: Fluent, held as a module. */
export const figuresEs = `
## Figures

chart-finding-bars = { $series }: de { $least } ({ $leastName }) a { $most } ({ $mostName }).
chart-finding-years = { $series }: lo menos en { $leastName } con { $least }, lo más en { $mostName } con { $most }.
chart-finding-same = { $series }: { $value } en todos los casos.
chart-alike = { $n } casos
chart-finding-unknown = { $count ->
    [one] { $n } no tiene un valor publicado: se dibuja como un marco de rayas, no como cero.
    [many] { $n } no tienen un valor publicado: se dibujan como marcos de rayas, no como cero.
   *[other] { $n } no tienen un valor publicado: se dibujan como marcos de rayas, no como cero.
}
chart-finding-left = Se dibujan los primeros { $n }; otros { $left } están en la tabla.
chart-finding-undrawn = Sin dibujar, pero en la tabla: { $list }.
chart-nothing-known = { $count ->
    [one] No hay un valor publicado para la única fila.
    [many] No hay un valor publicado para ninguna de { $n } de filas.
   *[other] No hay un valor publicado para ninguna de { $n } filas.
}
chart-millions = { $n } M
figure-left = { $count ->
    [one] La tabla muestra { $n } filas; { $left } más está solo en su archivo.
    [many] La tabla muestra { $n } filas; { $left } más están solo en su archivo.
   *[other] La tabla muestra { $n } filas; { $left } más están solo en su archivo.
}
figure-left-file = Todas las filas (CSV)
figure-embed = Insertar en una página
figure-embed-plain = Copie estas palabras en la página. La figura queda como está en esta edición; nada observa a quienes la leen.
figure-embed-see = Verla sola
download-xlsx = Descargar como libro (XLSX)
download-parquet = Descargar como Parquet
follow-atom = Seguir lo nuevo (Atom)
embed-home = Abrir esta figura en Obras, con sus fuentes
figure-labels = Estado de los compromisos
    .caption = Compromisos por estado
figure-money = { $source }: dinero declarado por tipo, { $prices }
    .caption = Dinero declarado por tipo; los tipos nunca se suman
figure-lineage = A cuánto equivale al año cada promesa de esta línea
    .caption = Promesa por promesa, al año
figure-pace = Lo esperado al { $date }, según cada lectura del plazo
    .caption = Lo esperado hasta ahora, si se reparte por igual en el plazo declarado
fcol-commitments = Compromisos
fcol-stage = Tipo de dinero
fcol-sum = Suma de lo declarado
fcol-window = Plazo declarado
fcol-expected = Esperado hasta hoy
`;
