/** Mensajes de las preguntas y de sus filas: Fluent, en un módulo. */
export const questionsEs = `
## Preguntas

nav-questions = Preguntas
nav-observations = Filas de cifras
questions-lede = Lo que se pregunta sobre la cooperación con la región, respondido con las filas que tiene esta edición. Cada página dice primero qué falta.
questions-all-rows = Todas las filas de cifras
question-aid = ¿Se recortó la ayuda?
    .short = Ayuda por proveedor, país y año; lo comprometido y lo pagado, por separado
question-missing = Lo que falta
question-answer = La respuesta, hasta donde llegan las filas
question-no-answer = No hay nada que pueda responder a esto.
question-limits = Cómo leer esto
home-questions = Preguntas que se pueden hacer
home-questions-plain = Cada respuesta empieza por lo que falta, y cada número abre sus filas.
filter-country = País
filter-country-any = toda la región
filter-partner = Socio
filter-partner-any = todos los que hay
filter-issue = Tema o tipo
filter-issue-any = todos juntos

## Cifras

figure-empty = Ninguna fila de esta edición corresponde.
figure-rows = { $count ->
    [one] { $n } fila leída.
    [many] { $n } de filas leídas.
   *[other] { $n } filas leídas.
}
figure-reach = { $count ->
    [one] Abarca de { $from } a { $to }: { $n } fila leída.
    [many] Abarca de { $from } a { $to }: { $n } de filas leídas.
   *[other] Abarca de { $from } a { $to }: { $n } filas leídas.
}
figure-unknown = { $count ->
    [one] { $n } de ellas no indica valor.
    [many] { $n } de ellas no indican valor.
   *[other] { $n } de ellas no indican valor.
}
area-held = Todos los lugares
area-region = los países de la región
money-stage-request = solicitado
money-stage-allocation = asignado
money-stage-appropriation = presupuestado
money-stage-obligation = comprometido
money-stage-disbursement = pagado
indicator-assistance = Asistencia
indicator-gdp-deflator-change = Variación del deflactor del PIB
indicator-gdp = Producto interno bruto
indicator-population = Población
indicator-oda-net = Ayuda oficial al desarrollo neta
indicator-export-value = Exportaciones
indicator-import-value = Importaciones
indicator-export-concentration = Concentración de las exportaciones
indicator-export-entropy = Entropía de las exportaciones
indicator-primary-share = Parte de bienes primarios en las exportaciones
indicator-exports-to = Exportaciones al socio
indicator-imports-from = Importaciones del socio
indicator-votes-alike = Votos iguales
topic-all = todos los temas
topic-palestine = conflicto palestino
topic-nuclear-weapons = armas nucleares
topic-arms-control = control de armas
topic-human-rights = derechos humanos
topic-colonialism = colonialismo
topic-economic-development = desarrollo económico
unit-index = { $n }
unit-roll-call = { $count ->
    [one] { $n } votación
    [many] { $n } de votaciones
   *[other] { $n } votaciones
}
price-constant-unstated = precios constantes, año base no indicado
licence-US-Government-Work = obra del gobierno de Estados Unidos
fcol-year = Año
fcol-period = Tiempo
fcol-area = País o zona
fcol-provider = Proveedor
fcol-prices = Precios

## Filas de cifras

observations-plain = { $count ->
    [0] Ninguna fila corresponde.
    [one] { $n } fila, tal como la indica su fuente, con línea y columna.
    [many] { $n } de filas, tal como las indican sus fuentes, con línea y columna.
   *[other] { $n } filas, tal como las indican sus fuentes, con línea y columna.
}
observation-sums = Sumas de estas filas
observation-sums-plain = Se suma dentro de una misma fuente, indicador, contraparte, tema, etapa, unidad y base de precios, y nunca entre ellos. No se suman índices, razones, porcentajes, poblaciones ni productos internos brutos.
not-added = no se suma
col-indicator = Qué se mide
col-other-side = Contraparte

## ¿Se recortó la ayuda?

tell-aid-nothing = No hay ninguna cuenta anual de la ayuda por país receptor. Una tabla con proveedor, país receptor, año, etapa y monto, leída como el indicador «assistance», respondería a esto.
tell-aid-one-provider = { $count ->
    [one] Hay cuenta anual por país de { $n } proveedor; lo que dieron y recortaron otros socios no se puede seguir aquí por país y año.
    [many] Hay cuenta anual por país de { $n } de proveedores; lo que dieron y recortaron otros socios no se puede seguir aquí por país y año.
   *[other] Hay cuenta anual por país de { $n } proveedores; lo que dieron y recortaron otros socios no se puede seguir aquí por país y año.
}
tell-aid-ends = La cuenta de { $partner } que hay termina en { $year }: lo que se decidió, recortó o pagó después no se puede ver aquí. Un archivo más nuevo de la misma tabla movería ese límite.
tell-aid-no-deflator = No hay deflactor del PIB de { $partner }; los montos están solo en precios de su época.
tell-aid-no-totals = No está lo que dan en total los miembros del Comité de Asistencia para el Desarrollo de la OCDE, pues la copia que se encontró no indica licencia. Su ayuda oficial al desarrollo neta por año, leída como el indicador «oda-net», estaría al lado.
tell-aid-less = { $partner }, { $stage } para { $area }: { $later } en { $to }, tras { $earlier } en { $from }. A precios de { $base } es { $change } menos.
tell-aid-more = { $partner }, { $stage } para { $area }: { $later } en { $to }, tras { $earlier } en { $from }. A precios de { $base } es { $change } más.
tell-aid-amounts = { $partner }, { $stage } para { $area }: { $later } en { $to }, { $earlier } en { $from }. No se puede calcular un cambio a precios constantes.
tell-aid-own-constant = Según las cifras de la propia fuente en { $basis }, lo { $stage } cambió { $change } de { $from } a { $to }.
tell-aid-totals = De un mismo año se citan tres totales. Para { $area } en { $year }, { $partner } indica { $requested } solicitados, { $obligated } comprometidos y { $paid } pagados: son pasos del mismo dinero, no tres respuestas a una pregunta. Lo que se paga en un año a menudo se comprometió en uno anterior.
figure-aid-totals = { $partner }: los totales que se citan de un mismo año
    .caption = { $partner }, { $area }: cada paso del dinero por año, como lo indica la fuente; nunca sumados
fcol-request = Solicitado
fcol-appropriation = Presupuestado
fcol-allocation = Asignado
tell-aid-stages = Lo comprometido y lo pagado son dos etapas del mismo dinero: van lado a lado y nunca se suman. Lo solicitado, asignado y presupuestado está en las filas.
tell-aid-region-rows = Lo que la fuente da a un grupo de países tiene su propia fila y no está en la cifra de ningún país, ni en la de la región.
tell-aid-constant = Los precios constantes se calculan aquí con los montos indicados y el deflactor del PIB del proveedor, de años calendario; cada cambio es a precios constantes. Un año sin fila es desconocido, no cero.
figure-aid-years = { $partner }: por año
    .caption = { $partner }: comprometido y pagado por año, { $area }
figure-aid-countries = { $partner }: país por país, { $from } y { $to }
    .caption = { $partner }: comprometido y pagado en { $from } y { $to }
figure-aid-members = Todos los miembros juntos
    .caption = Ayuda oficial al desarrollo neta en total, a todos los países del mundo
fcol-obligation = Comprometido
fcol-obligation-constant = Comprometido, precios de { $base }
fcol-obligation-from = Comprometido { $from }
fcol-obligation-to = Comprometido { $to }
fcol-obligation-change = Cambio, precios constantes
fcol-disbursement = Pagado
fcol-disbursement-constant = Pagado, precios de { $base }
fcol-disbursement-from = Pagado { $from }
fcol-disbursement-to = Pagado { $to }
fcol-disbursement-change = Cambio, precios constantes

## ¿Qué tan dependientes son los países?

question-dependence = ¿Qué tan dependientes son las exportaciones?
    .short = Concentración de las exportaciones, bienes primarios, socios principales
tell-dependence-no-partners = No está a qué socios van las exportaciones: las cifras que se encontraron vienen de UN Comtrade, cuyas condiciones impiden pasar las filas. Una tabla con declarante, socio, año y valor, leída como los indicadores «exports-to» e «imports-from», respondería a esto.
tell-dependence-some-partners = { $count ->
    [one] Está el comercio con { $n } socio; un socio que no está en la tabla no es un socio sin comercio.
    [many] Está el comercio con { $n } de socios; un socio que no está en la tabla no es un socio sin comercio.
   *[other] Está el comercio con { $n } socios; un socio que no está en la tabla no es un socio sin comercio.
}
tell-dependence-no-products = No hay ninguna medida de concentración de las exportaciones. Una tabla con país, año e índice, leída como el indicador «export-concentration», respondería a esto.
tell-dependence-ends = Las medidas de exportaciones por producto terminan en { $year }; cuentan bienes, no servicios.
tell-dependence-moved = { $count ->
    [one] De { $from } a { $to } las exportaciones se concentraron más en pocos productos en { $n } país de los { $of } que tienen ambos años.
    [many] De { $from } a { $to } las exportaciones se concentraron más en pocos productos en { $n } de países de los { $of } que tienen ambos años.
   *[other] De { $from } a { $to } las exportaciones se concentraron más en pocos productos en { $n } países de los { $of } que tienen ambos años.
}
tell-dependence-primary = { $count ->
    [one] En { $to } los bienes primarios fueron más de la mitad de las exportaciones de { $n } país de los { $of } cuya parte se indica.
    [many] En { $to } los bienes primarios fueron más de la mitad de las exportaciones de { $n } de países de los { $of } cuya parte se indica.
   *[other] En { $to } los bienes primarios fueron más de la mitad de las exportaciones de { $n } países de los { $of } cuya parte se indica.
}
tell-dependence-country = { $area }: concentración de las exportaciones por productos { $after } en { $to }, tras { $before } en { $from }; bienes primarios, { $primary } de las exportaciones en { $to }.
tell-dependence-partner = { $area } envió { $share } de sus exportaciones a { $partner } en { $year }.
tell-dependence-index = El índice (Herfindahl-Hirschman) está cerca de 0 cuando las exportaciones se reparten entre muchos productos y es 1 cuando hay uno solo. No dice nada de los socios.
tell-dependence-entropy = La entropía crece cuando las exportaciones se reparten entre más productos y es 0 cuando hay uno solo; es la cifra de la fuente.
tell-dependence-primary-rule = Qué bienes cuentan como primarios lo decide quien hizo la fuente; el archivo no los enumera.
tell-dependence-not-added = Cada cifra es una fila de la fuente para un país y un año; no se suma nada, y un año sin fila es desconocido.
tell-dependence-two-sources = El comercio con un socio y el comercio total pueden venir de dos fuentes, que se nombran; la parte es una entre la otra y lleva los errores de ambas. Lo que un lado informa como exportación difiere de lo que el otro informa como importación: nunca se mezclan.
figure-dependence-products = Exportaciones por producto, { $from } y { $to }
    .caption = Concentración, parte de bienes primarios y valor de las exportaciones, país por país
figure-dependence-years = { $area }: exportaciones por producto, año por año
    .caption = { $area }: concentración, parte de bienes primarios y valor de las exportaciones, de { $from } a { $to }
figure-dependence-partners = Comercio con los socios
    .caption = Lo que cada país informa como exportaciones e importaciones con cada socio que está, de { $from } a { $to }
fcol-concentration-from = Concentración { $from }
fcol-concentration-to = Concentración { $to }
fcol-primary-from = Bienes primarios { $from }
fcol-primary-to = Bienes primarios { $to }
fcol-exports-in = Exportaciones { $to }
fcol-export-concentration = Concentración
fcol-primary-share = Bienes primarios
fcol-export-entropy = Entropía
fcol-export-value = Exportaciones
fcol-flow = Qué se mide
fcol-partner = Socio
fcol-value = Valor
fcol-share-of-all = Parte del total

## ¿Quién vota con quién?

question-votes = ¿Quién vota con quién en las Naciones Unidas?
    .short = Votos iguales con cada socio, por país, año y tema
tell-votes-nothing = No hay votaciones nominales. Una tabla con país, socio, año, cuántas veces votaron ambos y cuántas igual, leída como el indicador «votes-alike», respondería a esto.
tell-votes-ends = Las votaciones que hay terminan en { $year }; lo que los Estados votaron después no está aquí.
tell-votes-partners = { $count ->
    [one] En la tabla está { $n } socio; de otros no hay nada, lo que no es desacuerdo.
    [many] En la tabla están { $n } de socios; de otros no hay nada, lo que no es desacuerdo.
   *[other] En la tabla están { $n } socios; de otros no hay nada, lo que no es desacuerdo.
}
tell-votes-range = De { $from } a { $to }, { $area } ({ $issue }): los votos fueron iguales en { $low } (con { $lowPartner }) a { $high } (con { $highPartner }) de las votaciones en que votaron ambos.
tell-votes-share = De { $from } a { $to }, { $area } ({ $issue }): el voto fue igual al de { $partner } en { $share } de las votaciones en que votaron ambos.
tell-votes-how = Igual significa lo mismo entre sí, no y abstención. Solo cuentan las votaciones en que votaron ambos; una ausencia no cuenta ni a favor ni en contra. Las partes se calculan con recuentos sumados y nunca se promedian.
tell-votes-why = Muchas resoluciones vuelven cada año y muchas se aprueban casi por unanimidad; una parte alta dice poco por sí sola. Votar igual no dice por qué, ni dice nada de una promesa.
tell-votes-issues = Una votación puede pertenecer a varios temas o a ninguno: los temas no suman el total.
figure-votes-countries = País por país
    .caption = Parte de votos iguales con cada socio, { $issue }, de { $from } a { $to }
figure-votes-issues = Tema por tema
    .caption = Parte de votos iguales con cada socio, { $area }, de { $from } a { $to }
figure-votes-years = Año por año
    .caption = Parte de votos iguales con cada socio, { $area }, { $issue }
fcol-issue = Tema

## ¿Qué está en preparación, en marcha y terminado?

question-works = ¿Sugerencias u obras?
    .short = Qué está previsto, en marcha y terminado en infraestructura, por país, financiador y etapa; atraso donde constan ambos días
filter-sector = Tipo de infraestructura
sector-unstated = no indicado
sector-infrastructure = infraestructura
sector-transport = transporte
sector-energy = energía
sector-communications = comunicaciones
sector-water = agua y saneamiento
tell-works-nothing = No hay actividades. Un archivo de actividades con sector, país, financiador y etapa respondería a esto.
tell-works-no-dates = { $count ->
    [one] De { $of } actividades de infraestructura, el último día previsto y el real constan en { $n }; de las demás nadie puede decir aquí si se atrasaron.
    [many] De { $of } actividades de infraestructura, el último día previsto y el real constan en { $n }; de las demás nadie puede decir aquí si se atrasaron.
   *[other] De { $of } actividades de infraestructura, el último día previsto y el real constan en { $n }; de las demás nadie puede decir aquí si se atrasaron.
}
tell-works-no-sector = { $count ->
    [one] { $n } de { $of } actividades no indica sector y no se puede contar aquí.
    [many] { $n } de { $of } actividades no indican sector y no se pueden contar aquí.
   *[other] { $n } de { $of } actividades no indican sector y no se pueden contar aquí.
}
tell-works-sources = { $count ->
    [one] Hay { $n } fuente de actividades; las obras que pagan otros, o los presupuestos propios, no están en ella.
    [many] Hay { $n } de fuentes de actividades; las obras que pagan otros, o los presupuestos propios, no están en ellas.
   *[other] Hay { $n } fuentes de actividades; las obras que pagan otros, o los presupuestos propios, no están en ellas.
}
tell-works-stages = { $count ->
    [one] { $area }, { $kind }: hay { $n } actividad; { $in1 } en preparación, { $in2 } en ejecución, { $in3 } por terminar, { $in4 } cerradas, { $in5 } canceladas, { $in6 } suspendidas.
    [many] { $area }, { $kind }: hay { $n } de actividades; { $in1 } en preparación, { $in2 } en ejecución, { $in3 } por terminar, { $in4 } cerradas, { $in5 } canceladas, { $in6 } suspendidas.
   *[other] { $area }, { $kind }: hay { $n } actividades; { $in1 } en preparación, { $in2 } en ejecución, { $in3 } por terminar, { $in4 } cerradas, { $in5 } canceladas, { $in6 } suspendidas.
}
tell-works-late = { $count ->
    [one] De { $of } actividades terminadas con ambos días, { $n } terminó después del último día previsto, por { $middle }.
    [many] De { $of } actividades terminadas con ambos días, { $n } terminaron después del último día previsto, la mitad de ellas por { $middle } o menos.
   *[other] De { $of } actividades terminadas con ambos días, { $n } terminaron después del último día previsto, la mitad de ellas por { $middle } o menos.
}
tell-works-no-list = { $count ->
    [one] No se tiene lista de proyectos de { $n } socio ({ $names }): lo que paga figura aquí solo donde lo tiene el registro de otro.
    [many] No se tiene lista de proyectos de { $n } socios ({ $names }): lo que pagan figura aquí solo donde lo tiene el registro de otro.
   *[other] No se tiene lista de proyectos de { $n } socios ({ $names }): lo que pagan figura aquí solo donde lo tiene el registro de otro.
}
tell-works-no-plan = { $source } no indica el último día previsto de ninguna de sus { $n } actividades de infraestructura: no se puede decir si se atrasaron.
tell-works-no-end = { $source } no indica el último día real de ninguna de sus { $n } actividades de infraestructura: no se puede decir si se atrasaron.
tell-works-chain = Promesas de obras: { $of }. Seguidas hasta una obra con nombre: { $n }. Entregadas o en uso, según la evidencia: { $done }.
tell-works-time = { $count ->
    [one] El día de la promesa y el del final constan ambos en { $n }: los separan { $least }.
    [many] El día de la promesa y el del final constan ambos en { $n }: los separan de { $least } a { $most }.
   *[other] El día de la promesa y el del final constan ambos en { $n }: los separan de { $least } a { $most }.
}
tell-works-followed = Una promesa se sigue hasta una obra solo donde una persona las unió, con una fuente: de las otras no se muestra que se incumplieran. Las fechas son las primeras que la evidencia indica para cada etapa; los días corren desde el primer día indicado de promesa o acuerdo.
figure-works-chain = De la promesa a la obra
    .caption = Promesas con las obras a las que las une la evidencia, y la primera fecha indicada de cada etapa
figure-works-partners = Promesas de obras, socio por socio
    .caption = Cuántas promesas de obras constan, cuántas se siguen hasta una obra y cuántas se muestran terminadas
fcol-started = Obra iniciada
fcol-ended = Entregada o en uso
fcol-days-from-promise = Días desde la promesa
fcol-promises-of-works = Promesas de obras
fcol-followed = Seguidas hasta una obra
fcol-with-end = Terminadas, según la evidencia
fcol-share-with-end = De las seguidas, terminadas
tell-works-rule = Una actividad cuenta como infraestructura cuando uno de sus sectores es transporte y almacenamiento, energía, comunicaciones, o agua y saneamiento, por el código de la OCDE o por el nombre que usa la fuente. La regla solo lee sectores. Un nombre que mezcla infraestructura con otro campo, como energía con minería, no cuenta.
tell-works-counted = Las actividades se cuentan como las indican sus fuentes, y las fuentes no se suman: dos fuentes pueden tener la misma obra. Una actividad con varios financiadores o países está una vez en cada uno.
tell-works-located = Las fuentes tienen cosas distintas: una solo lo que se pudo ubicar en un mapa, otra todos los proyectos desde que empezó a prestar. Sus números no se comparan.
figure-works-stages = País, financiador y etapa
    .caption = Actividades de { $kind }, por la etapa que indica la fuente; si hay más de cien filas, las que tienen más actividades
figure-works-dates = Con atraso o a tiempo
    .caption = Actividades terminadas de las que la fuente indica el último día previsto y el real
figure-works-works = Obras seguidas una por una
    .caption = Obras del registro con sus días y los hechos que las sustentan
fcol-financier = Financiador
fcol-source = Fuente
fcol-no-stage = Etapa no indicada
fcol-activity = Actividad
fcol-planned-end = Fin previsto
fcol-actual-end = Fin real
fcol-days-late = Días después del plan
fcol-work = Obra
fcol-state = Estado
fcol-events = Hechos

## ¿Se cumplen las becas y las capacitaciones?

question-training = ¿Se cumplen las becas y las capacitaciones?
    .short = Cuánto se prometió al año, cómo cambió, cuánto muestran las pruebas
tell-training-nothing = No hay ninguna promesa de becas o capacitación.
tell-training-no-evidence = { $count ->
    [one] Para { $n } de { $of } promesas con número ninguna prueba muestra cuántas se dieron. Listas de otorgamientos por año y país, de cualquiera de los lados, responderían a esto.
    [many] Para { $n } de { $of } promesas con número ninguna prueba muestra cuántas se dieron. Listas de otorgamientos por año y país, de cualquiera de los lados, responderían a esto.
   *[other] Para { $n } de { $of } promesas con número ninguna prueba muestra cuántas se dieron. Listas de otorgamientos por año y país, de cualquiera de los lados, responderían a esto.
}
tell-training-shown = { $count ->
    [one] Las pruebas muestran un número en { $n } de las { $of } promesas que nombran uno.
    [many] Las pruebas muestran un número en { $n } de las { $of } promesas que nombran uno.
   *[other] Las pruebas muestran un número en { $n } de las { $of } promesas que nombran uno.
}
tell-training-due = { $count ->
    [one] El plazo indicado de { $n } promesa ya pasó; los registros muestran { $delivered } de ellas como cumplidas, por completo y según al menos un lado.
    [many] El plazo indicado de { $n } de promesas ya pasó; los registros muestran { $delivered } de ellas como cumplidas, por completo y según al menos un lado.
   *[other] El plazo indicado de { $n } promesas ya pasó; los registros muestran { $delivered } de ellas como cumplidas, por completo y según al menos un lado.
}
tell-training-units = Becas, plazas de capacitación, cursos y personas son cosas distintas y nunca se suman.
tell-training-rates = El número al año es el número prometido entre su plazo indicado; el cambio es frente a la promesa anterior de la misma línea. Donde no consta plazo no hay tasa.
tell-training-silence = Que no haya pruebas no es lo mismo que nada cumplido: la página de cada promesa dice dónde se buscó.
figure-training-promises = Promesa por promesa
    .caption = Promesas de becas, plazas de capacitación y cursos, cada una con su unidad
fcol-promise = Promesa
fcol-announced = Anunciada
fcol-promised = Prometido
fcol-until = Hasta
fcol-a-year = Al año
fcol-against-before = Frente a la anterior
fcol-shown = Mostrado
fcol-pace = Ritmo
fcol-label = Estado

## ¿Qué cambió entre dos copias de una fuente?

question-changes = ¿Qué cambió entre dos copias de una fuente?
    .short = Qué llegó, qué se fue, qué etapas, fechas y montos se movieron
tell-changes-nothing = No hay una segunda copia de ninguna fuente. Un archivo anterior de una fuente, leído con «snapshotOf», respondería a esto.
tell-changes-two = Hay dos copias de { $source }, del { $from } y del { $to }: lo que cambió antes, entre ellas y después no se puede ver.
tell-changes-cut = { $count ->
    [one] { $n } actividad de la copia posterior se acordó antes de la anterior y no está en ella: la copia anterior, tal como está, no es completa, y no estar en ella no prueba nada.
    [many] { $n } de actividades de la copia posterior se acordaron antes de la anterior y no están en ella: la copia anterior, tal como está, no es completa, y no estar en ella no prueba nada.
   *[other] { $n } actividades de la copia posterior se acordaron antes de la anterior y no están en ella: la copia anterior, tal como está, no es completa, y no estar en ella no prueba nada.
}
tell-changes-both = { $count ->
    [one] { $source }: de { $n } actividad en ambas copias ({ $from } y { $to }) { $stages } cambiaron de etapa; se movieron { $dates } fechas y { $values } valores más.
    [many] { $source }: de { $n } de actividades en ambas copias ({ $from } y { $to }) { $stages } cambiaron de etapa; se movieron { $dates } fechas y { $values } valores más.
   *[other] { $source }: de { $n } actividades en ambas copias ({ $from } y { $to }) { $stages } cambiaron de etapa; se movieron { $dates } fechas y { $values } valores más.
}
tell-changes-only = { $gone } actividades de la copia anterior no están en la posterior; { $added } de la posterior no están en la anterior, { $since } de ellas acordadas desde entonces o sin fecha.
tell-changes-lost = { $count ->
    [one] { $n } fecha que indicaba la copia anterior ya no consta en la posterior.
    [many] { $n } de fechas que indicaba la copia anterior ya no constan en la posterior.
   *[other] { $n } fechas que indicaba la copia anterior ya no constan en la posterior.
}
tell-changes-stated = Un cambio cuenta solo donde ambas copias indican un valor. La corrección de un error viejo y una decisión se ven igual aquí: una copia dice qué, no por qué. Una diferencia solo de mayúsculas no es un cambio.
tell-changes-editions = Se comparan copias de una fuente, no ediciones de este registro; cada edición construida sigue legible en su propia dirección.
figure-changes-stages = Etapas que cambiaron
    .caption = { $source }: etapa al { $from } y al { $to }
figure-changes-dates = Fechas que se movieron
    .caption = { $source }: fechas según se indicaban al { $from } y al { $to }
figure-changes-values = Otros valores que se movieron
    .caption = { $source }: columnas que tienen ambas copias, con los nombres que usa la fuente
figure-changes-gone = Ya no figuran
    .caption = { $source }: figuraban al { $from } y no al { $to }
figure-changes-added = Nuevas en la lista
    .caption = { $source }: figuran al { $to } y no al { $from }, acordadas desde entonces o sin fecha
fcol-then = Antes
fcol-now = Ahora
fcol-which-date = Fecha
fcol-column = Columna
fcol-agreed = Acordada
activity-date-agreed_on = acuerdo
activity-date-planned_start = inicio previsto
activity-date-actual_start = inicio real
activity-date-planned_end = fin previsto
activity-date-actual_end = fin real
`;
