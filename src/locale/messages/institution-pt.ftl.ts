/** Messages of the page of an institution; in the form of `pt.ftl.ts`. */
export const institutionPt = `### What was asked of an institution

institution-title = O que se perguntou a { $party }
institution-asked-of = O que se perguntou a
institution-lede = Cada resposta está em público ao lado do que se perguntou, inalterada e com a sua data. Pode ser emendada; a anterior fica.
institution-asked = { $count ->
    [0] Nada se perguntou
    [one] { $n } pergunta
    [many] { $n } de perguntas
   *[other] { $n } perguntas
 }
institution-question = Perguntado em { $date }
institution-link-open = link válido até { $date }
institution-link-expired = o link terminou em { $date }; pode responder aqui
institution-link-revoked = retirado
institution-not-answered = Ainda sem resposta
institution-answer = Responder
institution-amend = Emendar a resposta
institution-colleagues = Os seus colegas
institution-no-invitations = Nenhum convite de colega espera.
institution-invitation = Convite a um colega, { $date }
institution-change-link = Retirar ou substituir
institution-revoke-link = Retirar
institution-replace-link = Retirar e fazer outro
institution-withdraw = Retirar
institution-replace = Retirar e fazer outro
institution-made-answer = O novo link para responder mostra-se só esta vez. Passe-o só dentro da sua instituição.
institution-made-join = O novo link para uma conta mostra-se só esta vez. Envie-o por um meio de confiança.
institution-done-revoked = Foi retirado. O que se respondeu por ele fica.
institution-done-withdrawn = O convite foi retirado.
institution-problem-reason = Diga porquê.
institution-problem-invitation = Não há tal link da sua instituição, ou já foi usado ou retirado.
institution-open = O que se perguntou à sua instituição
`;
