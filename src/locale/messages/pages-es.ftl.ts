/** Messages that pages share, of what stands on them: Fluent, held as a module. */
export const pagesEs = `
by-program = un programa ({ $program })
title-in = título en { $language }
search-answer-amount = { $count ->
    [one] { $n } compromiso dice «{ $words }».
    [many] { $n } de compromisos dicen «{ $words }».
   *[other] { $n } compromisos dicen «{ $words }».
}
search-count-words = { $count ->
    [one] { $n } resultado comparte palabras con lo que usted preguntó.
    [many] { $n } de resultados comparten palabras con lo que usted preguntó.
   *[other] { $n } resultados comparten palabras con lo que usted preguntó.
}
place-sentence = frase { $n }
place-list = lista { $n }
place-item = punto { $n }
place-measure = medida { $n }
place-last-paragraph = último párrafo
place-last-sentence = última frase
place-last-list = última lista
place-last-item = último punto
place-last-measure = última medida
on-this-page = En esta página
method-swap = Las mismas reglas para cada socio
    .plain = Las reglas leen hechos y nunca nombres. Para probarlo se intercambian dos socios en cada archivo que se lee, se rehace todo el registro, y ninguna etiqueta, grado ni frase puede cambiar salvo en los nombres. La prueba viene con el programa, se hace a cada cambio y cualquiera puede repetirla: npm test -- test/swapped-pages.test.ts.
same-for-all = La misma regla para cada socio
help-money = Sobre el dinero
    .plain = Los montos se suman sólo dentro de una fuente, etapa, moneda y clase de precios. Al lado pueden verse en otra moneda o en precios de un año; cada conversión nombra su tasa, año y fuente, y lo que no se pudo convertir se enumera.
help-money-constant = en precios de 2020
asking-mail = Pregunte con un clic: la carta se abre en su programa de correo
entries-last = { $count ->
    [one] { $n } asiento, el último es el { $last }
    [many] { $n } de asientos, el último es el { $last }
   *[other] { $n } asientos, el último es el { $last }
}
statement-canonical-show = Ver el texto
statements-above = { $count ->
    [one] { $n } de ellas está arriba, en su paso
    [many] { $n } de ellas están arriba, cada una en su paso
   *[other] { $n } de ellas están arriba, cada una en su paso
}
`;
