/** Mensajes sobre las propuestas de pares: cómo se hacen y de dónde vienen. Fluent, guardado como módulo. */
export const proposalsEs = `
linking-unmade = Se están buscando los pares
linking-unmade-plain = Las reglas trabajan en esta edición en segundo plano: vuelva a abrir la página en un momento. La orden obras link también los busca.
linking-made = Se buscaron los pares
entry-proposal = propuesta de un par recibida
linking-told = Propuesto en otra parte
linking-told-by = { $by }, con { $method }: { $relation }
linking-told-turned = el derecho es parte del izquierdo
linking-told-certainty = certeza { $certainty }
cli-told-columns = { $file } no es una tabla de pares: faltan las columnas { $columns }.
cli-told-rows = { $rows } filas = { $kept } guardadas como propuestas + { $held } que ya están en el diario + { $reported } con aviso
finding-of-proposal-line-invalid = Esta línea no es un objeto JSON.
finding-of-proposal-column-unknown = La columna «{ $value }» no es de una tabla de pares y no se lee.
finding-of-proposal-cell-missing = La celda «{ $column }» está vacía y la fila la necesita.
finding-of-proposal-id-unknown = La edición no tiene nada con el identificador «{ $value }».
finding-of-proposal-id-ambiguous = «{ $value }» puede ser varias cosas ({ $types }): diga cuál en { $needed }.
finding-of-proposal-self = Los dos lados son «{ $value }».
finding-of-proposal-pair-unlinked = Una cosa de tipo { $left } no se vincula con una de tipo { $right }.
finding-of-proposal-relation-unknown = «{ $value }» no es una relación de un par así: { $words }.
finding-of-proposal-certainty-invalid = «{ $value }» no es una certeza entre 0 y 1, con punto.
finding-of-proposal-text-long = El texto de «{ $column }» tiene más de { $most } letras.
finding-of-proposal-repeated = El mismo par, del mismo autor y método, está en la línea { $first } con la misma relación.
finding-of-proposal-contradicts = Esto contradice a { $other }: # es un asiento del diario que juzgaron personas; los demás son líneas.
reason-chain-words-most = la mayoría de las palabras raras en común
reason-chain-words-few = palabras en común, pero no las que lo nombran
reason-chain-kind = de la clase de cosa que se prometió
reason-chain-window-early = poco antes de que se prometiera
reason-chain-window-after = después del plazo de la promesa
reason-chain-amount-part = una parte de la suma prometida
linking-alone = Unido hasta ahora por una sola persona
linking-alone-plain = La unión vale y puede retirarse. Alguien con otro nombre dice aquí si es lo mismo: primero los que tienen más actividades bajo sus nombres.
`;
