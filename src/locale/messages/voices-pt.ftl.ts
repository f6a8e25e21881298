/** Messages of questions to parties and of other voices; in the form of `pt.ftl.ts`. */
export const voicesPt = `### Questions to parties

asked-none-answered = Ninguém a quem se perguntou respondeu.
col-asked-state = Em que pé está
asked-state-answered = respondido
asked-state-not-delivered = ainda não entregue
asked-state-awaited = perguntado em { $date }; aguarda-se até { $until }
asked-state-no-answer = perguntado em { $date }, sem resposta

## Invitations on the command line

invite-which = Diga a quem perguntar, e sobre o quê: --party ID com --commitment ID ou --work ID.
invite-one-thing = Peça uma coisa de cada vez: um link novo, --list, --revoke ou --delivered.
invite-none = Nenhum convite foi feito.
invite-none-such = Não existe o convite { $id }.
invite-row = { $id }  { $party }  { $state }
invite-state-open = funciona até { $date }
invite-state-expired = terminou em { $date }
invite-state-revoked = retirado
invite-answered = { $count ->
    [one] { $n } resposta
    [many] { $n } de respostas
   *[other] { $n } respostas
}
invite-delivered = entregue em { $date }
invite-revoked = { $id } foi retirado; o link já não abre nada. As respostas que deu permanecem.
invite-is-delivered = { $id } chegou à parte em { $date }. A partir de { $until }, a falta de resposta é dita como tal.
invite-not-a-day = { $date } não é um dia como 2026-11-28.

## Files that go with an answer

attach-file = Uma foto ou documento (se tiver)
attach-hint = JPEG, PNG ou PDF, no máximo 5 MB. Lugar, hora, aparelho e nomes gravados em uma foto são retirados antes de guardá-la.
attach-about = O que o arquivo mostra
attach-about-hint = Em poucas palavras; são publicadas com ele. Necessário se enviar um arquivo. Não mostre rostos de pessoas privadas.
attach-leave-out = Deixar de fora o arquivo que escolheu antes ({ $size } kB); um novo toma o seu lugar
attach-cleaned = Lugar, hora, aparelho e nomes foram retirados da foto. Esta é a imagem tal como será pública.
attach-pdf = Um PDF é publicado como está: pode ainda indicar quem o fez e quando. Veja as suas propriedades antes de enviá-lo.
attachment-photo = foto, { $size } kB
attachment-document = documento (PDF), { $size } kB
answer-error-file-empty = Este arquivo está vazio
answer-error-file-not-a-kind = Escolha um JPEG, um PNG ou um PDF; este arquivo não é nenhum deles, diga o seu nome o que disser
answer-error-file-damaged = Esta imagem está danificada ou cortada: envie-a de novo ou escolha outra
answer-error-file-gone = O arquivo esperou tempo demais: escolha-o de novo
answer-error-about-missing = Diga em poucas palavras o que o arquivo mostra

## Letters to parties

letter-subject-invitation = { $party }: pedimos que digam o que sabem
letter-subject-reminder = { $party }: uma pergunta continua em aberto
letter-subject-receipt = Recibo { $index }: sua resposta foi aceita
letter-greeting = A { $party }
letter-asked = { $count ->
    [one] Este registro de cooperação internacional guarda { $n } registro que lhes diz respeito e pergunta o que sabem a respeito:
    [many] Este registro de cooperação internacional guarda { $n } de registros que lhes dizem respeito e pergunta o que sabem a respeito:
   *[other] Este registro de cooperação internacional guarda { $n } registros que lhes dizem respeito e pergunta o que sabem a respeito:
}
letter-reminder = Em { $date } escrevemos a vocês; ainda não chegou resposta. Este registro pergunta mais uma vez o que sabem sobre:
letter-link = Este link abre o formulário. É só seu: não o repasse para fora da sua instituição.
letter-how = Não é preciso ter conta. Podem confirmar, confirmar em parte, contestar, dizer que não é do seu conhecimento ou não comentar, com uma data, uma nota e uma foto ou documento.
letter-public = Antes de assinar, veem exatamente o que será público.
letter-expires = O link funciona até { $date }. Até lá podem retificar a resposta; nada é sobrescrito.
letter-silence = Não responder não conta contra vocês: depois de 60 dias, a página diz quando se perguntou e que não há resposta.
letter-not-you = Se esta carta chegou ao setor errado, avisem quem a enviou; o link pode ser retirado.
letter-received = Sua resposta sobre “{ $thing }” foi aceita como entrada { $index } do diário.
letter-receipt = O arquivo { $file } é o seu recibo. Um colega pode conferi-lo sem conexão:
letter-amend = Para retificar a resposta, abram de novo o link da primeira carta.
outbox-written = Uma carta foi escrita: { $file }. Envie-a com obras outbox --send.
outbox-no-address = Isto não é um endereço de correio.
outbox-no-language = Não há aqui o idioma { $lang }.
outbox-no-from = Não se escrevem cartas: defina mailFrom, o endereço de que saem.
outbox-no-smtp = Não é possível enviar cartas: defina smtpUrl, ou envie os arquivos da caixa de saída com outro programa.
outbox-none = A caixa de saída está vazia.
outbox-row = { $file }  { $kind } para { $to }, { $date }: { $state }
outbox-kind-invitation = convite
outbox-kind-reminder = lembrete
outbox-kind-receipt = recibo
outbox-state-waiting = espera
outbox-state-sending = estava sendo enviada; pode ter chegado
outbox-state-sent = enviada
outbox-sent = { $count ->
    [one] { $n } carta foi enviada
    [many] { $n } de cartas foram enviadas
   *[other] { $n } cartas foram enviadas
}
outbox-refused = { $file } continua esperando: { $reason }

## Right of reply and corrections

answer-statement = Este registro guarda estas palavras de uma fonte.
statement-answers = O que respondem as partes
reply-right = Uma parte que estas palavras nomeiam pode responder; a resposta fica aqui, sem alterações.
nav-corrections = Respostas e correções
corrections-lede = Qualquer um pode errar, também este registro. É assim que se corrige um erro, e que responde uma parte nomeada.
corrections-mistake = Um erro se corrige acrescentando.
    .plain = Uma nova entrada diz o que é certo e substitui a antiga. A antiga fica no diário, para que todos vejam o que mudou e quando. As edições anteriores ficam como estavam.
corrections-reply = Quem é nomeado pode responder.
    .plain = Uma parte que um compromisso, uma obra ou uma afirmação nomeia recebe, quando pede, um link que não exige conta. Com ele confirma, contesta, diz “não é do nosso conhecimento” ou não comenta, com uma nota e uma foto ou documento.
corrections-beside = A resposta fica ao lado, com as próprias palavras.
    .plain = É publicada sem alterações, com a sua data e o nome da parte. Não apaga o que foi dito, e as palavras de mais ninguém a apagam. Pode ser retificada; a resposta anterior permanece.
corrections-label = Os rótulos decorrem dos registros.
    .plain = Ninguém define um rótulo à mão. Quando um registro é acrescentado ou corrigido, o rótulo é calculado de novo pelas mesmas regras publicadas na próxima edição.
corrections-private = O que é pessoal pode ser retirado.
    .plain = Nomes e endereços de pessoas privadas são guardados ao lado do diário e são removidos quando a pessoa pede ou uma lei o exige. Que algo foi removido, e quando, continua visível; todas as provas continuam valendo.
corrections-refused = A um pedido se responde com uma razão.
    .plain = O que as fontes sustentam é corrigido. O que não sustentam fica, com a resposta ao lado.
corrections-neutral = O mesmo para todos.
    .plain = Quem pede, e de que país, não muda nem a regra nem a ordem.
corrections-how = Como pedir
    .plain = Dê o endereço da página, as palavras erradas, o que é certo e a fonte que o mostra. Uma instituição nomeada pede o seu link a quem administra este site. Todos os demais escrevem a quem administra este site.
`;
