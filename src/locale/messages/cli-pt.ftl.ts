/** Messages of the command line; in the form of `pt.ftl.ts`. */
export const cliPt = `### What the command line says

## Headlines of problems where those of the site speak of pages

cli-problem-usage-invalid = Este comando não foi entendido
cli-problem-input-invalid = O que foi dado não pode ser usado
cli-problem-not-found = Isso não existe
cli-see-help = obras --help lista os comandos; obras COMMAND --help, as opções
cli-usage-unknownCommand = Não existe o comando { $what }.
cli-usage-unknownOption = Não existe a opção { $what }.
cli-usage-missingArgument = Falta algo depois do comando: { $what }.
cli-usage-optionMissingArgument = A opção { $what } precisa de um valor.
cli-usage-missingMandatoryOptionValue = A opção { $what } é necessária.
cli-usage-excessArguments = Foi dado mais do que o comando { $what } aceita.
cli-usage-invalidArgument = { $what } não é entendido como valor: é preciso um número inteiro.

## Files and sources

cli-no-file = Não existe o arquivo { $path }.
cli-is-folder = { $path } é uma pasta, não um arquivo.
cli-file-unreadable = Não é possível ler o arquivo { $path } ({ $reason }).
cli-file-unwritable = Não é possível escrever o arquivo { $path } ({ $reason }).
cli-file-exists = { $path } já existe e pode conter o trabalho de alguém; não é sobrescrito.
cli-choose-other-file = Escolha outro nome ou mova { $name } para outro lugar.
cli-no-folder = Não há pasta para { $path }.
cli-disk-refused = Não é possível usar { $path } ({ $reason }).
cli-cannot-listen = Nada pode escutar em { $host }, porta { $port } ({ $reason }).
cli-not-json = { $place } não é JSON: { $reason }.
cli-line = linha { $line }
cli-no-source = “{ $what }” não é nem um arquivo nem uma fonte do registro.
cli-bytes-not-held = O acervo não guarda os bytes de “{ $what }”.
cli-wrong-flag = --{ $name }: { $reason }.
cli-takes-one-of = --{ $name } aceita um destes: { $words }.
cli-one-of-two = Escolha --{ $one } ou --{ $two }, não os dois.
cli-next = A seguir: { $command }
cli-next-review = Preencha a coluna “decision” (accept, correct ou reject) e o que lhe corresponde. A seguir: { $command }
cli-written = { $rows } linhas estão em { $file }

## Reading and checking

cli-read-count = { $source }: { $seen } vistos = { $kept } mantidos + { $aside } separados
cli-check-version = { $source }: IATI versão { $version }, conferido com o esquema de { $checked }, em { $date }
cli-check-unreadable = { $source }: não foi possível ler como IATI
cli-check-count = { $records } registros, { $bad } com erros. Achados: { $errors } erros, { $warnings } avisos, { $notes } notas
cli-left-out = São mostrados { $shown } de { $all } achados, { $rest } ficam de fora; --csv mostra todos.
cli-col-severity = gravidade
cli-col-rule = regra
cli-col-line = linha
cli-col-column = coluna
cli-col-activity = atividade
cli-col-value = valor
cli-col-sentence = o quê
cli-col-kind = tipo
cli-col-place = lugar
cli-col-measure = medida
cli-col-window = prazo
cli-col-reasons = razões
cli-col-flags = marcas
cli-col-words = palavras
cli-col-row = linha
cli-col-cell = célula

## Candidates and their review

cli-place = { $from }–{ $to } ¶{ $paragraph }
cli-place-on-page = { $from }–{ $to } p. { $page } ¶{ $paragraph }
cli-no-window = sem prazo
cli-candidates-count = { $count ->
    [one] { $n } candidato. Uma regra o propõe; uma pessoa decide.
    [many] { $n } de candidatos. Regras os propõem; uma pessoa decide.
   *[other] { $n } candidatos. Regras os propõem; uma pessoa decide.
}
cli-review-needs-source = Um arquivo de revisão indica uma fonte do registro, para que as suas citações possam ser conferidas com o acervo. Recolha primeiro o arquivo.
cli-language-missing = Não se conhece o idioma de “{ $source }”, e cada regra é feita para um só idioma.
cli-is-data = são dados, não um documento
cli-no-document = “{ $source }” não tem texto para ler: { $reason }
cli-from-neither = { $file } não contém nem entradas (um objeto JSON por linha) nem uma revisão: faltam as colunas { $columns }.
cli-review-rows = { $rows } linhas = { $accepted } aceitas + { $corrected } corrigidas + { $rejected } rejeitadas + { $held } já no diário + { $undecided } sem decisão + { $refused } recusadas
cli-review-said = { $count ->
    [one] { $n } entrada foi aceita pelo diário.
    [many] { $n } de entradas foram aceitas pelo diário.
   *[other] { $n } entradas foram aceitas pelo diário.
}
cli-review-checked = { $count ->
    [one] { $n } entrada é válida; nada foi escrito.
    [many] { $n } de entradas são válidas; nada foi escrito.
   *[other] { $n } entradas são válidas; nada foi escrito.
}

finding-of-review-column-unknown = A coluna “{ $value }” não é de um arquivo de revisão e não é lida.
finding-of-review-decision-unknown = “{ $value }” não é uma decisão; escreva accept, correct ou reject, ou deixe em branco.
finding-of-review-decision-missing = A linha tem dados mas nenhuma decisão; continua sem decisão.
finding-of-review-correction-missing = A decisão é “correct”, mas nenhuma coluna “correct_…” está preenchida.
finding-of-review-correction-unasked = “{ $value }” corrige, mas a decisão não é “correct”.
finding-of-review-correction-homeless = “{ $value }” não tem lugar em uma afirmação sozinha: indique o compromisso, por id ou título.
finding-of-review-cell-empty = A célula está vazia.
finding-of-review-cell-needed = A célula está vazia, mas { $value } precisa dela.
finding-of-review-not-whole = “{ $value }” não é uma posição: um número inteiro a partir de 0.
finding-of-review-source-unknown = O registro não guarda a fonte “{ $value }”.
finding-of-review-source-bytes = O acervo não guarda os bytes de “{ $value }”; por isso, a citação não pode ser conferida.
finding-of-review-source-data = “{ $value }” não tem texto para citar.
finding-of-review-quote-differs = O documento arquivado não tem essas palavras ali. Tem: “{ $found }”.
finding-of-review-quote-elsewhere = Essas palavras estão em { $from } a { $to } do documento arquivado, não aqui.
finding-of-review-quote-long = As palavras são mais longas que os { $limit } bytes que cabem em uma entrada; cite menos.
finding-of-review-value-invalid = “{ $value }” não serve: { $reason }.
finding-of-review-value-unlisted = “{ $value }” não é um destes: { $words }.
finding-of-review-number-ambiguous = “{ $value }” pode ser lido de dois modos; escreva o número sem separador de milhares e com os decimais depois de um ponto.
finding-of-review-window-unstated = Um prazo precisa das palavras que o declaram; não se inventa nenhum.
finding-of-review-window-elsewhere = O documento arquivado não tem as palavras “{ $value }”; um prazo é declarado pelo seu documento ou não é declarado.
finding-of-review-not-held = O registro não guarda { $kind } “{ $value }”; diga-o primeiro.
finding-of-review-no-commitment = A linha indica um compromisso, mas o seu tipo é { $value }.
finding-of-review-commitment-differs = O registro guarda o compromisso “{ $value }” com outro conteúdo; não foi alterado.
finding-of-review-row-repeated = A linha decide sobre as mesmas palavras que a linha { $first }, pela mesma pessoa.

## Saying

cli-no-kind = { $place }: “{ $kind }” não é um tipo de entrada. Tipos: { $kinds }.
cli-which-kind = Que tipo de entrada? Um destes: { $kinds }.
cli-no-body = Falta a própria entrada: dê-a com --body.
cli-mend-entry = Corrija o campo e diga de novo; nada foi escrito.
cli-quantity-unit = Uma quantidade precisa da sua unidade, e uma unidade da sua quantidade.
cli-not-known = O diário não conhece { $what }.
cli-answer-accepted = Aceito como entrada nº { $index }.
cli-receipt-at = O recibo está em { $file }
cli-invited = Válido até { $date }, só para { $party }. Envie-o por um canal em que confie; não é mostrado de novo.

## Verifying

cli-checked = conferido: { $what }
cli-checked-receipt = recibo { $path }
cli-checked-edition = edição { $path }
cli-checked-journal = diário { $place } (entradas: { $entries }; arquivos no acervo: { $files })
cli-receipt-alone = Não há registro aqui; o recibo foi conferido por si só, sob a chave { $vkey }.
cli-receipt-elsewhere = O recibo é de outro diário que não o do registro daqui, sob a chave { $vkey }; foi conferido por si só.
cli-unsigned = { $bytes } bytes depois da última entrada assinada: uma escrita em curso, ou que foi interrompida. Não fazem parte do diário.
cli-unsigned-mend = nada a fazer: a próxima escrita os corta
cli-unchanged = nada foi alterado
cli-wrong = { $count ->
    [one] { $n } coisa está errada
    [many] { $n } de coisas estão erradas
   *[other] { $n } coisas estão erradas
}
cli-part-edition = edição
cli-part-journal = diário
cli-part-receipt = recibo
cli-nothing-to-verify = Não há aqui nem registro nem edição para verificar.
cli-no-edition = Não existe a edição “{ $edition }”.
cli-doctor-journal = entradas que concordam com a cabeça assinada: { $entries }

## Making, building, showing

cli-made = { $count ->
    [one] Um registro com { $n } entrada está em { $place } (chave de verificação { $vkey })
    [many] Um registro com { $n } de entradas está em { $place } (chave de verificação { $vkey })
   *[other] Um registro com { $n } entradas está em { $place } (chave de verificação { $vkey })
}
cli-keep-safe = Guarde { $place }/keys em segurança e faça cópia da pasta: ela é a única memória.
cli-gathered = { $source }: { $bytes } bytes, { $type }
cli-entry = entrada nº { $index } do diário
cli-other-type = O servidor diz que é { $declared }; os seus bytes são { $type }, e assim é lido.
cli-typing = Lendo { $characters } caracteres…
cli-stages = { $all } etapas: { $ran } executadas, { $same } sem alteração
cli-edition = Edição { $id } de { $date }
cli-demo-making = Criando o registro de demonstração…
cli-demo-made = O registro de demonstração foi feito com os dados que acompanham o programa.
cli-serving = Obras está em { $url }
cli-try = Experimente { $url }
cli-stop = pare com Ctrl-C
cli-propose-none = Não é possível propor um mapeamento para { $source }: não é uma tabela, ou nenhuma coluna distingue as suas linhas.
cli-propose-written = Um mapeamento proposto está em { $file }. Olhe cada linha dele antes de ler com ele.
cli-col-field = campo
cli-col-confidence = confiança
cli-col-samples = amostras
cli-col-doubts = a decidir
cli-doubt-date-order = vem primeiro o dia ou o mês?
cli-doubt-decimal-mark = qual é o sinal decimal?
cli-doubt-currency = que moeda? XXX está em seu lugar
cli-doubt-words = o que significam as palavras sem código?
cli-doubt-repeated = alguns valores se repetem
cli-col-left = esquerda
cli-col-right = direita
cli-col-commitment = compromisso
cli-col-label = rótulo
cli-col-standing = condição
cli-contradictions = Contradições entre julgamentos: { $n }
cli-judge = Julgar um par: { $command }
cli-no-commitment = A edição não conhece o compromisso “{ $id }”.
cli-facets = dito: { $said } · demonstrado: { $shown } ({ $grade }) · respondido: { $answered } · prazo: { $due }
cli-quantities = prometido: { $promised } · demonstrado: { $shown }
cli-pace = prazo { $window }: { $days } de { $of } dias ({ $percent }), esperado { $expected }
cli-missing = falta: { $what }

## Looking after it

cli-node-old = { $version } é antigo demais
cli-node-mend = instale o Node 20.19 ou mais recente
cli-is-folder-not = { $path } não é uma pasta
cli-other-folder = escolha outra pasta com --{ $flag }
cli-not-writable = não é possível escrever em { $path }
cli-writable-mend = dê a si mesmo o direito de escrever ali, ou escolha outra pasta com --{ $flag }
cli-free = { $n } MiB livres
cli-free-mend = libere espaço em disco
cli-no-ledger = nenhum registro em { $place }
cli-key-missing = falta a chave de assinatura
cli-key-mend = recoloque { $key }; sem ela o registro pode ser lido, não escrito
cli-key-open = outras pessoas nesta máquina podem ler a chave de assinatura
cli-key-closed = só o dono pode lê-la
cli-restore = restaure a pasta do registro a partir de uma cópia e depois execute obras verify
cli-no-edition-yet = nenhuma edição em { $place }
cli-edition-well = { $id } está como foi publicada
cli-port-taken = { $port } está em uso; será tomada uma livre
cli-port-free = { $place } está livre
cli-port-mend = escolha outra com --host e --port
cli-bug = isto é uma falha de Obras. Informe-a com estas linhas:

## Avaliar por uma regra própria

cli-col-own-label = rótulo próprio
cli-col-own-rule = regra própria
own-rule-counts = Compromissos: { $seen }. Avaliados pela sua regra: { $rated }; não: { $failed }. Com outro rótulo que o publicado: { $differ }
own-rule-no-cases = A edição { $edition } não contém o que a rubrica viu: foi feita por um programa anterior.
own-rule-unreadable = A regra { $path } não pode ser carregada: { $reason }
own-rule-no-default = O módulo { $path } não exporta por padrão uma função de um caso e de um dia.
own-rule-no-label = a regra não deu rótulo: devolve um objeto cujo “label” é um texto, e cujo “rule”, se houver, também
`;
