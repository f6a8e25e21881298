/** Messages of the reading desk: Fluent, held as a module. */
export const deskEs = `
cli-no-assistant = No hay asistente: el ajuste assistantUrl no nombra ninguno.
cli-asking = Preguntando a { $url } …
cli-assistant = El asistente propone { $n } pasajes; se descartaron { $dropped } propuestas porque sus palabras no figuran en el documento exactamente y una sola vez.
cli-desk-host = La mesa es solo para esta máquina, no para { $host }: quien llega a ella puede escribir en el diario.
desk-title = Mesa de lectura
desk-lede = Lea un documento con lo que proponen las reglas y decida: cada decisión es un asiento del diario con su nombre y las palabras exactas.
desk-who = Su nombre
desk-who-hint = Figura en el diario junto a cada decisión, a la vista de todos. Se guarda solo en la dirección de esta página.
desk-go-on = Continuar
desk-by = Usted decide como { $by }.
desk-by-change = Otro nombre
desk-paste = Un documento nuevo
desk-title-hint = Como el documento se llama a sí mismo.
desk-text-hint = Pegue el texto, un párrafo por línea. Déjelo vacío para traer la dirección de abajo.
desk-url-hint = Dónde se publicó. Vacío: no se sabe.
desk-published-hint = Año, mes o día: 2025-05-13. Los plazos relativos cuentan desde esa fecha. Vacío: no se sabe.
desk-id-hint = Minúsculas, cifras y guiones. Vacío: se forma con el título.
desk-open-licence = La licencia permite mostrar el texto a todos (si no, solo se muestran citas breves)
desk-keep = Guardarlo y leer
desk-documents = { $count ->
    [one] Un documento
    [many] { $n } de documentos
   *[other] { $n } documentos
  } en el archivo
desk-no-documents = El archivo aún no guarda ningún documento.
desk-decisions = { $count ->
    [one] una decisión
    [many] { $n } de decisiones
   *[other] { $n } decisiones
  }
desk-counts = { $count ->
    [one] Un pasaje
    [many] { $n } de pasajes
   *[other] { $n } pasajes
  }; { $undecided } sin decidir.
desk-said = { $count ->
    [0] El diario ya lo tenía; no se añadió nada.
    [one] Se añadió un asiento al diario.
    [many] Se añadieron { $n } de asientos al diario.
   *[other] Se añadieron { $n } asientos al diario.
  }
desk-show = Qué pasajes se muestran
desk-show-all = Todos
desk-show-undecided = Sin decidir
desk-show-promises = Compromisos
desk-keys = Teclas: j y k van al pasaje siguiente y al anterior, a acepta, r rechaza, e abre el formulario.
desk-no-window = sin plazo en estas palabras
desk-proposes-telling = Quizá se habla aquí de:
desk-proposes-predecessor = Quizá da continuidad a:
desk-take-telling = es este
desk-take-predecessor = da continuidad a este
desk-feature-quantity = cantidad
desk-feature-unit = unidad
desk-feature-object = qué se promete
desk-feature-actor = actor
desk-feature-title = parecido del título
desk-feature-window = fin del plazo
desk-feature-time = tiempo
desk-feature-rate = ritmo al año
desk-how-same = igual
desk-how-differs = distinto
desk-how-earlier = antes
desk-how-later = después
desk-repeats = Ya dicho antes en este documento
desk-parts = Partes del documento
desk-part = Parte { $n }
desk-because = Porque
desk-by-rules = como proponen las reglas
desk-none = ninguno
desk-accept = Aceptar
desk-reject = Rechazar
desk-edit = Corregir, dividir, enlazar …
desk-add = Añadir palabras que ninguna regla encontró
desk-add-hint = Las palabras exactas; selecciónelas arriba en el texto o péguelas.
desk-words-hint = Las palabras exactas del documento. Acórtelas o alárguelas; ponga una línea en blanco entre partes para dividirlas.
desk-commitment = El compromiso del que hablan estas palabras
desk-commitment-hint = Elija uno que el registro ya tenga o nombre uno nuevo: un identificador o un título, ambos títulos, quién promete y qué. Déjelo todo vacío si las palabras no hablan de ninguno.
desk-parties-hint = Identificadores de las partes, separados por espacios.
desk-predecessor-hint = El compromiso al que este da continuidad.
desk-quantity-hint = Número decimal: 3500, no 3.500.
desk-unit-hint = Una unidad (scholarship, km, MW) o una moneda (USD).
desk-window-hint = Las palabras que lo dicen. Vacío: las palabras no dicen ninguno.
desk-date-hint = 2025, 2025-05 o 2025-05-13.
desk-test-hint = Qué mostraría que se cumplió. Si queda vacío, las palabras no nombran nada que se pueda buscar, y la etiqueta es «No verificable».
desk-test-count = Un recuento, según un registro de quien promete o de quien recibe, dentro del plazo, frente a { $what }.
desk-needed = hace falta.
desk-add-party = Añadir una parte
desk-add-party-hint = Para quien promete o recibe y aún no está en el registro.
desk-publish = Publicar
desk-publish-hint = Construye la edición siguiente a partir del diario; las páginas muestran entonces lo decidido.
desk-building = Se está construyendo la edición siguiente; vuelva a cargar en un momento.
desk-confirm = { $count ->
    [0] Ninguna etiqueta espera a las personas
    [one] Una etiqueta espera a las personas
    [many] { $n } de etiquetas esperan a las personas
   *[other] { $n } etiquetas esperan a las personas
  }
desk-confirm-hint = Una etiqueta adversa queda como propuesta por regla hasta que dos personas la confirman.
desk-confirmed-by = confirmada por { $who }
desk-confirm-yes = La confirmo
desk-confirm-no = No estoy de acuerdo
desk-field-title = Título
desk-field-text = Texto
desk-field-url = Dirección
desk-field-language = Idioma
desk-field-published = Fecha de publicación
desk-field-id = Identificador
desk-field-quote = Palabras
desk-field-words = Palabras
desk-field-kind = Tipo
desk-field-correct_kind = Tipo
desk-field-commitment = Compromiso (identificador)
desk-field-title_en = Título en inglés
desk-field-title_es = Título en español
desk-field-promisors = Quién promete
desk-field-beneficiaries = A quién
desk-field-predecessor = Predecesor (identificador)
desk-field-correct_quantity = Cantidad
desk-field-correct_unit = Unidad
desk-field-correct_object = Qué se promete
desk-field-correct_modality = Con qué firmeza
desk-field-correct_window_words = Plazo o período, en palabras
desk-field-correct_window_start = Desde
desk-field-correct_window_end = Hasta
desk-field-announced_on = Fecha del anuncio
desk-field-test_en = Prueba de cumplimiento en inglés
desk-field-test_es = Prueba de cumplimiento en español
desk-field-note = Nota
desk-field-party-id = Identificador de la parte
desk-field-party-name = Nombre de la parte
desk-field-party-type = Tipo de parte
desk-field-name-es = Nombre en español
desk-field-name-en = Nombre en inglés
desk-field-confirm = Etiqueta
desk-problem-missing = { $field }: hace falta.
desk-problem-invalid = { $field }: no se puede leer; vea la indicación que lo acompaña.
desk-problem-taken = { $field }: el registro ya tiene uno con ese identificador.
desk-problem-too-long = { $field }: demasiado largo para la mesa; guárdelo con obras gather.
desk-problem-unreadable = { $field }: no se pudo leer ningún texto en él y no se guardó nada.
finding-of-review-quote-ambiguous = Estas palabras figuran { $n } veces en el documento; dé más de ellas.
desk-keys-off = Apagar las teclas
desk-keys-on = Encender las teclas
`;
