/** Messages of the desk where reviewers judge what citizens saw; in the form of `pt.ftl.ts`. */
export const contributedPt = `### What citizens saw, at the desk

contributed-title = O que cidadãos viram
contributed-lede = Cada contribuição está ao lado do que se sabe da coisa. O que aceita conta a partir da próxima edição, com a sua frase; palavras, lugar e contato ficam privados.
contributed-waiting = { $count ->
    [0] Nada espera
    [one] Espera { $n }
    [many] Esperam { $n }
   *[other] Esperam { $n }
 }
contributed-sent = O que foi enviado
contributed-known = O que se sabe disso
contributed-contact = Contato
contributed-no-contact = não foi dado: conta junto com todas as que não o têm
contributed-received = Recebida
contributed-private = Só para si: não copie palavras, lugar nem contato para a frase.
contributed-no-thing = A edição já não tem esta coisa.
contributed-judge = O seu julgamento
contributed-what-hint = Uma frase em duas línguas, sem dados pessoais. Parte do que foi escolhido; diga mais só se foi verificado.
contributed-accept = Aceitar
contributed-reject = Não aceitar
contributed-undo = Desfazer o julgamento
contributed-problem-unknown = Não há tal contribuição.
contributed-problem-own = Veio da sua própria conta ou contato: outra pessoa tem de a julgar.
contributed-problem-judged = Alguém já a julgou. Desfaça primeiro esse julgamento se estiver errado.
contributed-problem-not-judged = Ninguém a julgou: não há nada a desfazer.
contributed-problem-removed = O que foi enviado foi retirado a pedido: não se pode aceitar.
desk-field-what-en = Frase em inglês
desk-field-what-es = Frase em espanhol
contributions-own = veio de si; outra pessoa tem de a julgar
contributions-judged = alguém já a julgou; desfaça primeiro, com --undo
contribute-file-hint = JPEG, PNG ou PDF, no máximo 5 MB. Lugar, hora, aparelho e nomes gravados em uma foto são retirados antes de guardá-la. Só os revisores a veem, a não ser que concorde abaixo. Um PDF nunca é publicado.
contribute-about = O que o arquivo mostra
contribute-about-hint = Em poucas palavras, para o revisor. Necessário se enviar um arquivo. Não mostre rostos de pessoas privadas.
contribute-publish = Fiz a foto ou posso partilhá-la, e concordo que seja publicada após revisão. Pode pedir a qualquer momento que seja retirada.
contribute-error-file-full = Por agora não se aceitam mais arquivos: deixe-o de fora e envie o resto
answer-error-file-too-many-pixels = Esta imagem tem pixels demais: reduza-a e envie-a de novo
contributed-photo = Foto enviada por um cidadão; lugar, hora e aparelho foram retirados
contributed-may-publish = pode ser publicado
contributed-may-not = só para revisores
contributed-shows = Mostrar a foto com a frase
contributed-problem-not-to-show = Quem o enviou não concordou que este arquivo seja publicado.
contributions-file = com um arquivo ({ $type }); vê-se na mesa
`;
