/** Messages of the reading desk: Fluent, held as a module. */
export const deskPt = `
cli-no-assistant = Nenhum assistente está definido: a configuração assistantUrl não indica nenhum.
cli-asking = Perguntando a { $url }…
cli-assistant = O assistente propõe { $n } lugares; { $dropped } propostas foram descartadas porque as suas palavras não estão no documento exatamente e uma só vez.
cli-desk-host = A mesa é só para esta máquina, não para { $host }: quem a alcança pode escrever no diário.
desk-title = Mesa de leitura
desk-lede = Leia um documento com o que as regras propõem, e decida: cada decisão é uma entrada do diário sob o seu nome, com as palavras exatas.
desk-who = Seu nome
desk-who-hint = Consta no diário ao lado de cada decisão, para todos lerem. É guardado só no endereço desta página.
desk-go-on = Continuar
desk-by = Você decide como { $by }.
desk-by-change = Outro nome
desk-paste = Um documento novo
desk-title-hint = Como o documento se chama.
desk-text-hint = Cole o texto, um parágrafo por linha. Deixe vazio para buscar o endereço abaixo.
desk-url-hint = Onde foi publicado. Vazio: desconhecido.
desk-published-hint = Ano, mês ou dia: 2025-05-13. Os prazos relativos contam a partir daí. Vazio: desconhecido.
desk-id-hint = Letras minúsculas, algarismos e hifens. Vazio: formado a partir do título.
desk-open-licence = A licença permite mostrar o texto a todos (do contrário, só citações curtas)
desk-keep = Guardar e ler
desk-documents = { $count ->
    [one] { $n } documento no acervo
    [many] { $n } de documentos no acervo
   *[other] { $n } documentos no acervo
}
desk-no-documents = O acervo ainda não guarda nenhum documento.
desk-decisions = { $count ->
    [one] { $n } decisão
    [many] { $n } de decisões
   *[other] { $n } decisões
}
desk-counts = { $count ->
    [one] { $n } lugar; { $undecided } ainda sem decisão.
    [many] { $n } de lugares; { $undecided } ainda sem decisão.
   *[other] { $n } lugares; { $undecided } ainda sem decisão.
}
desk-said = { $count ->
    [0] O diário já guardava isto; nada foi acrescentado.
    [one] { $n } entrada foi acrescentada ao diário.
    [many] { $n } de entradas foram acrescentadas ao diário.
   *[other] { $n } entradas foram acrescentadas ao diário.
}
desk-show = Que lugares são mostrados
desk-show-all = Todos
desk-show-undecided = Sem decisão
desk-show-promises = Compromissos
desk-keys = Teclas: j e k vão ao lugar seguinte e ao anterior, a aceita, r rejeita, e abre o formulário.
desk-no-window = nenhum prazo nestas palavras
desk-proposes-telling = Talvez se trate aqui de:
desk-proposes-predecessor = Talvez dê continuidade a:
desk-take-telling = é este
desk-take-predecessor = dá continuidade a este
desk-feature-quantity = quantidade
desk-feature-unit = unidade
desk-feature-object = o que se promete
desk-feature-actor = quem age
desk-feature-title = semelhança do título
desk-feature-window = fim do prazo
desk-feature-time = tempo
desk-feature-rate = taxa por ano
desk-how-same = igual
desk-how-differs = difere
desk-how-earlier = anterior
desk-how-later = posterior
desk-repeats = Já dito neste documento
desk-parts = Partes do documento
desk-part = Parte { $n }
desk-because = Porque
desk-by-rules = como as regras propõem
desk-none = nenhum
desk-accept = Aceitar
desk-reject = Rejeitar
desk-edit = Corrigir, dividir, vincular…
desk-add = Acrescentar palavras que nenhuma regra encontrou
desk-add-hint = As palavras exatas; selecione-as no texto acima ou cole-as.
desk-words-hint = As palavras exatas do documento. Encurte-as ou alongue-as; ponha uma linha em branco entre partes para dividi-las.
desk-commitment = O compromisso de que falam estas palavras
desk-commitment-hint = Escolha um que o registro guarde ou nomeie um novo: um id ou um título, ambos os títulos, quem promete, o quê. Deixe tudo vazio para palavras que não falam de nenhum.
desk-parties-hint = Ids de partes, separados por espaços.
desk-predecessor-hint = O compromisso a que este dá continuidade.
desk-quantity-hint = Número decimal: 3500, não 3.500.
desk-unit-hint = Uma unidade (scholarship, km, MW) ou uma moeda (USD).
desk-window-hint = As palavras que o declaram. Vazio: as palavras não declaram nenhum.
desk-date-hint = 2025, 2025-05 ou 2025-05-13.
desk-test-hint = O que mostraria que foi feito. Se ficar vazio, as palavras não indicam nada que se possa procurar, e o rótulo é “Não verificável”.
desk-test-count = Uma contagem de um registro de quem promete ou de quem recebe, dentro do prazo, comparada com { $what }.
desk-needed = isto é necessário.
desk-add-party = Acrescentar uma parte
desk-add-party-hint = Para quem promete ou recebe e ainda não está no registro.
desk-publish = Publicar
desk-publish-hint = Constrói a próxima edição a partir do diário; as páginas mostram então o que foi decidido.
desk-building = A próxima edição está sendo construída; recarregue em instantes.
desk-confirm = { $count ->
    [0] Nenhum rótulo espera por pessoas
    [one] { $n } rótulo espera por pessoas
    [many] { $n } de rótulos esperam por pessoas
   *[other] { $n } rótulos esperam por pessoas
}
desk-confirm-hint = Um rótulo desfavorável consta como proposto por regra até que duas pessoas o tenham confirmado.
desk-confirmed-by = confirmado por { $who }
desk-confirm-yes = Confirmo
desk-confirm-no = Não concordo
desk-field-title = Título
desk-field-text = Texto
desk-field-url = Endereço
desk-field-language = Idioma
desk-field-published = Publicado em
desk-field-id = Id
desk-field-quote = Palavras
desk-field-words = Palavras
desk-field-kind = Tipo
desk-field-correct_kind = Tipo
desk-field-commitment = Compromisso (id)
desk-field-title_en = Título em inglês
desk-field-title_es = Título em espanhol
desk-field-promisors = Quem promete
desk-field-beneficiaries = A quem
desk-field-predecessor = Antecessor (id)
desk-field-correct_quantity = Quantidade
desk-field-correct_unit = Unidade
desk-field-correct_object = O que se promete
desk-field-correct_modality = Com que firmeza
desk-field-correct_window_words = Prazo ou período, em palavras
desk-field-correct_window_start = De
desk-field-correct_window_end = Até
desk-field-announced_on = Anunciado em
desk-field-test_en = Teste de resolução em inglês
desk-field-test_es = Teste de resolução em espanhol
desk-field-note = Nota
desk-field-party-id = Id da parte
desk-field-party-name = Nome da parte
desk-field-party-type = Tipo de parte
desk-field-name-es = Nome em espanhol
desk-field-name-en = Nome em inglês
desk-field-confirm = Rótulo
desk-problem-missing = { $field }: isto é necessário.
desk-problem-invalid = { $field }: não é possível ler isto; veja a dica ao lado.
desk-problem-taken = { $field }: o registro já guarda um com este id.
desk-problem-too-long = { $field }: longo demais para a mesa; guarde-o com obras gather.
desk-problem-unreadable = { $field }: não foi possível ler nenhum texto nele, e nada foi guardado.
finding-of-review-quote-ambiguous = Estas palavras aparecem { $n } vezes no documento; dê mais delas.
desk-keys-off = Desligar as teclas
desk-keys-on = Ligar as teclas
`;
