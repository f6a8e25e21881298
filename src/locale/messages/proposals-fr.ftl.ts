/** Messages sur les propositions de paires : comment elles se font et d’où elles viennent. Fluent, gardé comme module. */
export const proposalsFr = `
linking-unmade = Les paires sont en cours de recherche
linking-unmade-plain = Les règles travaillent sur cette édition en arrière-plan : rouvrez la page dans un moment. La commande obras link les cherche aussi.
linking-made = Les paires ont été cherchées
entry-proposal = proposition d’une paire reçue
linking-told = Proposé ailleurs
linking-told-by = { $by }, par { $method } : { $relation }
linking-told-turned = la droite fait partie de la gauche
linking-told-certainty = certitude { $certainty }
cli-told-columns = { $file } n’est pas un tableau de paires : il manque les colonnes { $columns }.
cli-told-rows = { $rows } lignes = { $kept } gardées comme propositions + { $held } déjà au journal + { $reported } signalées
finding-of-proposal-line-invalid = Cette ligne n’est pas un objet JSON.
finding-of-proposal-column-unknown = La colonne « { $value } » n’est pas d’un tableau de paires et n’est pas lue.
finding-of-proposal-cell-missing = La cellule « { $column } » est vide, et la ligne en a besoin.
finding-of-proposal-id-unknown = L’édition n’a rien sous l’identifiant « { $value } ».
finding-of-proposal-id-ambiguous = « { $value } » peut être plusieurs choses ({ $types }) : dites laquelle dans { $needed }.
finding-of-proposal-self = Les deux côtés sont « { $value } ».
finding-of-proposal-pair-unlinked = Une chose de type { $left } ne se lie pas à une de type { $right }.
finding-of-proposal-relation-unknown = « { $value } » n’est pas une relation d’une telle paire : { $words }.
finding-of-proposal-certainty-invalid = « { $value } » n’est pas une certitude entre 0 et 1, avec un point.
finding-of-proposal-text-long = Le texte de « { $column } » a plus de { $most } lettres.
finding-of-proposal-repeated = La même paire, du même auteur et par la même méthode, est à la ligne { $first } avec la même relation.
finding-of-proposal-contradicts = Ceci contredit { $other } : # est une écriture du journal jugée par des personnes, les autres sont des lignes.
reason-chain-words-most = la plupart des mots rares en commun
reason-chain-words-few = des mots en commun, mais pas ceux qui le nomment
reason-chain-kind = du genre de chose promise
reason-chain-window-early = un peu avant la promesse
reason-chain-window-after = après le délai de la promesse
reason-chain-amount-part = une partie de la somme promise
linking-alone = Joint jusqu’ici par une seule personne
linking-alone-plain = La jonction vaut et peut être retirée. Quelqu’un d’un autre nom dit ici si c’est la même chose : d’abord ceux qui ont le plus d’activités sous leurs noms.
`;
