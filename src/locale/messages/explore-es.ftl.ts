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
explore-flow-left = { $count ->
    [one] Se muestran las { $n } bandas más anchas; otra más estrecha está en los archivos.
    [many] Se muestran las { $n } bandas más anchas; otras { $left } más estrechas están en los archivos. Las de igual ancho se muestran todas o ninguna.
   *[other] Se muestran las { $n } bandas más anchas; otras { $left } más estrechas están en los archivos. Las de igual ancho se muestran todas o ninguna.
}
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
    .caption = Cada país con la parte que se declara para él; al lado, lo que la suma deja fuera
figure-explore-map-money-flow = { $stage } ({ $flow }) por país, { $currency }, { $prices }
    .caption = Cada país con la parte que se declara para él; al lado, lo que la suma deja fuera
figure-explore-time-money = { $stage } por año, { $currency }, { $prices }
    .caption = Año del acuerdo o, si falta, del inicio; al lado, lo que la suma deja fuera
figure-explore-time-money-flow = { $stage } ({ $flow }) por año, { $currency }, { $prices }
    .caption = Año del acuerdo o, si falta, del inicio; al lado, lo que la suma deja fuera
figure-explore-flow-money = { $stage } de financiador a país, { $currency }, { $prices }
    .caption = Lo que cada financiador da solo a un país; al lado, lo que la suma deja fuera
figure-explore-flow-money-flow = { $stage } ({ $flow }) de financiador a país, { $currency }, { $prices }
    .caption = Lo que cada financiador da solo a un país; al lado, lo que la suma deja fuera
fcol-activities = Actividades
fcol-with-sum = Actividades en la suma
fcol-left-out = Fuera de la suma
fcol-left-sum = Importe excluido
explore-sum = La suma con este filtro
explore-sum-plain = La suma y lo que deja fuera son todos los importes declarados de este dinero con este filtro. Lo mismo en la página de dinero:
fcol-funder = Financiador
map-unknown = sin monto publicado
map-range = { $least } a { $most }

## Otras páginas

sector-kicker = tipo de infraestructura
sector-lede = { $count ->
    [0] Ninguna actividad de esta edición tiene un sector de este tipo.
    [one] Una actividad de esta edición tiene un sector de este tipo, según su fuente.
    [many] { $n } de actividades de esta edición tienen un sector de este tipo, según sus fuentes.
   *[other] { $n } actividades de esta edición tienen un sector de este tipo, según sus fuentes.
}
sector-others = Tipos de infraestructura
sector-rule = Qué cuenta como este tipo
sector-rule-plain = Según los sectores que declara la fuente, nunca según quién financia o recibe. Un código de propósito de la OCDE que empiece así, o exactamente este nombre.
sector-codes = Los códigos empiezan por
sector-names = Nombres
evidence-kicker = evidencia, por la huella de sus bytes
evidence-lede = { $count ->
    [0] Ningún hecho se apoya en estos bytes.
    [one] Un hecho se apoya en estos bytes.
    [many] { $n } de hechos se apoyan en estos bytes.
   *[other] { $n } hechos se apoyan en estos bytes.
}
evidence-check = Compruebe su copia
evidence-check-plain = Si la orden muestra el mismo SHA-256 para su archivo, es el mismo, byte por byte.
evidence-as = Qué son estos bytes
evidence-as-caption = Fuentes con estos bytes
evidence-bytes = En el archivo
evidence-statements = Afirmaciones de ella
evidence-held = se guarda y se muestra
evidence-held-not-shown = se guarda; sus condiciones no permiten mostrarlo
evidence-not-held = no se guarda
evidence-events = Qué se apoya en ella
evidence-no-events = Ningún hecho se apoya en una afirmación de estos bytes.
nav-borders = Fronteras en los mapas
borders-lede = Obras dibuja las fronteras de su fuente tal como son, no pone nombre a ningún lugar en el mapa y trata igual todas las líneas.
borders-outlines = Contornos.
    .plain = Son los de Natural Earth, países a 1:50 millones, de dominio público, sin cambios. Muestran quién ocupa de hecho un lugar; no son una afirmación de derecho.
borders-labels = Sin rótulos en el mapa.
    .plain = El país se nombra en la lista de al lado, por su código ISO 3166-1, con las palabras de Unicode para la lengua de la página.
borders-territories = Territorios.
    .plain = Un territorio con código propio es una fila propia. Solo se sombrea si una fuente nombra ese código, nunca con otro país.
borders-codeless = Formas sin código.
    .plain = No se sombrean ni llevan cifra alguna.
borders-lines = Todas las líneas iguales.
    .plain = La misma línea fina, la dispute quien la dispute.
borders-small = Países pequeños.
    .plain = Llevan un anillo, para que una isla se vea tanto como un continente.
borders-list = La lista es la respuesta.
    .plain = Todo lo que muestra un mapa está en la tabla de al lado y en sus archivos.
tour-title = Recorrido de dos minutos
tour-first = ¿Primera vez aquí? Haga el recorrido de dos minutos.
tour-step = Parada { $n } de { $of }
tour-next = Siguiente parada
tour-back = Atrás
tour-again = Empezar de nuevo
tour-1 = Una promesa, con sus palabras
    .plain = Cada compromiso conserva la frase exacta de la que viene, quién la dijo y dónde. Las fuentes que la cuentan de otro modo están lado a lado.
    .see = Ver los compromisos
tour-2 = Un estado, por una regla escrita
    .plain = El estado dice lo que muestra el registro, no quién merece qué. Las reglas nunca leen un nombre, y cada estado nombra su regla.
    .see = Leer las reglas
tour-3 = Mirar desde varios lados
    .plain = Mapa, años, tabla y flujo comparten un filtro. Cada elección es un enlace, cada número abre su lista, y nunca se suma dinero de tipos distintos.
    .see = Explorar
tour-4 = Preguntas, con lo que falta primero
    .plain = ¿Se recortó la ayuda, quién vota con quién, qué se construyó? Cada respuesta dice primero lo que nadie ha publicado.
    .see = Ver las preguntas
tour-5 = Comprobar, citar, llevarse
    .plain = Cada página tiene una dirección permanente, sus filas en archivos y una prueba de que nada se cambió después.
    .see = Verificar
nav-offline = Sin conexión
offline-lede = Las páginas que usted lee se pueden guardar en su propio equipo y leer otra vez sin conexión. Nada se guarda si no lo pide aquí.
offline-no-script = Hace falta un navegador que ejecute guiones. Sin él, guarde la página con su navegador o llévese la edición entera en archivos.
offline-on = Se guardan las páginas que lee: las últimas sesenta, con su fecha. No se guardan formularios ni enlaces que le enviaron.
offline-off = Por ahora no se guarda nada.
offline-start = Guardar las páginas que leo
offline-stop = Dejar de guardar y olvidarlas todas
offline-kept = Páginas guardadas
offline-data = Una edición entera, para semanas sin conexión:
offline-from = Sin conexión. Esta página está como estaba el { $date }.
nav-places = Lugares de las actividades
places-lede = { $count ->
    [0] Con este filtro no se declara ningún lugar con coordenadas.
    [one] Se declara un lugar con coordenadas, de { $activities } actividad.
    [many] Se declaran { $n } de lugares con coordenadas, de { $activities } actividades.
   *[other] Se declaran { $n } lugares con coordenadas, de { $activities } actividades.
}
places-unplaced = { $count ->
    [0] Ninguna actividad carece de él.
    [one] Una actividad no declara ninguno.
    [many] { $n } de actividades no declaran ninguno.
   *[other] { $n } actividades no declaran ninguno.
}
places-start = Mostrar un mapa que se puede mover (unos 500 kB)
places-in = Más cerca
places-out = Más lejos
places-left = Oeste
places-right = Este
places-up = Norte
places-down = Sur
places-drawn = { $count ->
    [one] Se dibuja el único lugar de esta página; los archivos los tienen todos.
    [many] Se dibujan los { $n } de lugares de esta página; los archivos los tienen todos.
   *[other] Se dibujan los { $n } lugares de esta página; los archivos los tienen todos.
}
places-list-caption = Lugares tal como los declaran sus fuentes, las actividades más recientes primero
places-name = Lugar
places-coordinates = Latitud, longitud
places-precision = Exactitud
`;
