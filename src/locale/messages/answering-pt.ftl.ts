/** Messages of the subject “answering”: Fluent, held as a module. */
export const answeringPt = `
answer-error-two-readings = Isto pode ser lido de duas maneiras: escreva os milhares sem sinal (3500), e uma fração sem zeros no fim (3.5)
answer-so-far = O que as fontes mostram até agora:
answer-yes-means = “Sim” confirma o que se mostra até agora; com um número, diz que essa quantidade foi entregue.
answer-list = O que se pergunta a vocês
answer-none-yet = ainda sem resposta
answer-done-shown = Ela é mostrada ao lado do registro.
answer-done-see = Veja-a onde todos a leem
attachment-not-yet = { $kind }, mostrado com a próxima edição
receipt-problem-not-json = Isto não é um recibo: cole o arquivo inteiro, da primeira chave à última.
receipt-problem-not-a-receipt = Falta uma parte do recibo, ou não é o que deveria ser.
receipt-problem-index = A entrada tem outro número que o que diz o recibo.
receipt-problem-entry-changed = A entrada foi mudada: já não é a que foi aceita.
receipt-problem-other-key = O recibo é de outro registro: sua chave não é a deste.
receipt-problem-checkpoint = Não se pode ler a cabeça assinada do registro que ele contém.
receipt-problem-proof = A prova não leva desta entrada à cabeça assinada do registro.
receipt-problem-key = Não se pode ler a chave do registro que ele contém.
receipt-problem-signature = A assinatura não corresponde à cabeça do registro.
receipt-problem-unsupported = Esta máquina não sabe verificar assinaturas deste tipo (Ed25519).
problem-document-unreadable = Este documento não pode ser lido na mesa
    .help = Continua no arquivo tal como foi guardado. Guarde-o outra vez em outra forma: como texto, como página ou com a língua indicada.
verify-second = Segundo verificador (um arquivo, Python)
letter-second = Ou sem o programa de Obras, com um só arquivo que a página “Verificar” do site entrega:
`;
