/** Messages of a source's check against its standard: Fluent, held as a module. */
export const standardCheckFr = `
standard-check-of = { $source } au regard de sa norme
standard-check-see = Au regard de sa norme
standard-check-lede = { $records } enregistrements ont été vérifiés ; { $bad } ont au moins une erreur. { $errors } erreurs, { $warnings } avertissements, { $notes } notes.
standard-check-version = Version déclarée : { $version } ; vérifié selon { $checked } le { $date } : schéma, listes de codes et règles de la norme IITA (IATI).
standard-check-same = obras read --check donne tous les endroits de la même vérification.
standard-check-none = Cette source n’est pas au format IATI ; il n’y a pas de vérification au regard d’une norme. Ce que la lecture a trouvé figure à part.
standard-check-unreadable = Le fichier n’a pas pu être lu comme IATI : aucune règle n’a pu être vérifiée.
standard-check-findings = Ce que la lecture a trouvé
standard-check-rules-caption = Combien de fois chaque règle est enfreinte
standard-check-shown = { $shown } constats sur { $all } figurent ici : pour chaque règle, les 200 premiers endroits. La vérification du fichier lui-même les donne tous.
place-column = colonne { $n }
flaw-edition-related-not-held = Elle nomme une activité liée qu’aucune source de ce registre ne détient ; peut-être n’a-t-elle simplement pas été recueillie.
flaw-edition-related-one-sided = Elle nomme une autre activité comme parente ou comme partie, et celle-ci ne dit pas la même chose de son côté.
`;
