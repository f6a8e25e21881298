/** Messages of the command line; in the form of `es.ftl.ts`. */
export const cliEs = `### Lo que dice la línea de órdenes

## Títulos de problemas donde los del sitio hablan de páginas

cli-problem-usage-invalid = No se entendió esta orden
cli-problem-input-invalid = Lo que se dio no se puede usar
cli-problem-not-found = Eso no está
cli-see-help = obras --help muestra las órdenes, obras ORDEN --help las opciones
cli-usage-unknownCommand = No existe la orden { $what }.
cli-usage-unknownOption = No existe la opción { $what }.
cli-usage-missingArgument = Falta algo después de la orden: { $what }.
cli-usage-optionMissingArgument = La opción { $what } necesita un valor.
cli-usage-missingMandatoryOptionValue = Se necesita la opción { $what }.
cli-usage-excessArguments = Se dio más de lo que admite la orden { $what }.
cli-usage-invalidArgument = { $what } no se entiende como valor: se espera un número entero.

## Archivos y fuentes

cli-no-file = No existe el archivo { $path }.
cli-is-folder = { $path } es una carpeta, no un archivo.
cli-file-unreadable = El archivo { $path } no se puede leer ({ $reason }).
cli-file-unwritable = El archivo { $path } no se puede escribir ({ $reason }).
cli-file-exists = { $path } ya existe y puede guardar el trabajo de alguien; no se sobrescribe.
cli-choose-other-file = Elija otro nombre, o mueva { $name } a otro lugar.
cli-no-folder = No existe la carpeta para { $path }.
cli-disk-refused = { $path } no se puede usar ({ $reason }).
cli-cannot-listen = No se puede escuchar en { $host }, puerto { $port } ({ $reason }).
cli-not-json = { $place } no es JSON: { $reason }.
cli-line = línea { $line }
cli-no-source = «{ $what }» no es un archivo ni una fuente del libro.
cli-bytes-not-held = El archivo del libro no guarda los bytes de «{ $what }».
cli-wrong-flag = --{ $name }: { $reason }.
cli-takes-one-of = --{ $name } admite uno de: { $words }.
cli-one-of-two = Elija --{ $one } o --{ $two }, no ambos.
cli-next = Siguiente: { $command }
cli-next-review = Complete la columna «decision» (aceptar, corregir o rechazar) y lo que le corresponde. Siguiente: { $command }
cli-written = Hay { $rows } filas en { $file }

## Lectura y revisión

cli-read-count = { $source }: { $seen } vistos = { $kept } conservados + { $aside } apartados
cli-check-version = { $source }: versión { $version } de IATI, comparada con el esquema { $checked }, al { $date }
cli-check-unreadable = { $source }: no se pudo leer como IATI
cli-check-count = { $records } registros, { $bad } con errores. Hallazgos: { $errors } errores, { $warnings } advertencias, { $notes } notas
cli-left-out = Se muestran { $shown } de { $all } hallazgos y se omiten { $rest }; --csv los imprime todos.
cli-col-severity = gravedad
cli-col-rule = regla
cli-col-line = línea
cli-col-column = columna
cli-col-activity = actividad
cli-col-value = valor
cli-col-sentence = qué
cli-col-kind = tipo
cli-col-place = lugar
cli-col-measure = medida
cli-col-window = plazo
cli-col-reasons = razones
cli-col-flags = marcas
cli-col-words = palabras
cli-col-row = fila
cli-col-cell = celda

## Candidatas y su revisión

cli-place = { $from }–{ $to } ¶{ $paragraph }
cli-place-on-page = { $from }–{ $to } pág. { $page } ¶{ $paragraph }
cli-no-window = sin plazo
cli-candidates-count = { $count ->
    [one] { $n } candidata. La propone una regla; decide una persona.
    [many] { $n } de candidatas. Las proponen reglas; decide una persona.
   *[other] { $n } candidatas. Las proponen reglas; decide una persona.
}
cli-review-needs-source = Un archivo de revisión nombra una fuente del libro, para poder comparar sus citas con lo archivado. Reúna primero el archivo.
cli-language-missing = No se sabe en qué lengua está «{ $source }», y las reglas son de una lengua cada una.
cli-is-data = son datos, no un documento
cli-no-document = «{ $source }» no tiene texto que leer: { $reason }
cli-from-neither = { $file } no contiene asientos (un objeto JSON por línea) ni una revisión: le faltan las columnas { $columns }.
cli-review-rows = { $rows } filas = aceptadas { $accepted } + corregidas { $corrected } + rechazadas { $rejected } + ya en el diario { $held } + sin decidir { $undecided } + no admitidas { $refused }
cli-review-said = { $count ->
    [one] El diario aceptó { $n } asiento.
    [many] El diario aceptó { $n } de asientos.
   *[other] El diario aceptó { $n } asientos.
}
cli-review-checked = { $count ->
    [one] { $n } asiento es válido; no se escribió nada.
    [many] { $n } de asientos son válidos; no se escribió nada.
   *[other] { $n } asientos son válidos; no se escribió nada.
}

finding-of-review-column-unknown = La columna «{ $value }» no es de un archivo de revisión y no se lee.
finding-of-review-decision-unknown = «{ $value }» no es una decisión; escriba aceptar, corregir o rechazar, o déjela vacía.
finding-of-review-decision-missing = La fila tiene datos pero no decisión; queda sin decidir.
finding-of-review-correction-missing = La decisión es «corregir», pero no hay ninguna columna «correct_…» completada.
finding-of-review-correction-unasked = «{ $value }» corrige, pero la decisión no es «corregir».
finding-of-review-correction-homeless = «{ $value }» no tiene lugar en una declaración sola: nombre el compromiso, por su id o su título.
finding-of-review-cell-empty = La celda está vacía.
finding-of-review-cell-needed = La celda está vacía, pero { $value } la necesita.
finding-of-review-not-whole = «{ $value }» no es una posición: un número entero desde 0.
finding-of-review-source-unknown = El libro no tiene ninguna fuente «{ $value }».
finding-of-review-source-bytes = El archivo del libro no guarda los bytes de «{ $value }», así que la cita no se puede comprobar.
finding-of-review-source-data = «{ $value }» no tiene texto que citar.
finding-of-review-quote-differs = El documento archivado no tiene allí estas palabras. Tiene: «{ $found }».
finding-of-review-quote-elsewhere = Estas palabras están de { $from } a { $to } en el documento archivado, no aquí.
finding-of-review-quote-long = Las palabras superan los { $limit } bytes que caben en un asiento; cite menos.
finding-of-review-value-invalid = «{ $value }» no sirve: { $reason }.
finding-of-review-value-unlisted = «{ $value }» no es uno de: { $words }.
finding-of-review-number-ambiguous = «{ $value }» se puede leer de dos maneras; escriba el número sin separador de miles y con punto decimal.
finding-of-review-window-unstated = Un plazo necesita las palabras que lo dicen; no se inventa ninguno.
finding-of-review-window-elsewhere = El documento archivado no tiene las palabras «{ $value }»; un plazo lo dice su documento o no se dice.
finding-of-review-not-held = El libro no tiene «{ $value }» ({ $kind }); dígalo primero.
finding-of-review-no-commitment = La fila nombra un compromiso, pero su tipo es { $value }.
finding-of-review-commitment-differs = El libro ya tiene el compromiso «{ $value }» con otro contenido; no se cambió.
finding-of-review-row-repeated = La fila decide sobre las mismas palabras que la fila { $first }, de la misma persona.

## Decir

cli-no-kind = { $place }: «{ $kind }» no es un tipo de asiento. Tipos: { $kinds }.
cli-which-kind = ¿Qué tipo de asiento? Uno de: { $kinds }.
cli-no-body = Falta el asiento mismo: délo con --body.
cli-mend-entry = Corrija el campo y dígalo otra vez; no se escribió nada.
cli-quantity-unit = Una cantidad necesita su unidad, y una unidad su cantidad.
cli-not-known = El diario no conoce { $what }.
cli-answer-accepted = Aceptado como asiento n.º { $index }.
cli-receipt-at = El recibo está en { $file }
cli-invited = Vale hasta el { $date }, solo para { $party }. Envíelo por un medio de confianza; no se muestra otra vez.

## Verificar

cli-checked = revisado: { $what }
cli-checked-receipt = recibo { $path }
cli-checked-edition = edición { $path }
cli-checked-journal = diario { $place } (asientos: { $entries }; archivos guardados: { $files })
cli-receipt-alone = Aquí no hay un libro; el recibo se revisó por sí solo, con la clave { $vkey }.
cli-receipt-elsewhere = El recibo es de otro registro que el libro de aquí, con la clave { $vkey }; se revisó por sí solo.
cli-unsigned = { $bytes } bytes después del último asiento firmado: una escritura en curso o cortada. No son parte del diario.
cli-unsigned-mend = nada que hacer: la próxima escritura los quita
cli-unchanged = nada ha cambiado
cli-wrong = { $count ->
    [one] { $n } cosa está mal
    [many] { $n } de cosas están mal
   *[other] { $n } cosas están mal
}
cli-part-edition = edición
cli-part-journal = diario
cli-part-receipt = recibo
cli-nothing-to-verify = Aquí no hay ni un libro ni una edición que verificar.
cli-no-edition = No existe la edición «{ $edition }».
cli-doctor-journal = asientos que concuerdan con la cabeza firmada: { $entries }

## Crear, construir, mostrar

cli-made = { $count ->
    [one] Hay un libro con { $n } asiento en { $place }
    [many] Hay un libro con { $n } de asientos en { $place }
   *[other] Hay un libro con { $n } asientos en { $place }
} (clave de verificación { $vkey })
cli-keep-safe = Guarde bien { $place }/keys y haga copias de la carpeta: es la única memoria.
cli-gathered = { $source }: { $bytes } bytes, { $type }
cli-entry = asiento n.º { $index } del diario
cli-other-type = El servidor lo llama { $declared }; sus bytes son { $type }, y así se lee.
cli-typing = Se leen { $characters } caracteres …
cli-stages = { $all } etapas: { $ran } hechas, { $same } sin cambios
cli-edition = Edición { $id } al { $date }
cli-demo-making = Se crea el libro de demostración …
cli-demo-made = El libro de demostración está hecho con los datos que vienen con el programa.
cli-serving = Obras está en { $url }
cli-try = Pruebe { $url }
cli-stop = se detiene con Ctrl-C
cli-propose-none = No se puede proponer una correspondencia para { $source }: no es una tabla, o ninguna columna distingue sus filas.
cli-propose-written = Hay una correspondencia propuesta en { $file }. Revise cada línea antes de leer con ella.
cli-col-field = campo
cli-col-confidence = confianza
cli-col-samples = ejemplos
cli-col-doubts = por decidir
cli-doubt-date-order = ¿va primero el día o el mes?
cli-doubt-decimal-mark = ¿qué signo es el decimal?
cli-doubt-currency = ¿qué moneda? XXX ocupa su lugar
cli-doubt-words = ¿qué significan las palabras sin código?
cli-doubt-repeated = algunos valores se repiten
cli-col-left = izquierda
cli-col-right = derecha
cli-col-commitment = compromiso
cli-col-label = etiqueta
cli-col-standing = estado
cli-contradictions = Contradicciones entre juicios: { $n }
cli-judge = Juzgue un par: { $command }
cli-no-commitment = La edición no conoce el compromiso «{ $id }».
cli-facets = dicho: { $said } · mostrado: { $shown } ({ $grade }) · respondido: { $answered } · plazo: { $due }
cli-quantities = prometido: { $promised } · mostrado: { $shown }
cli-pace = plazo { $window }: { $days } de { $of } días ({ $percent }), se esperaban { $expected }
cli-missing = falta: { $what }

## Cuidarlo

cli-node-old = { $version } es demasiado antiguo
cli-node-mend = instale Node 20.19 o más nuevo
cli-is-folder-not = { $path } no es una carpeta
cli-other-folder = elija otra carpeta con --{ $flag }
cli-not-writable = no se puede escribir en { $path }
cli-writable-mend = dese permiso para escribir allí, o elija otra carpeta con --{ $flag }
cli-free = { $n } MiB libres
cli-free-mend = libere espacio en el disco
cli-no-ledger = no hay un libro en { $place }
cli-key-missing = falta la clave de firma
cli-key-mend = devuelva { $key } a su lugar; sin ella el libro se puede leer, no escribir
cli-key-open = otros en esta máquina pueden leer la clave de firma
cli-key-closed = solo la puede leer su dueño
cli-restore = restaure la carpeta del libro desde una copia, y luego obras verify
cli-no-edition-yet = no hay ninguna edición en { $place }
cli-edition-well = { $id } está como se publicó
cli-port-taken = { $port } está en uso; se tomará uno libre
cli-port-free = { $place } está libre
cli-port-mend = elija otro con --host y --port
cli-bug = esto es un error de Obras. Por favor, comuníquelo con estas líneas:

## Calificar con una regla propia

cli-col-own-label = etiqueta propia
cli-col-own-rule = regla propia
own-rule-counts = Compromisos: { $seen }. Calificados por su regla: { $rated }; no: { $failed }. Con otra etiqueta que la publicada: { $differ }
own-rule-no-cases = La edición { $edition } no contiene lo que vio la rúbrica: la hizo un programa anterior.
own-rule-unreadable = No se puede cargar la regla { $path }: { $reason }
own-rule-no-default = El módulo { $path } no exporta por defecto una función de un caso y un día.
own-rule-no-label = la regla no dio etiqueta: devuelve un objeto cuyo «label» es un texto, y cuyo «rule», si lo hay, también
`;
