/** Messages of the log: where it is kept, what others hold of it; in the form of `pt.ftl.ts`. */
export const logPt = `### The log

problem-journal-store-failed = O banco de dados do diário não pode ser usado no momento
    .help = Tente de novo em um minuto; quem administra este site deve executar obras doctor.
entry-personal-removed = parte pessoal removida

## Where the journal is kept

log-where-files = arquivos do registro
log-where-postgresql = PostgreSQL
log-kept = O diário é guardado em { $where }: { $n } entradas.
log-moved = O diário agora é guardado em { $where }: { $n } entradas, com os mesmos hashes, cabeças e recibos.
log-set-url = Mantenha journalUrl definido (OBRAS_JOURNAL_URL): de agora em diante o registro é aberto com ele.
log-unset-url = Retire journalUrl (OBRAS_JOURNAL_URL): de agora em diante o PostgreSQL recusa escritas.
log-no-url = Nenhum banco de dados está configurado.
log-database = O PostgreSQL responde e guarda o que diz ter guardado.
log-unsafe = O PostgreSQL pode perder o que confirmou: { $settings }.
log-unsafe-mend = defina-os como on em postgresql.conf e reinicie o banco de dados

## Personal parts

log-which-entry = { $entry } não é o número de uma entrada.
log-forgotten = A parte pessoal da entrada { $entry } foi removida. A entrada, o seu hash e todas as provas ficam como estavam.
log-forgotten-copies = As cópias de segurança do registro ainda a contêm: remova-a delas também.
log-removed = entrada { $entry }: a sua parte pessoal foi { $why }, em { $on }
log-why-request = removida a pedido
log-why-law = removida porque uma lei ou ordem o exige
log-why-mistake = removida porque não deveria ter sido guardada

## What others hold of it

log-first-seen = { $origin }: { $size } entradas, a primeira cabeça que esta testemunha viu. Foi guardada e cossignada.
log-extends = { $origin }: { $size } entradas começam com as { $before } que foram vistas. A cabeça foi guardada e cossignada.
log-witness-serving = A testemunha responde em { $url }/add-checkpoint
log-witness-refused = A testemunha em { $address } não assinou a cabeça: { $status } { $reason }
log-witness-key = Chave desta testemunha, para quem confia nela: { $vkey }
log-whose = De quem é a assinatura? É necessária a chave da testemunha.
log-taken = A assinatura sob a cabeça de { $size } entradas foi recebida; é publicada com o ponto de controle.
log-not-fetched = Não foi possível buscar { $address }: { $reason }.
log-no-checkpoint = Não há ponto de controle abaixo de { $place }.
log-no-proof = { $path } não contém uma lista de hashes.
log-no-tiles = Não há prova: { $reason }.
log-two-heads = São necessários dois pontos de controle: o mais antigo e depois o mais recente.
log-two-logs = São cabeças de dois diários: { $one } e { $other }.
log-not-a-checkpoint = { $path } não é um ponto de controle assinado.
log-not-a-key = Isso não é a chave de um diário.
log-not-signed = { $path } não está assinado por { $key }.
log-not-extended = A cabeça mais recente não estende a mais antiga: { $from } entradas, raiz { $fromRoot }; { $to } entradas, raiz { $toRoot }.
log-checked-heads = cabeças { $older } e { $newer }
log-heads-unsigned = Não foi dada nenhuma chave (--log-key): não se conferiu quem assinou as cabeças.

## On the page of verification

log-prove = Pedir uma prova
log-prove-plain = Podem-se pedir duas provas ao diário, para qualquer entrada e quaisquer dois tamanhos. Guarde-as: podem ser conferidas em qualquer lugar, sem este site.
log-ask-entry = Uma entrada está no diário
log-ask-heads = Ao diário só se acrescentou
log-index = Número da entrada
log-size = Entradas do diário (vazio: a última cabeça assinada)
log-from = Entradas da cabeça mais antiga
log-to = Entradas da cabeça mais recente (vazio: a última cabeça assinada)
log-ask-button = Mostrar a prova
log-proof-inclusion = A entrada está no diário
log-proof-inclusion-plain = O hash da sua folha e os hashes da prova dão a raiz de um diário desse tamanho.
log-proof-consistency = O diário mais recente começa com o mais antigo
log-proof-consistency-plain = Os hashes da prova dão as duas raízes: o que havia antes ainda está ali, sem alterações e na mesma ordem.
log-proof-download = Baixar a prova (JSON)
log-static = O diário inteiro em arquivos estáticos, para programas de outros e para testemunhas:
log-other-verifier = A última linha é um segundo verificador em outra linguagem: um só arquivo que acompanha o programa e precisa apenas de Python.
`;
