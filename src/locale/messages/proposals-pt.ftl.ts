/** Mensagens sobre as propostas de pares: como se fazem e de onde vêm. Fluent, guardado como módulo. */
export const proposalsPt = `
linking-unmade = Os pares estão a ser procurados
linking-unmade-plain = As regras trabalham nesta edição em segundo plano: volte a abrir a página dentro de momentos. O comando obras link também os procura.
linking-made = Os pares foram procurados
entry-proposal = proposta de um par recebida
linking-told = Proposto noutro lugar
linking-told-by = { $by }, com { $method }: { $relation }
linking-told-turned = o direito é parte do esquerdo
linking-told-certainty = certeza { $certainty }
cli-told-columns = { $file } não é uma tabela de pares: faltam as colunas { $columns }.
cli-told-rows = { $rows } linhas = { $kept } guardadas como propostas + { $held } já no diário + { $reported } com aviso
finding-of-proposal-line-invalid = Esta linha não é um objeto JSON.
finding-of-proposal-column-unknown = A coluna «{ $value }» não é de uma tabela de pares e não é lida.
finding-of-proposal-cell-missing = A célula «{ $column }» está vazia e a linha precisa dela.
finding-of-proposal-id-unknown = A edição não tem nada com o identificador «{ $value }».
finding-of-proposal-id-ambiguous = «{ $value }» pode ser várias coisas ({ $types }): diga qual em { $needed }.
finding-of-proposal-self = Os dois lados são «{ $value }».
finding-of-proposal-pair-unlinked = Uma coisa do tipo { $left } não se liga a uma do tipo { $right }.
finding-of-proposal-relation-unknown = «{ $value }» não é uma relação de um par assim: { $words }.
finding-of-proposal-certainty-invalid = «{ $value }» não é uma certeza entre 0 e 1, com ponto.
finding-of-proposal-text-long = O texto de «{ $column }» tem mais de { $most } letras.
finding-of-proposal-repeated = O mesmo par, do mesmo autor e método, está na linha { $first } com a mesma relação.
finding-of-proposal-contradicts = Isto contradiz { $other }: # é um assento do diário que pessoas julgaram; os outros são linhas.
reason-chain-words-most = a maioria das palavras raras em comum
reason-chain-words-few = palavras em comum, mas não as que o nomeiam
reason-chain-kind = do género de coisa prometida
reason-chain-window-early = pouco antes de ser prometido
reason-chain-window-after = depois do prazo da promessa
reason-chain-amount-part = uma parte da soma prometida
linking-alone = Unido até agora por uma só pessoa
linking-alone-plain = A união vale e pode ser retirada. Alguém com outro nome diz aqui se é o mesmo: primeiro os que têm mais atividades sob os seus nomes.
`;
