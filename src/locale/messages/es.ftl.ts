/** Messages of the site: Fluent, held as a module so that sources and build find it alike. */
export const es = String.raw`### Mensajes en español neutro de América. Las claves son las mismas en todas las lenguas; $count elige la forma plural, $n es el número ya escrito.

unknown = no se sabe
not-stated = no se indica
nothing-found = no se encontró nada
money = { $currency } { $amount }
money-currency-unknown = { $amount } (moneda desconocida)
millions = { $count ->
    [one] { $n } millón
    [many] { $n } millones
   *[other] { $n } millones
}
percent = { $n } %
range = de { $low } a { $high }
per-year = { $measure } al año
date-end-unknown = (no se sabe)
date-end-open = (abierto)
date-interval = de { $from } a { $to }
date-interval-days = del { $from } al { $to }
date-about = hacia { $date }
date-uncertain = { $date } (incierto)
date-about-uncertain = hacia { $date } (incierto)
comparator-exactly = exactamente { $measure }
comparator-at-least = al menos { $measure }
comparator-more-than = más de { $measure }
comparator-up-to = hasta { $measure }
comparator-less-than = menos de { $measure }
comparator-about = alrededor de { $measure }

## Etiquetas de la rúbrica

label-not-verifiable = No verificable
    .plain = Las palabras no nombran nada que se pueda buscar, así que ninguna evidencia podría resolverlo.
label-delivered-disputed = Cumplido, en disputa
    .plain = Hay registros que sostienen que se cumplió, y quien recibe u otro registro dice que no.
label-reported-delivered-disputed = Declarado cumplido, en disputa
    .plain = Una parte dice que se cumplió, y quien recibe lo disputa.
label-delivered = Cumplido
    .plain = Registros independientes o de quien recibe muestran lo que se prometió.
label-reported-delivered = Declarado cumplido
    .plain = Una parte, o una sola fuente, dice que se cumplió; ningún registro independiente lo confirma y nadie lo disputa.
label-withdrawn = Retirado o reemplazado
    .plain = Quien prometió lo dijo públicamente, o un instrumento posterior ocupó su lugar.
label-contradicted = Contradicho
    .plain = Un registro bien sustentado muestra el acto contrario.
label-overdue = Vencido
    .plain = Pasó la última fecha indicada y evidencia con fecha muestra menos de lo prometido.
label-past-due-unknown = Plazo pasado, cumplimiento desconocido
    .plain = Pasó la última fecha indicada y ninguna evidencia dice qué ocurrió. Es un vacío del registro, no un incumplimiento.
label-presumed-abandoned = Presuntamente abandonado (inferido)
    .plain = Cuatro años o más sin señal alguna, aunque se buscó.
label-stalled = Detenido (inferido)
    .plain = Dos años o más sin señal alguna, aunque se buscó.
label-delivered-in-part = Cumplido en parte
    .plain = La evidencia muestra una parte de la cantidad prometida, y el plazo no ha terminado.
label-in-progress = En marcha
    .plain = Se firmó, se financió o se empezó; no consta que se haya terminado.
label-not-due = Aún no vence
    .plain = Nada ha vencido todavía. Esto no dice nada de lo que se ha hecho.
label-no-evidence-found = Sin evidencia encontrada
    .plain = Se buscó en los lugares habituales y no se encontró nada más que el anuncio.
label-not-assessed = Sin evaluar
    .plain = Nadie ha buscado todavía en todos los lugares que la regla pide.

## Facetas

facet-said = Dicho
    .question = ¿Qué dice ahora quien prometió?
facet-shown = Mostrado
    .question = ¿Qué sostiene la evidencia?
facet-answered = Respondido
    .question = ¿Qué dice quien recibe?
facet-due = Plazo
    .question = ¿Dónde estamos respecto del plazo indicado?
said-nothing-found = no se encontró nada
said-reaffirmed = lo reafirmó
said-under-way = dice que está en marcha
said-done = dice que está hecho
said-changed = dice que cambió
said-withdrawn = lo retiró
stage-none = no se encontró nada
stage-announced = anunciado
stage-agreed = acordado (firmado)
stage-financed = financiado
stage-started = empezado
stage-partly-delivered = cumplido en parte
stage-delivered = cumplido
stage-in-service = en servicio
answered-not-asked = no se le preguntó
answered-asked-no-answer = se le preguntó, sin respuesta
answered-confirms = confirma
answered-confirms-in-part = confirma en parte
answered-disputes = disputa
answered-not-known-to-us = «no nos consta»
due-not-started = no ha empezado
due-running = en curso
due-due-soon = vence en menos de 90 días
due-past = pasado
due-no-window = no se indicó plazo

## Grados

grade-A = Grado A
    .plain = Dos o más afirmaciones independientes coinciden, y una viene de quien recibe, de una auditoría o de observación directa.
grade-B = Grado B
    .plain = Dos afirmaciones independientes coinciden, o hay un registro oficial de una parte que no hizo la promesa.
grade-C = Grado C
    .plain = Una afirmación de quien prometió, de su contratista o de un conjunto de datos o estudio con nombre, o varias copias de ella.
grade-D = Grado D
    .plain = Una sola fuente de prensa o de redes, una sin fecha, o una estimación.

## Junto a la etiqueta

qualifier-late = tarde: después de la última fecha indicada
qualifier-no-deadline-stated = no se indicó plazo
qualifier-within-bound = dentro del límite indicado
qualifier-not-known-to-receiver = quien recibe dice: «no nos consta»
qualifier-inferred = inferido del silencio
standing-proposed-by-rule = Propuesto por regla
    .plain = Ninguna persona ha confirmado todavía esta etiqueta.
standing-confirmed = Confirmado
    .plain = Una persona confirmó esta etiqueta.
confirmed-by = Confirmado por { $who }
missing-receiver-answer = una respuesta de quien recibe
missing-independent-record = un registro independiente de quien prometió
missing-date = un registro con fecha
missing-search-log = una búsqueda en los lugares habituales
missing-window = palabras que indiquen un plazo
missing-quantity = un número de lo cumplido
missing-settlement-test = palabras que nombren algo observable
missing-second-review = la confirmación de una segunda persona
missing-review = la confirmación de una persona
missing-evidence = cualquier evidencia más allá del anuncio
missing-evidence-at-end = evidencia que abarque el final del plazo
pace-ahead = adelantado
pace-on-pace = a ritmo
pace-behind = atrasado
pace-far-behind = muy atrasado

## Clases de afirmación

kind-quantified-commitment = Compromiso con número
    .plain = Alguien dice que se hará algo que se puede contar.
kind-qualitative-commitment = Compromiso sin número
    .plain = Alguien dice que se hará algo.
kind-procedural-commitment = Compromiso de procedimiento
    .plain = Alguien dice que se darán pasos, como alentar o reunirse.
kind-factual-claim = Afirmación de hecho
    .plain = Se puede cotejar con un registro.
kind-forecast = Pronóstico
    .plain = Trata del futuro y no se califica.
kind-reported-speech = Palabras referidas
    .plain = Son dos afirmaciones: que se dijo, y lo que dice.
kind-definition = Definición o contexto
    .plain = Explica; no hay nada que cotejar.
kind-opinion = Opinión
    .plain = Es un juicio y nunca se califica.
kind-none = Afirmación de datos
    .plain = Un valor que indica un archivo de datos.
finding-agrees = cotejado: coincide
finding-differs = cotejado: difiere
finding-partly = cotejado: coincide en parte
finding-none = sin cotejar
finding-not-rated-opinion = no se califica: opinión
finding-not-rated-forecast = no se califica: pronóstico
finding-unsourced = el cotejo no indica dirección: sin fuente
flag-unattributed-quotation = comillas sin hablante
flag-unit-differs = su unidad difiere de otras versiones
flag-unsourced = el cotejo no indica dirección: sin fuente
flag-paraphrase = paráfrasis
flag-no-speaker = no se nombra a quien habla
flag-not-verifiable = no se puede verificar como está dicho
flag-disputed = en disputa
flag-fixture = inventado para una prueba
resolution-exact = las palabras están donde estaban
resolution-moved = las palabras están en otro lugar del documento
resolution-changed = las palabras cambiaron
resolution-ambiguous = las palabras aparecen más de una vez
resolution-lost = las palabras ya no están
resolution-unchecked = nadie pudo mirar: el archivo no guarda el documento
review-candidate = propuesta por un programa
review-accepted = aceptada
review-rejected = rechazada
rank-preferred = preferida
rank-normal = vigente
rank-deprecated = desestimada
rank-reason-typo = error de tecleo
rank-reason-misread = mal leída
rank-reason-superseded-by-same-asserter = reemplazada por quien la hizo
rank-reason-duplicate = duplicada
rank-reason-retracted = retractada
method-reported = informado
method-estimated = estimado
method-modelled = calculado con un modelo
method-inferred = inferido
method-observed = observado
manner-verbatim = con sus propias palabras
manner-paraphrase = parafraseado
manner-unclear = no está claro si son sus propias palabras
unknown-why-not-stated = no se indica
unknown-why-not-published = no se publica
unknown-why-not-found = no se encontró
unknown-why-not-looked-up = no se buscó
relation-supersedes = reemplaza
relation-contradicts = contradice
relation-adds = añade a
relation-duplicate-of = duplicado de

## Compromisos

class-quantified = con número
class-qualitative = sin número
class-procedural = de procedimiento
modality-will = hará
modality-plans-to = planea
modality-encourages = alienta
modality-is-ready-to = está dispuesto a
modality-supports = apoya
object-scholarship = becas
object-training-place = plazas de formación
object-course = cursos
object-visit = visitas
object-works = obras
object-project = proyectos
object-credit-line = una línea de crédito
object-loan = un préstamo
object-grant = una donación
object-finance = financiamiento
object-equity = capital
object-import = importaciones
object-investment = inversión
object-trade = comercio
object-dialogue = diálogo
object-norm = una norma
object-visa = visas
object-personnel = personal
object-supplies = suministros
object-other = otro
money-stage-announced = anunciado
money-stage-agreed = acordado
money-stage-financed = financiado
accrual-even = vence por partes iguales a lo largo del plazo
accrual-per-year = vence año por año
accrual-lumpy = vence por hitos: no hay valor esperado intermedio
additionality-new = nuevo
additionality-continuing = continúa uno anterior
additionality-unclear = no está claro si es nuevo
basis-stated = indicado en las palabras
basis-stated-elsewhere = indicado en otro lugar
basis-plan-period = período del plan
basis-none = no se indica plazo
differs-quantity = difiere la cantidad
differs-unit = difiere la unidad
differs-window = difiere el plazo
differs-modality = difiere la fuerza de las palabras
differs-actor = difiere el actor
differs-object = difiere lo prometido
lineage-predecessor = promesa anterior del mismo tipo
lineage-renews = renueva
lineage-changes = cambia
lineage-repeats = repite
lineage-part-of = parte de
lineage-umbrella-of = paraguas sobre
lineage-follows = seguido por
lineage-thread = mismo hilo
link-carries-out = lo ejecuta
link-finances = lo financia
link-part-of = es parte
link-not-related = se juzgó sin relación
link-unsure = dudoso
bearing-supports = sostiene
bearing-contradicts = contradice
bearing-opposite-act = muestra el acto contrario
bearing-irrelevant = no guarda relación
verdict-confirm = confirma
verdict-confirm-in-part = confirma en parte
verdict-dispute = disputa
verdict-not-known-to-us = no nos consta
verdict-no-comment = sin comentario
role-receiver = quien recibe
role-promisor = quien prometió
role-implementer = quien ejecuta
role-other = otra parte nombrada
where-promisor-register = registro de quien prometió
where-receiver-register = registro de quien recibe
where-iati-or-crs = IATI o CRS de la OCDE
where-news-archive = archivo de noticias
where-third-party-dataset = datos de un tercero
where-other = otro lugar
occasion-article = artículo
occasion-speech = discurso
occasion-plan = plan
occasion-declaration = declaración
occasion-communique = comunicado
occasion-press = prensa
occasion-dataset = datos
occasion-other = otra

## Partes, instrumentos, fuentes

party-type-state = Estado
party-type-group-of-states = Grupo de Estados
party-type-government-body = Organismo de gobierno
party-type-multilateral = Organización multilateral
party-type-development-bank = Banco de desarrollo
party-type-company = Empresa
party-type-ngo = Organización no gubernamental
party-type-academic = Institución académica
party-type-media = Medio de comunicación
party-type-person = Persona
party-type-other = Otro
instrument-type-declaration = Declaración
instrument-type-action-plan = Plan de acción
instrument-type-speech = Discurso
instrument-type-memorandum = Memorando
instrument-type-agreement = Acuerdo
instrument-type-law = Ley
instrument-type-announcement = Anuncio
instrument-type-press-report = Nota de prensa
instrument-type-programme = Programa
instrument-type-forum = Foro
instrument-role-signed = firmó
instrument-role-did-not-sign = no firmó
instrument-role-reserved = hizo reserva
instrument-role-issued = emitió
instrument-role-member = miembro
source-class-receiver-official = registro oficial de quien recibe
source-class-provider-official = registro oficial de quien provee
source-class-multilateral = organización multilateral
source-class-implementer = ejecutor o contratista
source-class-audit-or-court = auditoría o tribunal
source-class-scholarly = académica
source-class-ngo = organización no gubernamental
source-class-press-original = prensa, nota propia
source-class-press-wire = prensa, copia de agencia
source-class-social = redes sociales
source-class-own-observation = observación propia
source-class-unknown = desconocida
interest-provider = está del lado de quien provee
interest-receiver = está del lado de quien recibe
interest-third = tercero
interest-unknown = lado desconocido
source-kind-document = documento
source-kind-dataset = archivo de datos
licence-all-rights-reserved = todos los derechos reservados
licence-unknown = licencia desconocida

## Actividades, dinero, obras

activity-status-1 = en preparación
activity-status-2 = en ejecución
activity-status-3 = en finalización
activity-status-4 = cerrada
activity-status-5 = cancelada
activity-status-6 = suspendida
transaction-1 = fondos recibidos
transaction-2 = compromiso
transaction-3 = desembolso
transaction-4 = gasto
transaction-5 = pago de intereses
transaction-6 = devolución de préstamo
transaction-7 = reembolso
transaction-8 = compra de capital
transaction-9 = venta de capital
transaction-10 = garantía de crédito
transaction-11 = compromiso recibido
transaction-12 = promesa
transaction-13 = promesa recibida
organisation-role-1 = financia
organisation-role-2 = responde
organisation-role-3 = canaliza
organisation-role-4 = ejecuta
organisation-role-recipient = recibe
price-current = precios del momento
price-constant = precios constantes de { $year }
precision-exact = lugar exacto
precision-approximate = lugar aproximado
precision-unknown = precisión desconocida
sector-vocabulary-1 = código de propósito del CAD de la OCDE
sector-vocabulary-2 = sector del CAD de la OCDE
sector-vocabulary-99 = lista propia de quien publica
work-status-identification = en identificación
work-status-preparation = en preparación
work-status-implementation = en construcción
work-status-completion = en terminación
work-status-completed = terminada
work-status-decommissioned = fuera de uso
work-status-cancelled = cancelada
coverage-activity-data = publica cada actividad
coverage-aggregates = publica sólo totales
coverage-third-party-estimate = estimado por un tercero
coverage-receiver-record = sólo el registro de quien recibe
coverage-nothing = no se encontró nada
coverage-stage-pledge = promesas
coverage-stage-commitment = compromisos
coverage-stage-disbursement = desembolsos
coverage-stage-any = cualquier etapa
severity-error = error
severity-warning = advertencia
severity-note = nota

## Unidades

unit-scholarship = { $count ->
    [one] { $n } beca
    [many] { $n } de becas
   *[other] { $n } becas
}
unit-training-place = { $count ->
    [one] { $n } plaza de formación
    [many] { $n } de plazas de formación
   *[other] { $n } plazas de formación
}
unit-place = { $count ->
    [one] { $n } plaza
    [many] { $n } de plazas
   *[other] { $n } plazas
}
unit-course = { $count ->
    [one] { $n } curso
    [many] { $n } de cursos
   *[other] { $n } cursos
}
unit-visit = { $count ->
    [one] { $n } visita
    [many] { $n } de visitas
   *[other] { $n } visitas
}
unit-project = { $count ->
    [one] { $n } proyecto
    [many] { $n } de proyectos
   *[other] { $n } proyectos
}
unit-person = { $count ->
    [one] { $n } persona
    [many] { $n } de personas
   *[other] { $n } personas
}
unit-teacher = { $count ->
    [one] { $n } docente
    [many] { $n } de docentes
   *[other] { $n } docentes
}
unit-expert = { $count ->
    [one] { $n } experto
    [many] { $n } de expertos
   *[other] { $n } expertos
}
unit-worker = { $count ->
    [one] { $n } trabajador
    [many] { $n } de trabajadores
   *[other] { $n } trabajadores
}
unit-household = { $count ->
    [one] { $n } hogar
    [many] { $n } de hogares
   *[other] { $n } hogares
}
unit-country = { $count ->
    [one] { $n } país
    [many] { $n } de países
   *[other] { $n } países
}
unit-library = { $count ->
    [one] { $n } biblioteca
    [many] { $n } de bibliotecas
   *[other] { $n } bibliotecas
}
unit-school = { $count ->
    [one] { $n } escuela
    [many] { $n } de escuelas
   *[other] { $n } escuelas
}
unit-hospital = { $count ->
    [one] { $n } hospital
    [many] { $n } de hospitales
   *[other] { $n } hospitales
}
unit-clinic = { $count ->
    [one] { $n } clínica
    [many] { $n } de clínicas
   *[other] { $n } clínicas
}
unit-station = { $count ->
    [one] { $n } estación
    [many] { $n } de estaciones
   *[other] { $n } estaciones
}
unit-house = { $count ->
    [one] { $n } vivienda
    [many] { $n } de viviendas
   *[other] { $n } viviendas
}
unit-work = { $count ->
    [one] { $n } obra
    [many] { $n } de obras
   *[other] { $n } obras
}
unit-dose = { $count ->
    [one] { $n } dosis
    [many] { $n } de dosis
   *[other] { $n } dosis
}
unit-train = { $count ->
    [one] { $n } tren
    [many] { $n } de trenes
   *[other] { $n } trenes
}
unit-bus = { $count ->
    [one] { $n } autobús
    [many] { $n } de autobuses
   *[other] { $n } autobuses
}
unit-vehicle = { $count ->
    [one] { $n } vehículo
    [many] { $n } de vehículos
   *[other] { $n } vehículos
}
unit-berth = { $count ->
    [one] { $n } muelle
    [many] { $n } de muelles
   *[other] { $n } muelles
}
unit-laboratory = { $count ->
    [one] { $n } laboratorio
    [many] { $n } de laboratorios
   *[other] { $n } laboratorios
}
unit-visa = { $count ->
    [one] { $n } visa
    [many] { $n } de visas
   *[other] { $n } visas
}
unit-event = { $count ->
    [one] { $n } evento
    [many] { $n } de eventos
   *[other] { $n } eventos
}
unit-workshop = { $count ->
    [one] { $n } taller
    [many] { $n } de talleres
   *[other] { $n } talleres
}
unit-programme = { $count ->
    [one] { $n } programa
    [many] { $n } de programas
   *[other] { $n } programas
}
unit-item = { $count ->
    [one] { $n } artículo
    [many] { $n } de artículos
   *[other] { $n } artículos
}
unit-year = { $count ->
    [one] { $n } año
    [many] { $n } de años
   *[other] { $n } años
}
unit-day = { $count ->
    [one] { $n } día
    [many] { $n } de días
   *[other] { $n } días
}
unit-tonne = { $count ->
    [one] { $n } tonelada
    [many] { $n } de toneladas
   *[other] { $n } toneladas
}
unit-percent = { $n } %
unit-km = { $n } km
unit-m2 = { $n } m²
unit-m3 = { $n } m³
unit-ha = { $n } ha
unit-t = { $n } t
unit-kW = { $n } kW
unit-MW = { $n } MW
unit-GW = { $n } GW
unit-kWh = { $n } kWh
unit-MWh = { $n } MWh
unit-GWh = { $n } GWh

## Asientos del diario

entry-source = fuente añadida
entry-party = parte añadida
entry-instrument = instrumento añadido
entry-statement = afirmación añadida
entry-commitment = compromiso descrito
entry-telling = versión añadida
entry-work = obra descrita
entry-delivery-unit = entrega contada
entry-evidence = evidencia añadida
entry-word = palabra de quien prometió añadida
entry-link = vínculo juzgado
entry-judgement = identidad juzgada
entry-attestation = respuesta recibida
entry-invitation = pregunta preparada
entry-invitation-delivered = pregunta entregada
entry-invitation-revoked = pregunta revocada
entry-search = búsqueda registrada
entry-review = etiqueta revisada
entry-coverage = cobertura indicada
entry-mission = punto de la misión indicado
type-commitment = compromiso
type-party = parte
type-activity = actividad
type-work = obra
type-document = documento
type-source = fuente
type-statement = afirmación
type-instrument = instrumento
type-country = país
type-link = vínculo
type-delivery-unit = entrega
type-coverage = cobertura
type-view = página
mission-system = Sistemas, programas, mecanismos e instrumentos
mission-actor = Actores
mission-left-out = Lo que el texto deja fuera y su lector necesita
state-answered = respondido
    .plain = El libro tiene registros que lo responden.
state-open = abierto
    .plain = El libro tiene la pregunta y todavía no la respuesta.
state-opinion = opinión
    .plain = Es un juicio; se muestra y no se califica.
state-context = contexto
    .plain = Explica; no hay nada que resolver.

## Negativas de una comparación

refusal-coverage-class-differs = Lo que se publica de uno y otro es de distinta clase: { $left } para uno, { $right } para el otro. Un orden compararía cuánto publica cada uno, no qué hace.
refusal-no-project-data = No hay datos por proyecto de { $party }. Un lado vacío es desconocido, no cero.
refusal-no-commitments = Todavía no se ha leído ningún compromiso de { $party }.
refusal-no-coverage = Todavía no se ha mirado qué publica { $party }.
refusal-effort-differs = El esfuerzo de búsqueda difiere: { $left } búsquedas para uno, { $right } para el otro.
refusal-same-party = Ambos lados son el mismo.
refusal-unknown-party = No existe la parte { $party }.

## Problemas

problem-usage-invalid = No se entendió el pedido
    .help = Revise la dirección, o empiece de nuevo desde el formulario.
problem-input-invalid = Algo de lo enviado no es válido
    .help = Corrija los campos nombrados y envíe de nuevo; no se guardó nada.
problem-input-too-large = Lo enviado es demasiado grande
    .help = Envíe menos de una vez.
problem-not-found = No hay nada en esta dirección
    .help = Busque un nombre, o revise si la dirección tiene un error de tecleo.
problem-ledger-missing = Aquí no hay un libro
    .help = Quien mantiene este sitio puede crear uno con obras init.
problem-ledger-exists = Aquí ya hay un libro
    .help = Elija una carpeta vacía.
problem-ledger-locked = Otra persona está escribiendo en el libro
    .help = Pruebe de nuevo en un minuto.
problem-ledger-corrupt = El libro está dañado
    .help = Quien mantiene este sitio debe ejecutar obras doctor y restaurar la última copia.
problem-ledger-head-inconsistent = El libro no continúa su estado anterior
    .help = No confíe en esta copia; compárela con un punto de control que tenga otra persona.
problem-journal-entry-invalid = El asiento no es válido
    .help = Corrija los campos nombrados; no se guardó nada.
problem-journal-duplicate = El libro ya contiene esto
    .help = No hace falta hacer nada.
problem-journal-unknown-reference = El asiento nombra algo que el libro no contiene
    .help = Añada eso primero, o corrija su identificador.
problem-fetch-refused = La dirección fue rechazada
    .help = Sólo se leen direcciones públicas de la web.
problem-fetch-failed = No se pudo leer la dirección
    .help = Pruebe más tarde, o guarde el archivo y añádalo desde el disco.
problem-fetch-too-large = El archivo de la dirección es demasiado grande
    .help = Guarde el archivo y añádalo desde el disco.
problem-edition-missing = No existe esa edición
    .help = Vea la lista de ediciones en la página de datos.
problem-edition-hash-mismatch = Un archivo de la edición no es el que se publicó
    .help = No lo use; obtenga de nuevo la edición.
problem-edition-invalid = La edición no se puede leer
    .help = Obtenga de nuevo la edición, o constrúyala otra vez.
problem-receipt-invalid = El recibo no es válido
    .help = Revise que se haya copiado entero.
problem-verification-failed = La verificación falló
    .help = Algo no está como se publicó; el mensaje dice qué y dónde.
problem-invitation-invalid = Este enlace no es válido
    .help = Revise que la dirección se haya copiado entera, o pida otro enlace.
problem-invitation-expired = Este enlace venció
    .help = Pida otro a quien se lo envió.
problem-invitation-used = Este enlace ya se usó
    .help = La respuesta está en la página del compromiso; pida otro enlace para enmendarla.
problem-format-unknown = Este formato no se conoce
    .help = Use HTML, JSON o CSV.
problem-mapping-invalid = La correspondencia de la tabla no es válida
    .help = Corríjala como dice el mensaje.
problem-disk-full = El disco está lleno
    .help = Quien mantiene este sitio tiene que hacer espacio; no se guardó nada.
problem-rate-limited = Demasiados pedidos a la vez
    .help = Espere un minuto y pruebe de nuevo.
problem-unforeseen = Algo falló en este sitio
    .help = Es una falla del programa, no suya. Pruebe de nuevo; si sigue, comunique el número de abajo.

## Alrededor de cada página

skip = Saltar al contenido
home-link = Obras, inicio
menu = Menú
languages = Idioma
sections = Secciones
nav-commitments = Compromisos
nav-documents = Documentos
nav-countries = Países
nav-parties = Partes
nav-activities = Actividades
nav-compare = Comparar
nav-method = Método
nav-data = Datos
nav-mission = El artículo, frase por frase
nav-coverage = Qué se publica
nav-verify = Verificar
nav-glossary = Glosario
nav-help = Ayuda
nav-about = Acerca de
search-label = Un país, una organización, una obra o una frase de un discurso
search-short = Buscar
search-button = Buscar
numbers-switch = Escribir los números así
footer-plain = Obras guarda lo que se prometió, se pagó y se hizo, y ata cada número a la línea de la fuente de donde viene. Califica registros, nunca personas, y a todos los socios con las mismas reglas.
footer-nothing-watches = Sin cuenta, sin cookies, sin rastreadores, nada de otros sitios.
pinned = Está leyendo la edición { $edition }, al { $date }, tal como fue.
newest = Ver la más reciente
standing-title = En qué se apoya esta página
standing-edition = Edición { $edition }, al { $date }, hecha con los primeros { $n } asientos del diario.
standing-program = Programa { $program }, rúbrica { $rubric }.
verify-link = Compruebe que nada se cambió
permanent-link = Enlace permanente
download-csv = Esta página en CSV
download-json = Esta página en JSON
cite = Citar
cite-title = Para citar esta página
citation = «{ $title }». Obras, edición { $edition }, al { $asOf }.
citation-read = Leído: { $date }.
sources-title = { $count ->
    [0] Fuentes
    [one] Fuente
    [many] Fuentes ({ $n })
   *[other] Fuentes ({ $n })
}
sources-none = Esta página no usa ninguna fuente aparte del diario.
source-label = { $count ->
    [one] Fuente
    [many] Fuentes
   *[other] Fuentes
}
and-more = { $count ->
    [one] y { $n } más
    [many] y { $n } más
   *[other] y { $n } más
}
edition-of = Edición al { $date }.
caveat = Tenga en cuenta
licence = Licencia
date-not-stated = fecha no indicada
at-the-source = en la fuente
in-source = En
or = o
between = entre { $low } y { $high }
n-of-n = { $n } de { $of }
yes = sí
no = no
previous = Anterior
next = Siguiente
pages = Páginas
shown-of = { $from } a { $to } de { $n }
receipt = Recibo
entry-number = asiento { $n }
untitled = Documento sin título
no-source = sin fuente
no-address = sin dirección
whole-region = toda la región
status-unknown = estado desconocido
no-number-stated = no se indica número
no-amount-stated = no se indica monto
grade-none = sin grado: no hay qué graduar

## Columnas de las tablas

col-commitment = Compromiso
col-commitments = Compromisos
col-label = Etiqueta
col-promisor = Prometido por
col-promised = Prometido
col-window-end = Hasta
col-announced-on = Anunciado
col-yearly = Por año
col-change = Frente al anterior
col-rubric = Rúbrica
col-rule = Regla
col-as-of = Al
col-grade = Grado
col-share = Proporción
col-telling = Según
col-date = Fecha
col-quantity = Cantidad
col-object = Qué
col-window = Plazo
col-modality = Fuerza
col-actor = Quién actúa
col-basis = De dónde sale
col-passed = Transcurrido
col-expected = Esperado hoy si fuera parejo
col-pace = Ritmo de lo mostrado
col-what = Qué
col-party = Parte
col-partner = Socio
col-country = País
col-countries = Países
col-delivered-on = Pregunta entregada
col-expires = El enlace vence
col-where = Dónde
col-query = Qué se buscó
col-language = Idioma
col-when = Cuándo
col-hits = Resultados
col-by = Por
col-entry = Asiento
col-proof = Prueba
col-activity = Actividad
col-activities = Actividades
col-funders = Financia
col-status = Estado
col-agreed-on = Acordado
col-amount = Monto
col-source = Fuente
col-stage = Etapa
col-with-amount = Con monto
col-sum = Suma de los montos indicados
col-prices = Precios
col-years = Años
col-published = Qué se publica
col-note = Nota
col-commitments-read = Compromisos leídos
col-sources-read = Fuentes leídas

## Inicio

home-title = ¿Qué se prometió, qué se pagó, qué se hizo?
home-plain = Obras sigue lo que países e instituciones prometen a América Latina y el Caribe, desde las palabras de una declaración hasta el dinero, las obras y la respuesta de quien recibe.
home-try = Pruebe
home-try-1 = 3500 becas gubernamentales
home-try-2 = metro de Bogotá
home-mission = lea el artículo, frase por frase
total-commitments = { $count ->
    [one] compromiso
    [many] de compromisos
   *[other] compromisos
}
total-statements = { $count ->
    [one] afirmación
    [many] de afirmaciones
   *[other] afirmaciones
}
total-sources = { $count ->
    [one] fuente
    [many] de fuentes
   *[other] fuentes
}
total-activities = { $count ->
    [one] actividad financiada
    [many] de actividades financiadas
   *[other] actividades financiadas
}
total-works = { $count ->
    [one] obra
    [many] de obras
   *[other] obras
}
total-parties = { $count ->
    [one] parte
    [many] de partes
   *[other] partes
}
home-labels = Qué se sabe de los compromisos
home-labels-plain = Cada compromiso lleva una etiqueta, la de la primera regla que corresponde. La etiqueta describe el registro, no el honor de nadie.
how-counted = Cómo se asigna una etiqueta
labels-caption = { $count ->
    [one] { $n } compromiso por etiqueta
    [many] { $n } de compromisos por etiqueta
   *[other] { $n } compromisos por etiqueta
}
labels-note = Cada compromiso se cuenta una vez. Los paraguas y sus partes son compromisos distintos; los montos no se suman.
home-mostly-not-assessed = Más de la mitad está sin evaluar: una promesa sólo se evalúa cuando alguien buscó en todos los lugares que la regla pide y dejó registro de la búsqueda.
home-followed = Los que se han seguido más lejos
home-followed-plain = Los compromisos de los que se tienen más pasos de la cadena: dicho, comprometido, financiado y construido, respondido, evidencia.
home-followed-caption = Compromisos con más pasos registrados
home-partners = Quién prometió
home-partners-plain = Lo que se ha leído de cada socio es distinto, así que estos números no son un orden de mérito.
home-compare = Compare dos con las mismas reglas
home-partners-caption = Compromisos y fuentes leídos hasta ahora, por socio
home-countries = { $count ->
    [one] { $n } país de la región
    [many] Los { $n } de países de la región
   *[other] Los { $n } países de la región
}
home-coverage = Lo que se publica difiere de un país a otro y de un socio a otro. Donde no se publica nada, Obras dice que no se sabe, y nunca cero.
home-latest = Últimos asientos del diario
commitments-count = { $count ->
    [one] { $n } compromiso
    [many] { $n } de compromisos
   *[other] { $n } compromisos
}

## Compromiso: la respuesta en palabras simples

promised-will = { $count ->
    [one] { $who } prometió { $what }
    [many] { $who } prometieron { $what }
   *[other] { $who } prometieron { $what }
}
promised-plans-to = { $count ->
    [one] { $who } anunció un plan: { $what }
    [many] { $who } anunciaron un plan: { $what }
   *[other] { $who } anunciaron un plan: { $what }
}
promised-encourages = { $count ->
    [one] { $who } dijo que alienta { $what }
    [many] { $who } dijeron que alientan { $what }
   *[other] { $who } dijeron que alientan { $what }
}
promised-is-ready-to = { $count ->
    [one] { $who } dijo que tiene disposición para { $what }
    [many] { $who } dijeron que tienen disposición para { $what }
   *[other] { $who } dijeron que tienen disposición para { $what }
}
promised-supports = { $count ->
    [one] { $who } dijo que apoya { $what }
    [many] { $who } dijeron que apoyan { $what }
   *[other] { $who } dijeron que apoyan { $what }
}
promised-title = «{ $title }»
promised-money = { $object }: { $measure }
promised-to = { $promise }, para { $whom }
promised-on = { $promise } ({ $date }).
promised-undated = { $promise } (fecha desconocida).
due-sentence-not-started = El plazo indicado no ha empezado.
due-sentence-running = El plazo indicado está en curso.
due-sentence-due-soon = Vence en menos de 90 días.
due-sentence-past = El plazo indicado terminó: { $date }.
due-sentence-no-window = Ninguna palabra indica hasta cuándo.
due-sentence-passed = Ha transcurrido el { $percent } del plazo indicado.
due-sentence-passed-readings = Ha transcurrido el { $list } del plazo indicado, según { $n } lecturas de él.
shown-sentence-quantity = La evidencia muestra { $n } ({ $grade }).
shown-sentence-of = La evidencia muestra { $n } de { $of } ({ $grade }).
shown-sentence-quantity-unknown = Cuánto se ha cumplido: no se sabe.
shown-sentence-nothing = { $count ->
    [one] Se buscó en un lugar y no se encontró nada más que el anuncio.
    [many] { $n } de búsquedas no encontraron nada más que el anuncio.
   *[other] { $n } búsquedas no encontraron nada más que el anuncio.
}
shown-sentence-not-searched = Nadie ha registrado todavía una búsqueda de evidencia.
shown-sentence-stage = La evidencia llega hasta: { $stage } ({ $grade }).
answered-sentence-asked-no-answer = Se preguntó a quien recibe y no ha respondido.
answered-sentence-confirms = Quien recibe lo confirma.
answered-sentence-confirms-in-part = Quien recibe lo confirma en parte.
answered-sentence-disputes = Quien recibe lo disputa.
answered-sentence-not-known-to-us = Quien recibe dice: «no nos consta».

## Compromiso: la página

by-rule = Regla { $rule } de la rúbrica { $rubric }
as-of = al { $date }
appeal = Por qué podría discrepar, y cómo decirlo
due-running-passed = en curso, transcurrido el { $percent }
chain-title = De las palabras a las obras, paso a paso
step-held = registrado
step-said = Dicho
    .question = ¿Con qué palabras, por quién, dónde?
step-committed = Comprometido
    .question = ¿Cuánto, hasta cuándo, comparado con antes?
step-financed = Financiado y construido
    .question = ¿Qué dinero y qué obras lo llevan a cabo?
step-answered = Respondido
    .question = ¿Qué dicen las propias partes?
step-evidence = Evidencia
    .question = ¿Qué lo sostiene, qué falta, dónde se buscó?
count-tellings = { $count ->
    [one] { $n } versión
    [many] { $n } de versiones
   *[other] { $n } versiones
}
count-links = { $count ->
    [one] { $n } vínculo
    [many] { $n } de vínculos
   *[other] { $n } vínculos
}
count-answers = { $count ->
    [one] { $n } respuesta
    [many] { $n } de respuestas
   *[other] { $n } respuestas
}
count-events = { $count ->
    [one] { $n } hecho
    [many] { $n } de hechos
   *[other] { $n } hechos
}
no-telling = Todavía no se tiene ninguna fuente con las palabras de esta promesa.
tellings-agree = { $count ->
    [one] { $n } fuente lo cuenta.
    [many] { $n } de fuentes lo cuentan, y lo que indican coincide.
   *[other] { $n } fuentes lo cuentan, y lo que indican coincide.
}
tellings-differ = { $count ->
    [one] { $n } fuente lo cuenta: { $what }.
    [many] { $n } de fuentes lo cuentan, lado a lado: { $what }. Se conservan todas, sin alisar ninguna.
   *[other] { $n } fuentes lo cuentan, lado a lado: { $what }. Se conservan todas, sin alisar ninguna.
}
tellings-caption = La misma promesa según la cuenta cada fuente
translation = traducción
statement-link = la afirmación
spoken-by = Habla
says = Lo dice
reports = Lo cuenta
as-written = como está escrito
about = Sobre
promisor-now = Qué dice ahora quien prometió
promisor-now-nothing = No se ha encontrado ninguna palabra posterior de quien prometió.
fact-who = Prometido por
fact-to = A
fact-quantity = Cuánto
fact-object = Qué
fact-strength = Qué tan firmes son las palabras
fact-money-stage = En qué etapa está el dinero
fact-accrual = Cómo vence
fact-new = Nuevo o continuación
fact-conditions = Condiciones
fact-test = Qué lo resolvería
fact-note = Nota
no-settlement-test = las palabras no nombran nada observable
money-in-no-total = Una línea de crédito o un anuncio no es dinero pagado: este monto no entra en ningún total.
windows-title = { $count ->
    [0] El plazo indicado
    [one] El plazo indicado
    [many] El plazo indicado, leído de más de una manera
   *[other] El plazo indicado, leído de más de una manera
}
windows-two = Las fuentes dan más de un plazo. Se muestra cada uno; sólo cuando pase el más tardío algo podrá llamarse vencido.
windows-caption = Plazo indicado, al { $date }
windows-figure = Plazo indicado: { $windows }. La parte llena había transcurrido al { $date }. La tabla siguiente dice lo mismo.
passed-days = { $percent } ({ $n } de { $of } días)
no-expected = ninguno: no se reparte por igual
no-pace = no se muestra: muy pronto, muy antiguo o desconocido
no-window = Ninguna palabra indica un plazo. No se inventa ninguno.
milestones-caption = Hitos indicados
lineage-title = Qué se prometió antes
lineage-plain = Promesas del mismo tipo de la misma parte, de la más antigua a la más nueva, como tasa anual: un total mayor en más años puede ser menos por año.
lineage-caption = La serie de promesas, con tasas anuales
this-one = éste
no-rate = no se sabe: no se indica plazo
conversions-title = Cuánto es en otra moneda
conversions-plain = La moneda indicada es el valor. Cada conversión de abajo es la afirmación de alguien, con quién la hizo.
no-links = No se ha encontrado ninguna actividad ni obra que lo lleve a cabo.
see-searches = Vea dónde se buscó.
no-searches = No hay ninguna búsqueda registrada: nadie ha buscado todavía, así que no haber encontrado nada no dice nada.
link-reasons = Juzgado por { $who }
links-not-added = Los montos de estas actividades no se suman: un paraguas y lo que está debajo se contarían dos veces.
nobody-asked = Todavía no se ha preguntado a nadie, y nadie ha respondido por su cuenta.
asked-silence = Se preguntó a la parte y no ha respondido.
asked-caption = Preguntas hechas a las partes
not-delivered = todavía no entregada
silence-note = El silencio no se cuenta contra nadie. Una respuesta queda aquí sin cambios, junto a lo afirmado; se puede enmendar y nunca sobrescribir.
no-words-given = No se dieron palabras.
signed-as = Firma
amended-later = enmendada después por la misma parte
no-evidence = No se tiene ninguna evidencia más allá del anuncio.
missing-title = Qué falta
missing-plain = Cualquiera de estas cosas subiría el grado o resolvería la etiqueta:
searches-title = Dónde se buscó
searches-caption = { $count ->
    [one] { $n } búsqueda registrada
    [many] { $n } de búsquedas registradas
   *[other] { $n } búsquedas registradas
}
hits-relevant = { $n }, de los cuales { $relevant } vienen al caso
bring-evidence = Cómo aportar evidencia o una respuesta
cumulative = desde el comienzo
not-cumulative = sólo en ese período
independent-lines = { $count ->
    [one] { $n } línea de evidencia
    [many] { $n } de líneas de evidencia independientes
   *[other] { $n } líneas de evidencia independientes
}
other-statements = { $count ->
    [one] { $n } afirmación más sobre esto
    [many] { $n } de afirmaciones más sobre esto
   *[other] { $n } afirmaciones más sobre esto
}
other-statements-plain = Todas, lado a lado, las diga quien las diga. Ninguna se quita por parecer menos plausible.
related-title = Compromisos relacionados
umbrella-note = Un paraguas, como una línea de crédito o un programa, nunca se suma a lo que está debajo.
other-assessments = Con otras reglas o en otras fechas
other-assessments-plain = Las etiquetas sólo cambian al añadir una evaluación; las anteriores siguen a la vista.
other-assessments-caption = Otras evaluaciones de este compromiso
history-title = Historia
history-plain = Cada asiento del diario sobre esto, en orden. Nada se sobrescribe; cada asiento tiene un recibo.
history-caption = { $count ->
    [one] { $n } asiento
    [many] { $n } de asientos
   *[other] { $n } asientos
}
history-empty = No hay ningún asiento del diario anotado sobre esto.

## Documento

document-no-statements = Todavía no se ha marcado nada de esta fuente como afirmación.
document-typed = { $count ->
    [one] { $n } afirmación de este documento está clasificada.
    [many] { $n } de afirmaciones de este documento están clasificadas, una por una.
   *[other] { $n } afirmaciones de este documento están clasificadas, una por una.
}
document-unrated = { $count ->
    [one] { $n } es opinión o pronóstico y se muestra sin calificar.
    [many] { $n } son opinión o pronóstico y se muestran sin calificar.
   *[other] { $n } son opinión o pronóstico y se muestran sin calificar.
}
document-text = Párrafo por párrafo
withheld-not-held = El archivo no guarda este documento, así que no se muestra su texto: sólo las citas cortas, cada una en su párrafo.
withheld-licence = La licencia no permite mostrar el texto entero: sólo las citas cortas, cada una en su párrafo.
kinds-title = Mostrar una sola clase
kinds-all = Todas las clases
place-page = página { $n }
place-paragraph = párrafo { $n }
place-line = línea { $n }
place-unknown = No se anotó el lugar en el documento
check-note = Cotejado con
to-commitment = Ir al compromiso
document-commitments = Compromisos contados en este documento
fact-publisher = Publica
fact-author = Autor
fact-published-on = Publicado
fact-language = Idioma
fact-address = Dirección
fact-archived = Copia archivada
fact-retrieved-on = Obtenido
fact-hand = De qué mano, de qué lado
fact-examined = Cuánto se leyó
fact-bytes = SHA-256 del archivo
bytes-not-held = el archivo no lo guarda
coverage-none = Todavía no se ha mirado qué se publica sobre esto.
`;
