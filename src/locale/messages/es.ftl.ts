/** Messages of the site: Fluent, held as a module so that sources and build find it alike. */
export const es = `### Mensajes en español neutro de América. Las claves son las mismas en todas las lenguas; $count elige la forma plural, $n es el número ya escrito.

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
rounded = ≈ { $words }
percent = { $n } %
range = de { $low } a { $high }
per-year = { $measure } al año
date-until = hasta { $to }, inicio desconocido
date-since = desde { $from }, final desconocido
date-open-start = hasta { $to }
date-open-end = desde { $from } en adelante
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
label-delivered-disputed = Cumplido, con objeción
    .plain = Hay registros que sostienen que se cumplió, y quien recibe u otro registro dice que no.
label-reported-delivered-disputed = Declarado cumplido, con objeción
    .plain = Una parte dice que se cumplió, y quien recibe lo disputa.
label-delivered = Cumplido
    .plain = Registros independientes o de quien recibe muestran lo que se prometió.
label-reported-delivered = Declarado cumplido
    .plain = Una parte, o una sola fuente, dice que se cumplió; ningún registro independiente lo confirma y nadie lo disputa.
label-withdrawn = Retirado o sustituido
    .plain = Quien prometió lo dijo públicamente, o un instrumento posterior ocupó su lugar.
label-contradicted = Contradicho
    .plain = Un registro bien sustentado muestra el acto contrario.
label-overdue = Vencido sin cumplir
    .plain = Pasó la última fecha indicada y evidencia con fecha muestra menos de lo prometido.
label-past-due-unknown = Plazo vencido, cumplimiento desconocido
    .plain = Pasó la última fecha indicada y ninguna evidencia dice qué ocurrió. Es un vacío del registro, no un incumplimiento.
label-presumed-abandoned = Presuntamente abandonado (inferido)
    .plain = Cuatro años o más sin señal alguna, aunque se buscó.
label-stalled = Estancado (inferido)
    .plain = Dos años o más sin señal alguna, aunque se buscó.
label-delivered-in-part = Cumplido en parte
    .plain = La evidencia muestra una parte de la cantidad prometida, y el plazo no ha terminado.
label-in-progress = En curso
    .plain = Se firmó, se financió o se empezó; no consta que se haya terminado.
label-not-due = Aún no exigible
    .plain = Nada ha vencido todavía. Esto no dice nada de lo que se ha hecho.
label-no-evidence-found = No se hallaron pruebas
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

standing-proposed-by-rule = Propuesto por regla
    .plain = Ninguna persona ha confirmado todavía esta etiqueta.
standing-confirmed = Confirmado
    .plain = Una persona confirmó esta etiqueta.
confirmed-by = Confirmado por { $who }
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
flag-check-unsourced = el cotejo no indica dirección: sin fuente
flag-forecast = contiene un pronóstico
flag-type-contested = podría clasificarse de otro modo
flag-heading = título
flag-window-missing = no se indica plazo
flag-conversion = convertido por quien lo dice
flag-rate-not-stated = no se indica el tipo de cambio
flag-stage-announced = anunciado, no pagado
flag-unattributed-paraphrase = paráfrasis sin hablante
flag-condition = condicional
flag-voice-unclear = no está claro quién habla
flag-umbrella = paraguas: nunca se suma a lo que está debajo
flag-constant-2023 = precios constantes de 2023
flag-one-receiver = sólo de un receptor
flag-not-said-to-count = no se dice que cuente para la promesa
flag-same-figure-as-another-port = la misma cifra se da para otro puerto
flag-sum-of-two-figures = calculado como suma de dos cifras declaradas
flag-opinion = opinión
flag-fixture = inventado para una prueba
copies-title = Otras copias de este documento
copies-earlier = Esta es una copia posterior de
copies-in = En la copia posterior
copies-exact = { $count ->
    [one] una cita está como estaba
    [many] { $n } de citas están como estaban
   *[other] { $n } citas están como estaban
  }
copies-moved = { $count ->
    [one] una cambió de lugar
    [many] { $n } cambiaron de lugar
   *[other] { $n } cambiaron de lugar
  }
copies-changed = { $count ->
    [one] una cambió
    [many] { $n } cambiaron
   *[other] { $n } cambiaron
  }
copies-ambiguous = { $count ->
    [one] una no se distingue de otra igual
    [many] { $n } no se distinguen de otras iguales
   *[other] { $n } no se distinguen de otras iguales
  }
copies-lost = { $count ->
    [one] una ya no está
    [many] { $n } ya no están
   *[other] { $n } ya no están
  }
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
lineage-same-thread = mismo hilo
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
licence-see-note = según la nota de la fuente
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
unit-port = { $count ->
    [one] { $n } puerto
    [many] { $n } de puertos
   *[other] { $n } puertos
}
unit-container = { $count ->
    [one] { $n } contenedor
    [many] { $n } de contenedores
   *[other] { $n } contenedores
}
unit-job = { $count ->
    [one] { $n } empleo
    [many] { $n } de empleos
   *[other] { $n } empleos
}
unit-measure = { $count ->
    [one] { $n } medida
    [many] { $n } de medidas
   *[other] { $n } medidas
}
unit-meeting = { $count ->
    [one] { $n } reunión
    [many] { $n } de reuniones
   *[other] { $n } reuniones
}
unit-team = { $count ->
    [one] { $n } equipo
    [many] { $n } de equipos
   *[other] { $n } equipos
}
unit-level = { $count ->
    [one] { $n } piso
    [many] { $n } de pisos
   *[other] { $n } pisos
}
unit-metre = { $count ->
    [one] { $n } metro
    [many] { $n } de metros
   *[other] { $n } metros
}
unit-centre = { $count ->
    [one] { $n } centro
    [many] { $n } de centros
   *[other] { $n } centros
}
unit-volume = { $count ->
    [one] { $n } volumen
    [many] { $n } de volúmenes
   *[other] { $n } volúmenes
}
unit-student = { $count ->
    [one] { $n } estudiante
    [many] { $n } de estudiantes
   *[other] { $n } estudiantes
}
unit-system = { $count ->
    [one] { $n } sistema
    [many] { $n } de sistemas
   *[other] { $n } sistemas
}
unit-bridge = { $count ->
    [one] { $n } puente
    [many] { $n } de puentes
   *[other] { $n } puentes
}
unit-mile = { $count ->
    [one] { $n } milla
    [many] { $n } de millas
   *[other] { $n } millas
}
unit-aircraft = { $count ->
    [one] { $n } aeronave
    [many] { $n } de aeronaves
   *[other] { $n } aeronaves
}
unit-ratio = { $n } (razón)
unit-percent-of-products = { $n } % de los productos
unit-percent-of-electricity = { $n } % de la electricidad
unit-percent-of-approvals = { $n } % de las aprobaciones
unit-teu = { $n } TEU
unit-binary = { $n } (sí o no)
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
problem-judgement-contradicts = El juicio contradice otros
    .help = Vea contra qué juicios va. Para decirlo de todos modos: --anyway, o la casilla del formulario.
problem-fetch-refused = La dirección fue rechazada
    .help = Sólo se leen direcciones públicas de la web.
problem-fetch-failed = No se pudo leer la dirección
    .help = Pruebe más tarde, o guarde el archivo y añádalo desde el disco.
problem-fetch-too-large = El archivo de la dirección es demasiado grande
    .help = Guarde el archivo y añádalo desde el disco.
problem-fetch-unexpected = La dirección respondió con otra cosa que el archivo
    .help = Ábrala en un navegador, descargue ahí el archivo y agréguelo desde el disco.
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
problem-invitation-revoked = Este enlace fue retirado
    .help = Pida otro a quien se lo envió.
problem-disk-failed = No se pudo leer o escribir en el disco
    .help = Quien mantiene este sitio debe revisar el disco; no se perdió nada de lo que se dio por recibido.

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
home-try-1 = 3.500 becas gubernamentales
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
home-all-partners = { $count ->
    [one] El único socio y todas las demás partes
    [many] Los { $n } de socios y todas las demás partes
   *[other] Los { $n } socios y todas las demás partes
}
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
answered-by-confirms = { $count ->
    [one] { $who } lo confirma.
    [many] { $who } lo confirman.
   *[other] { $who } lo confirman.
}
answered-by-confirms-in-part = { $count ->
    [one] { $who } lo confirma en parte.
    [many] { $who } lo confirman en parte.
   *[other] { $who } lo confirman en parte.
}
answered-by-disputes = { $count ->
    [one] { $who } lo disputa.
    [many] { $who } lo disputan.
   *[other] { $who } lo disputan.
}
answered-by-not-known-to-us = { $count ->
    [one] { $who } dice: «no nos consta».
    [many] { $who } dicen: «no nos consta».
   *[other] { $who } dicen: «no nos consta».
}
answered-quantity = { $who } indica: { $n }.
answered-own-quantity = { $who } indica, sólo por su parte: { $n }.
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
step-time-only = hasta cuándo, no cuánto
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
hits-relevant = { $count ->
    [0] { $n }, ninguno viene al caso
    [one] { $n }, de los cuales { $relevant } viene al caso
    [many] { $n }, de los cuales { $relevant } vienen al caso
   *[other] { $n }, de los cuales { $relevant } vienen al caso
}
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
examined-stored-copy-opening-part-only = copia guardada, sólo la parte inicial
examined-opening-part-only = sólo la parte inicial
examined-opening-part-or-extract = parte inicial o extracto
examined-not-seen-named-by-its-copies = no se vio: lo nombran sus copias
examined-whole-text = todo el texto
property-promises = promete
property-says = dice
property-plans = planea
property-status = estado
property-found = encuentra
property-context = contexto
property-estimates = estima
property-cost = costo
property-progress = avance
property-signed = firmado
property-inaugurated = inaugurado
property-completed = terminado
property-withdrawn = retirado
property-announces-finance = anuncia financiamiento
property-approves-finance = aprueba financiamiento
property-allocates = asigna
property-converted-value = valor convertido
property-reports-delivered = informa como entregado
property-reports-progress = informa avance
fact-examined = Cuánto se leyó
fact-bytes = SHA-256 del archivo
bytes-not-held = el archivo no lo guarda
coverage-none = Todavía no se ha mirado qué se publica sobre esto.

## Listas y filtros

commitments-plain = { $count ->
    [0] Ningún compromiso corresponde.
    [one] { $n } compromiso: qué se prometió, quién, a quién, hasta cuándo, y qué se sabe de él.
    [many] { $n } de compromisos: qué se prometió, quién, a quién, hasta cuándo, y qué se sabe de ellos.
   *[other] { $n } compromisos: qué se prometió, quién, a quién, hasta cuándo, y qué se sabe de ellos.
}
filter-words = Palabras
filter-any = cualquiera
filter-apply = Mostrar
filter-clear = Mostrar todo
filter-from = Desde el año
filter-to = Hasta el año
choice-count = { $words } ({ $n })
empty-list = Nada corresponde a todos estos filtros.
list-title = Lista
there-is-a-problem = Hay un problema
not-understood-title = No se entendió todo lo que dice la dirección
not-understood-unknown-name = No conocemos el filtro «{ $name }»; no se usó.
not-understood-not-a-value = «{ $value }» no es un valor del filtro «{ $name }»; no se usó.
not-understood-repeated = El filtro «{ $name }» vino más de una vez; «{ $value }» no se usó.
documents-plain = { $count ->
    [one] { $n } fuente, de las cuales { $held } están en el archivo; las demás se conocen por sus citas cortas y sus datos.
    [many] { $n } de fuentes, de las cuales { $held } están en el archivo; las demás se conocen por sus citas cortas y sus datos.
   *[other] { $n } fuentes, de las cuales { $held } están en el archivo; las demás se conocen por sus citas cortas y sus datos.
}
documents-document = { $count ->
    [one] { $n } documento
    [many] { $n } de documentos
   *[other] { $n } documentos
}
documents-document-caption = Documentos: declaraciones, discursos, planes, prensa
documents-dataset = { $count ->
    [one] { $n } archivo de datos
    [many] { $n } de archivos de datos
   *[other] { $n } archivos de datos
}
documents-dataset-caption = Archivos de datos que se leen fila por fila
see-activities = sus actividades
col-document = Documento
col-statements = Afirmaciones
col-held = En el archivo
col-kind = Clase
col-role = Papel
col-instrument = Instrumento
col-promised-n = Prometidos por esta parte
col-promised-to-n = Prometidos a esta parte
parties-plain = { $count ->
    [one] { $n } parte: quien promete, paga, construye, recibe, informa o responde.
    [many] { $n } de partes: quienes prometen, pagan, construyen, reciben, informan o responden.
   *[other] { $n } partes: quienes prometen, pagan, construyen, reciben, informan o responden.
}
countries-plain = { $count ->
    [one] { $n } país de la región, con lo que se le prometió por su nombre.
    [many] { $n } de países de la región, con lo que se les prometió por su nombre.
   *[other] { $n } países de la región, con lo que se les prometió por su nombre.
}
no-ranking = Estos números dicen cuánto se ha leído hasta ahora. No son un orden de mérito.
parties-caption = Partes, con los compromisos leídos hasta ahora
countries-caption = Países, con los compromisos leídos hasta ahora

## Afirmación

statement-title = Afirmación: { $words }
statement-heading = { $who } dice
statement-heading-unknown = Se dice (no se sabe quién)
statement-used = Compromisos a los que se refiere
statement-beside = Al lado: qué dicen otros de lo mismo
statement-beside-none = No se tiene otra afirmación sobre lo mismo.
statement-canonical = Su contenido, tal como se resume en un hash
statement-canonical-plain = El identificador de una afirmación es el SHA-256 de este texto. Con un solo carácter cambiado, el identificador ya no corresponde.
statement-annotation = Como anotación web del W3C
fact-value = Qué se dice
fact-about = Tema
fact-property = Propiedad
fact-kind = Clase
fact-check = Cotejo
fact-said-on = Dicho el
fact-valid = Vale
fact-method = Cómo se obtuvo el valor
fact-anchor = La cita en su documento
fact-flags = Marcas
fact-entered = Ingresada por
fact-review = Revisión
fact-rank = Rango
fact-id = Identificador
fact-entry = Asiento del diario
code-points = caracteres { $from } a { $to }

## Parte y país

party-promised = { $count ->
    [0] No se ha leído ningún compromiso de esta parte.
    [one] Se ha leído { $n } compromiso de esta parte.
    [many] Se han leído { $n } de compromisos de esta parte.
   *[other] Se han leído { $n } compromisos de esta parte.
}
party-promised-to = { $count ->
    [0] Ninguno se dirige a ella por su nombre.
    [one] { $n } se dirige a ella por su nombre.
    [many] { $n } se dirigen a ella por su nombre.
   *[other] { $n } se dirigen a ella por su nombre.
}
fact-other-names = Otros nombres
fact-member-of = Miembro de
fact-members = { $count ->
    [one] { $n } miembro
    [many] { $n } de miembros
   *[other] { $n } miembros
}
fact-identifiers = Identificadores
coverage-of-party = Qué se publica
coverage-caption = Qué se publica, por país, etapa y años
coverage-first = Primero: qué se publica
coverage-first-plain = Lo que se puede saber depende de lo que se publica. Un lugar vacío es desconocido, nunca cero.
coverage-cells = { $count ->
    [one] { $n } afirmación
    [many] { $n } de afirmaciones
   *[other] { $n } afirmaciones
}
coverage-all-cells = Las { $n } afirmaciones
promised-by-party = Lo que prometió
promised-to-party = Lo que se le prometió
answers-of-party = Sus respuestas
instruments-title = Declaraciones, planes y acuerdos
instruments-caption = Instrumentos, con su papel en cada uno
published-by-party = Lo que publicó
country-direct = { $count ->
    [0] No se ha leído ningún compromiso dirigido a este país por su nombre.
    [one] Se ha leído { $n } compromiso dirigido a este país por su nombre.
    [many] Se han leído { $n } de compromisos dirigidos a este país por su nombre.
   *[other] Se han leído { $n } compromisos dirigidos a este país por su nombre.
}
country-groups = { $count ->
    [0] Ninguno a grupos de los que es miembro.
    [one] { $n } a grupos de los que es miembro.
    [many] { $n } a grupos de los que es miembro.
   *[other] { $n } a grupos de los que es miembro.
}
country-activities = { $count ->
    [0] No se tiene ninguna actividad financiada allí: no se sabe, no es cero.
    [one] Se tiene { $n } actividad financiada allí.
    [many] Se tienen { $n } de actividades financiadas allí.
   *[other] Se tienen { $n } actividades financiadas allí.
}
country-as-party = Lo que este país prometió, firmó y respondió
country-direct-title = Prometido a este país por su nombre
country-direct-none = Todavía no se ha leído ningún compromiso dirigido a este país por su nombre.
country-groups-title = Prometido a grupos de los que es miembro
country-groups-plain = No se indica qué parte le corresponde, y no se inventa ninguna.
country-due-title = Con el plazo pasado y sin respuesta
country-due-plain = Pasó el plazo indicado y no consta qué ocurrió. Es una pregunta por hacer, no una falta del país.
country-no-activities = No se tiene ninguna actividad allí. Es un vacío de lo leído o de lo publicado, no un cero.
works-title = Obras

## Actividades

activities-plain = { $count ->
    [0] Ninguna actividad corresponde.
    [one] { $n } actividad, como la indica su fuente.
    [many] { $n } de actividades, como las indican sus fuentes.
   *[other] { $n } actividades, como las indican sus fuentes.
}
activities-count = { $count ->
    [one] { $n } actividad
    [many] { $n } de actividades
   *[other] { $n } actividades
}
activities-some = { $n } de { $of } actividades
activities-all = { $count ->
    [one] { $n } actividad en la lista
    [many] Las { $n } de actividades en una lista
   *[other] Las { $n } actividades en una lista
}
money-title = Dinero, fuente por fuente
money-plain = Se suma dentro de una misma fuente, etapa, moneda y clase de precios, y nunca entre ellas: las fuentes se superponen. El signo ≈ marca lo redondeado a centésimos para leer; los archivos tienen todos los dígitos.
money-caption = Sumas de los montos indicados
activity-lede = { $where }. Financia: { $who }. Estado: { $status }. { $money }
activity-amount = { $amount } ({ $kind }).
activity-no-amount = { $count ->
    [0] No se indica ningún monto.
    [one] No se indica monto de compromiso; vea las transacciones.
    [many] No se indica monto de compromiso; vea las transacciones.
   *[other] No se indica monto de compromiso; vea las transacciones.
}
activity-commitments = Compromisos que ejecuta o financia
activity-parties = Quiénes participan
activity-parties-caption = Nombres como los escribe la fuente
transactions-title = Dinero
transactions-none = La fuente no indica ninguna transacción: no se sabe, no es cero.
transactions-caption = Transacciones como se indican, en su propia moneda
places-title = Lugares
places-caption = Lugares como se indican
sectors-title = Sectores
sectors-caption = Sectores como se indican
properties-title = Todas las propiedades indicadas
properties-plain = Como las escribe la fuente, sin inferir nada.
properties-caption = Propiedades y sus valores
bytes-range = bytes { $from } a { $to }
fact-identifier = Identificador
fact-place-in-file = Lugar en el archivo
fact-status-as-written = Estado como está escrito
col-method = Cómo se obtuvo
col-line = Línea
col-name-as-written = Nombre como está escrito
col-place = Lugar
col-position = Latitud, longitud
col-precision = Precisión
col-share-stated = Proporción indicada
col-sector = Sector
col-code = Código
col-vocabulary = Lista
col-property = Propiedad
col-value = Valor
not-matched = sin relacionar con una parte
findings-title = Qué está mal en sus datos
findings-caption = Hallazgos con su lugar
findings-of = Hallazgos en { $source }
findings-lede = Se vieron { $seen } registros: { $kept } se conservaron y { $aside } se apartaron. Cada uno que se apartó tiene un hallazgo abajo.
findings-none = No se encontró nada mal.
findings-counts = Por clase
findings-counts-caption = Hallazgos por código
findings-rows = Uno por uno
flaw-anchor-lost = Las palabras de una cita ya no se encuentran en el texto conservado.
flaw-anchor-ambiguous = Las palabras de una cita aparecen más de una vez en el texto conservado; no se puede saber de qué lugar se trata.
flaw-link-contradiction = Unos juicios sobre qué es lo mismo se contradicen; las cosas quedan unidas.
flaw-edition-number-too-long = Un número tiene más cifras de las que admite una columna de la edición; se conserva entero aquí y no entra en las sumas.
flaw-edition-vote-without-date = Hay votos que nombran votaciones que su fuente no registra con fecha; se conservan y no se cuentan en ningún año.
col-finding = Hallazgo
col-severity = Gravedad
col-place-in-file = Lugar en el archivo
col-details = Detalles
col-count = Cantidad
place-not-recorded = lugar no anotado

## Obras e instrumentos

work-lede = Obra { $status }, { $where }.
work-commitments = Compromisos a los que pertenece
work-no-commitments = No hay ningún compromiso vinculado a ella.
fact-work-type = Clase de obra
fact-owner = Dueño
fact-planned = Previsto
fact-actual = Real
fact-budget = Presupuesto
fact-final-value = Valor final
fact-contracts = Procesos de contratación (OCDS)
place-not-known = no se conoce el lugar
metrics-caption = Lo que iba a hacer, y lo que hace
col-metric = Medida
col-forecast = Previsto
col-actual = Real
instrument-lede = { $count ->
    [0] Fecha: { $date }. No se ha leído ningún compromiso en él.
    [one] Fecha: { $date }. Se ha leído { $n } compromiso en él.
    [many] Fecha: { $date }. Se han leído { $n } de compromisos en él.
   *[other] Fecha: { $date }. Se han leído { $n } compromisos en él.
}
instrument-parties = Quién firmó y quién no
instrument-parties-caption = Partes y su papel
instrument-no-commitments = Todavía no se ha leído ningún compromiso de este instrumento.

## Búsqueda

search-title = Búsqueda: { $q }
search-count = { $count ->
    [0] No se encontró nada
    [one] { $n } resultado
    [many] { $n } de resultados
   *[other] { $n } resultados
}
search-empty = Escriba un nombre o un lugar, o pegue una frase de un discurso: se leen sus montos y se buscan.
search-did-you-mean = ¿Quiso decir esto?
search-unmatched = No se conoce nada con: { $words }
search-by-amount = Compromisos con el monto de «{ $words }»
search-by-amount-none = Ningún compromiso indica este monto.
search-types = Mostrar una sola clase de cosa
search-all-types = Todo
search-all-of = Todo lo que hay: { $type }
types-commitment = compromisos
types-party = partes
types-activity = actividades
types-work = obras
types-document = documentos
types-statement = afirmaciones
types-instrument = instrumentos
search-results = Resultados
search-nothing = Pruebe con menos palabras o con otras. Los acentos y las mayúsculas no importan.

## Comparar

compare-two = { $left } y { $right }
compare-choose = Elija dos socios. Ambos se miran con las mismas reglas, que nunca leen un nombre.
compare-comparable = Lo que se publica de ambos es de la misma clase, así que sus cifras pueden ponerse lado a lado.
compare-refused = No se puede poner a estos dos en un orden; las razones están abajo. Lo que se tiene de cada uno se muestra igual, lado a lado.
compare-first = Primer socio
compare-second = Segundo socio
compare-pick = elegir
compare-refusals = Por qué no se da un orden
compare-refusals-plain = Cada una de estas cosas haría que uno pareciera mejor o peor por lo que se publica de él, no por lo que hace.
compare-coverage = Qué se publica de cada uno
compare-effort = Cuánto se ha leído y buscado
compare-effort-plain = El lado del que se ha leído menos muestra menos. Compare esto antes que nada.
compare-labels = Etiquetas, lado a lado
compare-labels-plain = Cuenta de lo leído; sin puntaje y sin orden. Una etiqueta cuenta compromisos, no su tamaño.
compare-labels-caption = Compromisos por etiqueta
effort-caption = Esfuerzo de lectura y de búsqueda
col-measure = Medida
effort-instruments = Declaraciones, planes y discursos leídos
effort-documents = Documentos leídos
effort-commitments = Compromisos leídos
effort-activities = Filas de actividades que se tienen
effort-sources = Fuentes de esas filas
effort-searches = Búsquedas registradas
effort-places = Lugares donde se buscó
effort-languages = Idiomas en que se buscó
effort-last = Última búsqueda
no-project-rows = no se tienen datos por proyecto
none-recorded = ninguna registrada
none-with-label = ninguno
list-cut = { $list } y { $n } más
refusal-no-cells = Todavía no se ha mirado qué publica { $side }.
refusal-same-partner = Ambos lados son el mismo socio.
refusal-coverage-not-stated = De { $side }, no se indica qué se publica para algunos países o años.
refusal-nothing-published = { $count ->
    [one] De { $side }, no se encontró nada publicado en { $cells } de los lugares mirados. Un lado vacío es desconocido, no cero.
    [many] De { $side }, no se encontró nada publicado en { $cells } de los lugares mirados. Un lado vacío es desconocido, no cero.
   *[other] De { $side }, no se encontró nada publicado en { $cells } de los lugares mirados. Un lado vacío es desconocido, no cero.
}
refusal-coverage-class-differs = Lo que se publica es de distinta clase. { $first }: { $left }. { $second }: { $right }.
refusal-no-common-basis = { $side } no tiene nada de la clase elegida: { $basis }.
refusal-no-activity-data = No todo lo que se publica de { $side } es proyecto por proyecto. También hay: { $classes }.
refusal-stage-differs = Las cifras son de distintas etapas del dinero. { $first }: { $left }. { $second }: { $right }.
refusal-stage-not-stated = No en todas partes se indica de qué etapa del dinero son las cifras. { $first }: { $left }. { $second }: { $right }.
refusal-kind-differs = El dinero es de distinta clase.
refusal-money-differs = Las cifras están en distintas monedas o precios.
refusal-years-differ = Los años que se abarcan difieren.
refusal-countries-differ = Los países que se abarcan difieren.

## Misión

mission-lede = { $count ->
    [one] El artículo nombra { $n } cosa. Respondidas: { $answered }. Abiertas: { $open }. Opinión: { $opinion }. Contexto: { $context }.
    [many] El artículo y su ocasión nombran { $n } de cosas. Respondidas: { $answered }. Abiertas: { $open }. Opinión: { $opinion }. Contexto: { $context }.
   *[other] El artículo y su ocasión nombran { $n } cosas. Respondidas: { $answered }. Abiertas: { $open }. Opinión: { $opinion }. Contexto: { $context }.
}
mission-statements = { $count ->
    [one] afirmación
    [many] afirmaciones
   *[other] afirmaciones
}
mission-plain = Obras parte de un artículo de opinión que elogia a un socio y culpa a otro. Aquí se toma como material: cada programa, actor y frase que contiene está respondido, abierto o marcado como opinión.
mission-caption = { $count ->
    [one] { $n } nombre
    [many] { $n } de nombres
   *[other] { $n } nombres
}
mission-text = El artículo, frase por frase
col-named = Nombrado
col-paragraphs = Párrafos
col-state = Estado
col-known = Qué se sabe
col-held-as = Dónde está
not-held = todavía no está

## Método

method-lede = Cada compromiso recibe la etiqueta de la primera regla que corresponde, según la rúbrica { $rubric }. Las reglas leen hechos y nunca nombres.
method-rules = Las reglas de { $rubric }, en su orden
method-rules-plain = La primera que corresponde da la etiqueta. Cada página nombra la regla que se usó.
rule = Regla { $rule }
method-grades = Qué tan bien se sostiene la evidencia
method-grades-caption = Grados
col-meaning = Significado
method-marks = Marcas junto a la etiqueta
method-marks-plain = Una etiqueta puede llevar una o más de éstas, en palabras:
method-facts = Primero, afirmaciones
    .plain = Sólo se guardan afirmaciones: quién dijo qué sobre qué, dónde, cuándo y con qué palabras. Los registros, totales y etiquetas se hacen a partir de ellas con reglas publicadas, para que cualquiera pueda volver a hacerlos.
method-independence = Cuándo dos fuentes cuentan como dos
    .plain = Sólo si tienen distintos editores, ninguna nombra a la otra como su fuente, no son copias del mismo texto, y no están ambas del lado que da ni ambas del lado que recibe. Diez diarios con un mismo texto de agencia cuentan una vez.
method-disagreement = Cuando las fuentes no coinciden
    .plain = Se conservan todas las afirmaciones, lado a lado, con quién las dice. Ninguna se quita por parecer menos plausible. Lo que falta se llama desconocido y nunca es cero.
method-pace = Ritmo
    .plain = Cuando una cantidad vence por partes iguales, lo mostrado se compara con lo que un ritmo parejo habría dado hasta hoy: adelantado desde 1,25, a ritmo desde 0,8, atrasado desde 0,5, muy atrasado por debajo. Se muestra sólo después de transcurrido un cuarto del plazo y si el número tiene como máximo 12 meses. Nunca es una etiqueta.
method-windows = Plazos
    .plain = Un plazo que ninguna palabra indica no se inventa. Si las fuentes dan dos, se muestran ambos, y sólo el más tardío puede hacer que algo esté vencido.
method-compare = Comparar socios
    .plain = Primero, qué se publica de cada uno; luego, cuánto se leyó y se buscó. Promesas con promesas y pagos con pagos, en la misma moneda. Donde no se puede, no se da un orden y la página dice por qué. Las reglas se ejecutan también con los socios intercambiados, y las etiquetas deben quedar iguales.
method-silence = Silencio
    .plain = Una parte a la que se preguntó y que no ha respondido en 60 días aparece como «se le preguntó, sin respuesta». No cambia ningún grado ni ninguna etiqueta en su contra.
method-corrections = Correcciones
    .plain = Nada se sobrescribe. Una corrección es un asiento más en el diario, con su fecha y su razón; el anterior sigue a la vista.
method-appeal = Una etiqueta puede estar equivocada: puede faltar un registro, pueden haberse tomado dos cosas por una, puede haberse leído mal una cita. Las partes nombradas pueden responder en la página con un enlace que se les envía, y cualquiera puede aportar una fuente. La respuesta queda junto a lo afirmado, sin cambios, y la etiqueta se vuelve a calcular con las mismas reglas.
method-others = Reglas anteriores y otras
method-others-plain = Las evaluaciones con estas reglas siguen a la vista junto a las actuales: { $list }.

## Datos

data-lede = Todo lo que está en estas páginas se puede llevar: cada página en CSV y JSON, cada edición como archivos con sus hashes.
editions-title = Ediciones
editions-plain = Una edición es el estado de todo en un día. Nunca se cambia; su dirección sirve para siempre.
editions-caption = Ediciones, la más nueva primero
col-edition = Edición
col-entries = Asientos del diario
col-current = Estado
current = actual
readings-title = Qué pasó con las filas de cada fuente
readings-plain = Vistas = conservadas + apartadas, siempre. Lo apartado tiene un hallazgo con su lugar.
readings-caption = Filas por fuente
col-seen = Vistas
col-kept = Conservadas
col-set-aside = Apartadas
col-findings = Hallazgos
files-title = Archivos de esta edición
files-plain = Las tablas son Parquet en un orden fijo: los mismos insumos dan los mismos bytes. Una celda vacía es desconocida, no cero.
files-caption = Archivos con su SHA-256
col-file = Archivo
col-rows = Filas
col-bytes = Bytes
api-title = Para programas
api-plain = Las mismas respuestas en JSON, descritas en OpenAPI. Las claves y códigos están en inglés, los números usan punto, las fechas son ISO 8601.
head-title = Cabeza firmada del diario
head-plain = Guarde una copia: con ella cualquiera puede mostrar después que nada se quitó del diario ni se cambió en él.
head-key = Clave del registro:
head-edition = La edición { $edition } se hizo con los primeros { $n } asientos, con esta raíz:

## Verificar y recibos

verify-lede = No hace falta que confíe en este sitio. Lo que dice se puede comprobar, en su propia máquina y sin conexión.
verify-here = Compruebe un recibo aquí
verify-here-plain = Cada asiento tiene un recibo. Pegue uno y se comprueba: el asiento, su hash, la prueba, la firma.
verify-paste = Recibo (JSON)
verify-button = Comprobar
verify-good = El recibo es bueno
verify-good-plain = El asiento es el que se aceptó, la prueba lleva a la cabeza firmada, y la firma corresponde.
verify-bad = El recibo no es bueno
verify-own = En su propia máquina
verify-own-plain = Con el programa de Obras y sin conexión: un recibo, una edición o el libro entero.
verify-step-1 = El archivo está entero: su SHA-256 es el del manifiesto.
verify-step-2 = El asiento está en el diario: su prueba lleva a la raíz.
verify-step-3 = Al diario sólo se le añadió: una cabeza anterior que usted guardó todavía corresponde.
verify-step-4 = La cabeza está firmada con la clave del registro: compare la clave con una que le haya llegado por otro camino.
receipt-title = Recibo del asiento { $n }
receipt-lede = Asiento { $n } del diario ({ $what }), aceptado { $at }.
receipt-proof-plain = Con esto cualquiera puede mostrar, sin conexión, que el registro contiene estas mismas palabras.
receipt-show = Ver aquí el recibo
receipt-download = El recibo como archivo

## Formulario de respuesta

answer-title = { $party }: su respuesta
answer-lede = { $count ->
    [one] Un registro atañe a { $party }. ¿Es correcto lo que dice?
    [many] { $n } de registros atañen a { $party }. ¿Es correcto lo que dicen? Responda uno, algunos o todos.
   *[other] { $n } registros atañen a { $party }. ¿Es correcto lo que dicen? Responda uno, algunos o todos.
}
answer-no-account = No hace falta cuenta. Este enlace es sólo suyo: no lo comparta.
answer-public = Su respuesta será pública, sin cambios, junto al registro, a nombre de su institución.
answer-no-accusation = Se le pregunta qué sabe, no que acuse a nadie. No responder no se cuenta en su contra.
answer-expires = El enlace sirve hasta: { $date }. Hasta entonces puede enmendar una respuesta; nada se sobrescribe.
answer-question = ¿Qué sabe de esto?
answer-promise = { $count ->
    [one] { $who } prometió: { $what } ({ $date }).
    [many] { $who } prometieron: { $what } ({ $date }).
   *[other] { $who } prometieron: { $what } ({ $date }).
}
answer-work = Este registro dice: obra { $status }, { $where }.
answer-see-record = Vea todo lo que se tiene sobre esto, y quién lo dice
answer-earlier = { $count ->
    [one] Su respuesta anterior
    [many] Sus { $n } de respuestas anteriores
   *[other] Sus { $n } respuestas anteriores
}
answer-verdict-confirm = Sí, es así
answer-verdict-confirm-in-part = En parte
answer-verdict-dispute = No, no es así
answer-verdict-not-known-to-us = No nos consta
answer-verdict-no-comment = No comentamos
answer-quantity = Cuánto se entregó (si lo sabe)
answer-quantity-hint = Sólo un número, sin signo entre los miles. Se leerá así: { $example }. Hace falta si confirma en parte.
answer-date = Cuándo (si lo sabe)
answer-date-hint = Año, año y mes, o fecha completa: 2026, 2026-03 o 2026-03-15
answer-reason = En sus propias palabras
answer-reason-hint = Como máximo 2.000 caracteres. Hacen falta si dice que no es así, o si confirma en parte sin un número. Se publican exactamente como los escribe. No nombre a personas particulares.
answer-signed-as = Nombre u oficina que firma
answer-signed-as-hint = Como deba ser público, por ejemplo «Oficina de Planificación». Puede quedar vacío.
answer-to-preview = Ver cómo quedará
answer-preview-lede = Así se publicará. Todavía no se ha enviado nada.
answer-for-ever = Una vez enviada, queda para siempre. Puede añadir una respuesta posterior, y no borrar ésta.
answer-send = Firmar y enviar
answer-edit = Cambiarla antes de enviar
answer-amend = Para enmendarla, abra de nuevo el mismo enlace.
answer-read-only = Este sitio no recibe respuestas por ahora; lo que escriba aquí no se envía.
answer-done-title = Su respuesta fue aceptada
answer-done = Gracias. Está en el diario.
answer-done-building = Aparecerá en la página en un momento, cuando esté lista la próxima edición.
answer-done-next = Aparecerá en la página con la próxima edición.
answer-left = { $count ->
    [one] { $n } registro no tiene todavía respuesta suya.
    [many] { $n } de registros no tienen todavía respuesta suya.
   *[other] { $n } registros no tienen todavía respuesta suya.
}
answer-none-left = Todos los registros tienen respuesta suya.
answer-go-on = Seguir, o enmendar una respuesta
answer-keep = Guarde este recibo: con él puede mostrar que su respuesta fue aceptada y que sigue ahí.
answer-error-missing = Complete este campo
answer-error-verdict-missing = Elija una de las respuestas
answer-error-quantity-missing = Escriba cuánto se confirma
answer-error-reason-missing = Diga en pocas palabras qué no es así, o qué parte sí lo es
answer-error-unit-missing = Para este registro no se puede dar una cantidad: escríbala en sus propias palabras
answer-error-not-a-choice = Elija una de las que se ofrecen
answer-error-not-a-number = Escriba la cantidad como número, por ejemplo 1200 o 12.5
answer-error-not-a-date = Escriba la fecha como 2026, 2026-03 o 2026-03-15
answer-error-too-long = Este texto es demasiado largo
answer-error-not-a-unit = Esta unidad no se conoce
answer-error-not-for-this = Deje vacío este campo para la respuesta que eligió
problem-number = número del informe

## Ayuda

help-lede = Cómo buscar, leer, citar, comprobar y responder.
help-find = Para encontrar algo
    .plain = Escriba un nombre o pegue una frase en el buscador. Los montos de la frase se leen y se buscan entre las promesas. Los acentos y las mayúsculas no importan. Las listas tienen filtros, y cada filtro está en la dirección, de modo que un enlace lleva a otros a la misma lista.
help-read = Para leer una página
    .plain = La primera frase es la respuesta. Debajo están la etiqueta con su regla, cuatro preguntas con su respuesta, y la cadena de las palabras a las obras. Cada número lleva a lo que lo compone. «No se sabe» quiere decir que nadie lo ha mostrado; nunca es un cero.
help-cite = Para citar
    .plain = Al pie de cada página hay una cita y un enlace permanente. El enlace permanente nombra la edición y muestra la página como fue, para siempre.
help-download = Para llevarse los datos
    .plain = Cada página tiene su gemela en CSV y en JSON, con exactamente lo que muestra. La página de datos tiene ediciones enteras con sus hashes.
help-answer = Para responder por una institución
    .plain = Quien mantiene este sitio envía a una institución nombrada un enlace que sirve sin cuenta. Con él confirma, disputa o dice «no nos consta», ve el texto público antes de firmar y recibe un recibo.
help-evidence = Para aportar una fuente
    .plain = Una fuente se aporta mejor con su dirección, su fecha y las palabras exactas. Diga a qué compromiso se refiere. Se vuelve una afirmación con su fuente nombrada; la etiqueta se vuelve a calcular con las mismas reglas. Se añade con la orden obras say, o por medio de quien mantiene este sitio. Una actividad publicada en IATI se señala con su identificador: quien mantiene este sitio lee su archivo y une las dos en la mesa de enlaces, con la razón a la vista.
help-verify = Para comprobar que nada se cambió
    .plain = Cada asiento tiene un recibo, cada edición una lista de hashes, y el diario una cabeza firmada. Se pueden comprobar sin confiar en este sitio.
help-access = Si lee con teclado, con lector de pantalla o en papel
    .plain = Todo funciona sin ratón y sin programas en la página. Las tablas se vuelven listas en pantallas pequeñas. Al imprimir se quita la navegación y se escriben los enlaces. Si algo le impide leer, es una falla nuestra.
help-command = En la línea de comandos
    .plain = El programa obras hace todo lo que hace el sitio, y más: obras --help enumera sus órdenes con ejemplos.

## Glosario

glossary-lede = Las palabras de Obras, cada una con un solo significado.
term-commitment = Compromiso
    .plain = Lo que alguien prometió hacer, aparte de cómo lo cuenta cada fuente.
term-telling = Versión
    .plain = Un compromiso según lo cuenta una fuente. Las diferencias entre versiones se muestran y nunca se alisan.
term-statement = Afirmación
    .plain = Quién dijo qué sobre qué, dónde, cuándo y con qué palabras. Nunca se cambia.
term-asserter = Quien lo dice
    .plain = Quien lo afirma: un donante, un ministerio, un analista.
term-reporter = Quien lo cuenta
    .plain = Quien nos hace saber lo afirmado: un diario, un archivo de datos.
term-source = Fuente
    .plain = Un documento o archivo de datos tal como se publicó, con su licencia y su fecha.
term-anchor = Ancla
    .plain = Las palabras exactas y su lugar en un documento, para que cualquiera las vuelva a encontrar.
term-party = Parte
    .plain = Un Estado, organización, empresa, medio o persona que promete, paga, construye, recibe, informa o responde.
term-instrument = Instrumento
    .plain = Una declaración, plan, discurso o acuerdo, con quién firmó y quién no.
term-measure = Medida
    .plain = Un número con su unidad, y si se dijo exactamente, al menos, hasta o alrededor de.
term-window = Plazo
    .plain = El tiempo en que algo se prometió. El que ninguna palabra indica no se inventa.
term-settlement-test = Prueba de cumplimiento
    .plain = Qué habría que ver para llamar cumplido a un compromiso.
term-label = Etiqueta
    .plain = Una palabra para lo que se sabe de un compromiso, dada por la primera regla que corresponde.
term-facet = Faceta
    .plain = Una de cuatro preguntas: dicho, mostrado, respondido, plazo.
term-grade = Grado
    .plain = De A a D: qué tan bien se sostiene la evidencia, por quién lo dice y qué tan independientes son.
term-rubric = Rúbrica
    .plain = Las reglas publicadas, con su versión, que dan las etiquetas.
term-evidence-event = Hecho
    .plain = Algo que ocurrió, con su fecha, que sostiene o contradice un compromiso.
term-attestation = Respuesta
    .plain = Lo que responde una parte nombrada: confirma, confirma en parte, disputa, no nos consta, sin comentario.
term-search-log = Registro de búsqueda
    .plain = Dónde se buscó, quién, qué, con qué resultado. Sin él, no haber encontrado nada no dice nada.
term-lineage = Linaje
    .plain = Qué promesa sigue a cuál; y qué fuente copia a cuál.
term-umbrella = Paraguas
    .plain = Una línea de crédito, marco o programa sobre otros compromisos; nunca se suma a lo que está debajo.
term-activity = Actividad
    .plain = Un proyecto o programa financiado, como lo publica una fuente.
term-transaction = Transacción
    .plain = Dinero como lo indica una fuente: un compromiso, un pago, en su propia moneda.
term-work = Obra
    .plain = Algo construido: una carretera, un puerto, una biblioteca.
term-coverage = Cobertura
    .plain = Qué se publica del dinero de un socio en un país: cada actividad, sólo totales, una estimación de otros, o nada.
term-finding = Hallazgo
    .plain = Algo que está mal en los datos de una fuente, con su línea.
term-journal = Diario
    .plain = Todo lo que alguna vez se dijo al libro, en orden; sólo se le añade.
term-entry = Asiento
    .plain = Una línea del diario.
term-receipt = Recibo
    .plain = La prueba de que un asiento está en el diario; se puede comprobar sin conexión.
term-checkpoint = Punto de control
    .plain = La cabeza firmada del diario en un momento.
term-edition = Edición
    .plain = El estado publicado de todo en un día; nunca se cambia.
term-unknown = No se sabe
    .plain = Nadie lo ha indicado ni mostrado. Nunca es un cero, y un cero indicado nunca es desconocido.

## Acerca de

about-what = Qué es
    .plain = Un libro abierto de evidencia de la cooperación internacional. Sigue una promesa desde la frase hasta el compromiso, el dinero, la obra y la confirmación, y ata cada número a la línea de su fuente.
about-neutral = Por qué es neutral
    .plain = Las reglas nunca leen un nombre. Se ejecutan también con los socios intercambiados, y ninguna etiqueta puede cambiar. Lo que se publica de cada socio se muestra antes de comparar nada, y donde una comparación sería injusta se niega.
about-rated = Qué se califica y qué no
    .plain = Los compromisos se califican por lo que muestra el registro. Las opiniones, los pronósticos y las personas no se califican. Una etiqueta describe el registro, no el honor de nadie.
about-sources = De dónde viene
    .plain = De documentos públicos y datos con licencia abierta, cada uno nombrado con su licencia en la página. Donde una licencia no permite mostrar el texto, sólo se muestran citas cortas y datos.
about-reply = Derecho a réplica
    .plain = Una parte nombrada puede responder en la página. Sus palabras quedan sin cambios junto a lo afirmado.
about-corrections = Correcciones
    .plain = Una corrección se añade con su fecha y su razón; lo anterior sigue a la vista, y los enlaces permanentes lo siguen mostrando.
about-privacy = Quién lee
    .plain = No se pide nada a quien lee ni se guarda nada sobre esa persona: sin cuenta, sin cookies, sin rastreadores.
about-open = Abierto
    .plain = El programa es software libre con la licencia Apache 2.0. Las ediciones se pueden llevar, comprobar y volver a construir.

not-searched = ninguna búsqueda registrada
quotes-unchecked = { $count ->
    [one] No se pudo comprobar { $n } de { $of } citas: el archivo no guarda el documento.
    [many] No se pudieron comprobar { $n } de { $of } citas: el archivo no guarda los documentos.
   *[other] No se pudieron comprobar { $n } de { $of } citas: el archivo no guarda los documentos.
}
filter-again = Empezar de nuevo
fact-in-short = En pocas palabras
coverage-nothing-caption = Donde no se encontró nada
coverage-nothing-for = { $count ->
    [one] No se encontró nada de { $n }: { $list }
    [many] No se encontró nada de { $n }: { $list }
   *[other] No se encontró nada de { $n }: { $list }
}
`;
