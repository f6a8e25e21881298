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
`;
