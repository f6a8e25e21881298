/** La búsqueda: filtros, cómo se leyó una consulta, por qué algo está donde está. */
export const searchEs = `
search-narrow = Acotar por clase, país, etiqueta o año
search-kind = Clase
search-sort = Orden
search-sort-best = Primero lo que mejor coincide
search-sort-newest = Primero lo más reciente
search-sort-oldest = Primero lo más antiguo
search-asked = Se buscó: { $what }
search-asked-phrase = «{ $phrase }» tal cual
search-asked-years = años { $from } a { $to }
search-asked-open = sin límite
search-phrases-loose = Ningún texto contiene { $phrases } palabra por palabra. Estos contienen sus palabras.
search-why = Por qué está aquí: { $points } puntos
search-why-title = «{ $term }» en el título; { $count ->
    [one] la tiene { $n } cosa
    [many] la tienen { $n } de cosas
   *[other] la tienen { $n } cosas
}: { $points }
search-why-text = «{ $term }» en sus nombres o palabras; { $count ->
    [one] la tiene { $n } cosa
    [many] la tienen { $n } de cosas
   *[other] la tienen { $n } cosas
}: { $points }
search-why-country = { $term } es su país, y el de { $count ->
    [one] esta sola cosa
    [many] { $n } de cosas
   *[other] { $n } cosas
}: { $points }
search-why-factors = Por { $found } de { $asked } palabras encontradas, por { $factor } según su clase.
search-help-title = Cómo buscar y cómo se ordenan los resultados
search-help-words = Las palabras se buscan sin distinguir acentos ni mayúsculas, y en singular o plural. «Dos palabras» entre comillas deben ir juntas. El nombre de un país, en cualquiera de los cinco idiomas, encuentra también lo que es de ese país.
search-help-fields = Los campos acotan la lista: país:HT, país:"Costa Rica", tipo:work, etiqueta:overdue, año:2015..2018.
search-help-order = Una palabra rara pesa más que una frecuente, el título más que las demás palabras, un texto corto más que uno largo (fórmula BM25). Los compromisos pesan el doble, las obras 1,6, las partes 1,5 y los instrumentos 1,3. Ningún nombre ni país cambia el orden.
`;
