/** Messages of the log: where it is kept, what others hold of it; in the form of `fr.ftl.ts`. */
export const logFr = `### The log

problem-journal-store-failed = La base de données du journal est inutilisable pour le moment
    .help = Réessayez dans une minute ; le responsable de ce site devrait lancer obras doctor.
entry-personal-removed = partie personnelle supprimée

## Where the journal is kept

log-where-files = fichiers du registre
log-where-postgresql = PostgreSQL
log-kept = Le journal est conservé dans { $where } : { $n } entrées.
log-moved = Le journal est désormais conservé dans { $where } : { $n } entrées, avec les mêmes empreintes, têtes et récépissés.
log-set-url = Gardez journalUrl défini (OBRAS_JOURNAL_URL) : le registre s’ouvre désormais avec lui.
log-unset-url = Retirez journalUrl (OBRAS_JOURNAL_URL) : PostgreSQL refuse désormais toute écriture.
log-no-url = Aucune base de données n’est configurée.
log-database = PostgreSQL répond et conserve ce qu’il dit avoir conservé.
log-unsafe = PostgreSQL peut perdre ce dont il a accusé réception : { $settings }.
log-unsafe-mend = mettez-les à on dans postgresql.conf et redémarrez la base de données

## Personal parts

log-which-entry = { $entry } n’est pas le numéro d’une entrée.
log-forgotten = La partie personnelle de l’entrée { $entry } est supprimée. L’entrée, son empreinte et toutes les preuves restent telles quelles.
log-forgotten-copies = Les sauvegardes du registre la contiennent encore : supprimez-la là aussi.
log-removed = entrée { $entry } : sa partie personnelle a été { $why }, le { $on }
log-why-request = supprimée sur demande
log-why-law = supprimée parce qu’une loi ou un ordre l’exige
log-why-mistake = supprimée parce qu’elle n’aurait pas dû être conservée

## What others hold of it

log-first-seen = { $origin } : { $size } entrées, la première tête que ce témoin a vue. Elle est conservée et cosignée.
log-extends = { $origin } : { $size } entrées commencent par les { $before } déjà vues. La tête est conservée et cosignée.
log-witness-serving = Le témoin répond à { $url }/add-checkpoint
log-witness-refused = Le témoin à { $address } n’a pas contresigné la tête : { $status } { $reason }
log-witness-key = Clé de ce témoin, pour qui s’y fie : { $vkey }
log-whose = De qui est cette signature ? Il faut la clé du témoin.
log-taken = La signature sous la tête de { $size } entrées est enregistrée ; elle est publiée avec le point de contrôle.
log-not-fetched = { $address } n’a pas pu être récupéré : { $reason }.
log-no-checkpoint = Il n’y a pas de point de contrôle sous { $place }.
log-no-proof = { $path } ne contient pas de liste d’empreintes.
log-no-tiles = Il n’y a pas de preuve : { $reason }.
log-two-heads = Il faut deux points de contrôle : l’ancien, puis le nouveau.
log-two-logs = Ce sont les têtes de deux journaux : { $one } et { $other }.
log-not-a-checkpoint = { $path } n’est pas un point de contrôle signé.
log-not-a-key = Ce n’est pas la clé d’un journal.
log-not-signed = { $path } n’est pas signé par { $key }.
log-not-extended = La nouvelle tête ne prolonge pas l’ancienne : { $from } entrées, racine { $fromRoot } ; { $to } entrées, racine { $toRoot }.
log-checked-heads = têtes { $older } et { $newer }
log-heads-unsigned = Aucune clé n’a été donnée (--log-key) : qui a signé les têtes n’a pas été vérifié.

## On the page of verification

log-prove = Demander une preuve
log-prove-plain = Deux preuves peuvent être demandées au journal, pour toute entrée et deux tailles quelconques. Gardez-les : elles se vérifient partout, sans ce site.
log-ask-entry = Une entrée est dans le journal
log-ask-heads = Le journal n’a fait que s’allonger
log-index = Numéro de l’entrée
log-size = Entrées du journal (vide : la dernière tête signée)
log-from = Entrées de l’ancienne tête
log-to = Entrées de la nouvelle tête (vide : la dernière tête signée)
log-ask-button = Montrer la preuve
log-proof-inclusion = L’entrée est dans le journal
log-proof-inclusion-plain = L’empreinte de sa feuille et celles de la preuve donnent la racine d’un journal de cette taille.
log-proof-consistency = Le nouveau journal commence par l’ancien
log-proof-consistency-plain = Les empreintes de la preuve donnent les deux racines : ce qui était là l’est encore, inchangé et dans le même ordre.
log-proof-download = Télécharger la preuve (JSON)
log-static = Tout le journal en fichiers statiques, pour les programmes d’autrui et pour les témoins :
log-other-verifier = La dernière ligne est un second vérificateur dans un autre langage : un seul fichier, fourni avec le programme, qui n’a besoin que de Python.
`;
