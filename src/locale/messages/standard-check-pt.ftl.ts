/** Messages of a source's check against its standard: Fluent, held as a module. */
export const standardCheckPt = `
standard-check-of = { $source } perante a sua norma
standard-check-see = Perante a sua norma
standard-check-lede = Foram verificados { $records } registros; { $bad } têm ao menos um erro. { $errors } erros, { $warnings } avisos, { $notes } notas.
standard-check-version = Versão declarada: { $version }; verificado como { $checked } em { $date }: esquema, listas de códigos e regras da norma IATI.
standard-check-same = obras read --check lista todos os lugares da mesma verificação.
standard-check-none = Esta fonte não está no formato IATI; não há verificação perante uma norma para ela. O que a leitura encontrou está à parte.
standard-check-unreadable = O arquivo não pôde ser lido como IATI, portanto nenhuma regra pôde ser verificada.
standard-check-findings = O que a leitura encontrou
standard-check-rules-caption = Quantas vezes cada regra é descumprida
standard-check-shown = Aqui estão { $shown } de { $all } achados: de cada regra, os primeiros 200 lugares. A verificação do próprio arquivo lista todos.
place-column = coluna { $n }
flaw-edition-related-not-held = Nomeia uma atividade relacionada que nenhuma fonte deste registro tem; talvez apenas não tenha sido reunida.
flaw-edition-related-one-sided = Nomeia outra atividade como superior ou como parte, e essa não diz o mesmo do seu lado.
`;
