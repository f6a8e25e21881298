/** Messages of exploring: Fluent, held as a module. */
export const exploreEs = `
## Explore

nav-explore = Explorar
explore-plain = Actividades por país, por año, una por una o de financiador a país, bajo un filtro cuya dirección se puede guardar y enviar.
explore-lede = { $count ->
    [0] Ninguna actividad de esta edición corresponde al filtro.
    [one] Una actividad corresponde al filtro, tal como la publica su fuente.
    [many] { $n } de actividades corresponden al filtro, tal como las publican sus fuentes; un mismo proyecto puede estar en dos fuentes.
   *[other] { $n } actividades corresponden al filtro, tal como las publican sus fuentes; un mismo proyecto puede estar en dos fuentes.
}
explore-views = Forma
explore-map = Mapa
explore-time = Tiempo
explore-table = Tabla
explore-flow = Flujo
explore-measure = Medida
explore-count = número de actividades
explore-measure-plain = El dinero se muestra de una sola fuente, un tipo, una moneda y una base de precios a la vez. Nada se suma entre ellos.
explore-choose-source = El dinero de varias fuentes no se suma. Elija una de estas.
figure-explore-map = Actividades por país
    .caption = País por país; una actividad en varios países cuenta en cada uno
figure-explore-time = Actividades por año
    .caption = Año del acuerdo o, si falta, del inicio; las actividades sin año no están aquí
figure-explore-flow = De financiador a país, en actividades
    .caption = Financiador y país; una actividad de varios financiadores o países cuenta en cada uno
figure-explore-map-money = { $stage } por país, { $currency }, { $prices }
    .caption = País por país; lo declarado para varios países a la vez y las líneas marco quedan fuera de la suma y se cuentan al lado
figure-explore-time-money = { $stage } por año, { $currency }, { $prices }
    .caption = Año del acuerdo o, si falta, del inicio; las líneas marco quedan fuera de la suma y se cuentan al lado
figure-explore-flow-money = { $stage } de financiador a país, { $currency }, { $prices }
    .caption = Lo declarado para varios países o por varios financiadores a la vez y las líneas marco quedan fuera de la suma y se cuentan al lado
fcol-activities = Actividades
fcol-with-sum = Actividades en la suma
fcol-left-out = Fuera de la suma
fcol-funder = Financiador
map-unknown = sin monto publicado
map-range = { $least } a { $most }
`;
