/** Messages des questions en SQL : Fluent, en module. */
export const sqlFr = `
sql-title = Interroger en SQL
sql-lede = Posez votre propre question aux tables de cette édition. L’adresse de cette page contient la question : elle peut être partagée et citée ; sur la même édition, la réponse est toujours la même.
sql-field = Question (SQL de DuckDB, un seul SELECT)
sql-limits = Lecture seule ; { $seconds } secondes au plus. La page montre les { $page } premières lignes, un fichier jusqu’à { $file }.
sql-ask = Interroger
sql-rows = Lignes
sql-none = Aucune ligne ne répond à cette question. Ce n’est pas encore zéro : voyez dans Couverture ce que contiennent les tables.
sql-count = { $count ->
    [one] { $n } ligne
    [many] { $n } de lignes
   *[other] { $n } lignes
}
sql-cut = { $count ->
    [one] La première ligne ; il y en a d’autres
    [many] Les premiers { $n } de lignes ; il y en a d’autres
   *[other] Les { $n } premières lignes ; il y en a d’autres
}
sql-caution = NULL veut dire inconnu ou non déclaré, jamais zéro. Des montants d’étapes, de monnaies, de bases de prix ou de sources différentes ne doivent pas être additionnés : les tables les tiennent séparés, une somme de tous ne le fait pas.
sql-examples = Exemples
sql-example-labels = Engagements par mention
sql-example-sums = Montants déclarés par source, étape, monnaie et base de prix
sql-example-searches = Ce qui a été cherché, où, et combien a été trouvé
sql-example-words = Les mots exacts des engagements, version par version
sql-tables = Tables
sql-tables-plain = Chaque table avec ce qu’elle contient et ses colonnes (en anglais). Toutes peuvent être prises comme fichiers Parquet sous Données.
sql-table-rows = { $count ->
    [one] { $n } ligne
    [many] { $n } de lignes
   *[other] { $n } lignes
}
sql-refused = Cette question n’a pas été posée
sql-refused-empty = Elle ne contient aucune question.
sql-refused-syntax = Le moteur ne peut pas la lire :
sql-refused-not-a-question = Seul un SELECT peut être posé. Rien ne peut être écrit, réglé ni chargé.
sql-refused-several = Une question à la fois : retirez ce qui suit le premier point-virgule.
sql-refused-parameter = Un point d’interrogation ou $1 tient la place d’une valeur que personne ne donne. Écrivez la valeur.
sql-refused-table = Cette table n’existe pas ; celles qui existent sont plus bas :
sql-refused-function = Cette fonction ne peut pas servir, car son résultat ne dépend pas des seules lignes :
sql-refused-failed = Le moteur n’a pas pu y répondre :
sql-place = Ligne { $line }, caractère { $column }
sql-place-line = Ligne { $line }
problem-sql-invalid = La question ne peut pas être posée
    .help = Posez un seul SELECT sur les tables de l’édition.
problem-sql-too-slow = La question a pris trop de temps
    .help = Demandez moins, ou prenez les tables en Parquet et interrogez-les sur votre propre machine. Revenez en arrière pour retrouver votre question.
problem-sql-too-large = La question a pris trop de mémoire ou est trop longue
    .help = Demandez moins de lignes ou des textes plus courts, ou prenez les tables en Parquet et interrogez-les sur votre propre machine. Revenez en arrière pour retrouver votre question.
problem-sql-busy = D’autres personnes interrogent en ce moment
    .help = Reposez la question dans une demi-minute. Revenez en arrière pour retrouver votre question.
`;
