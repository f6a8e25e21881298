/** Messages of the subject “answering”: Fluent, held as a module. */
export const answeringFr = `
answer-error-two-readings = Cela peut se lire de deux façons : écrivez les milliers sans signe (3500), et une fraction sans zéros à la fin (3.5)
answer-so-far = Ce que les sources montrent jusqu’ici :
answer-yes-means = « Oui » confirme ce qui est montré jusqu’ici ; avec un nombre, que cette quantité a été livrée.
answer-list = Ce qui vous est demandé
answer-none-yet = pas encore de réponse
answer-done-shown = Elle est montrée à côté de la fiche.
answer-done-see = La voir là où chacun la lit
attachment-not-yet = { $kind }, montré avec la prochaine édition
receipt-problem-not-json = Ceci n’est pas un reçu : collez le fichier entier, de la première accolade à la dernière.
receipt-problem-not-a-receipt = Une partie du reçu manque, ou n’est pas ce qu’elle devrait être.
receipt-problem-index = L’entrée a un autre numéro que celui que dit le reçu.
receipt-problem-entry-changed = L’entrée a été changée : elle n’est plus celle qui a été acceptée.
receipt-problem-other-key = Le reçu est d’un autre registre : sa clé n’est pas celle de celui-ci.
receipt-problem-checkpoint = La tête signée du registre qu’il contient est illisible.
receipt-problem-proof = La preuve ne mène pas de cette entrée à la tête signée du registre.
receipt-problem-key = La clé du registre qu’il contient est illisible.
receipt-problem-signature = La signature ne correspond pas à la tête du registre.
receipt-problem-unsupported = Cette machine ne sait pas vérifier les signatures de cette sorte (Ed25519).
problem-document-unreadable = Ce document ne peut pas être lu au bureau
    .help = Il reste dans les archives tel qu’il a été gardé. Gardez-le encore une fois sous une autre forme : texte, page, ou avec sa langue indiquée.
verify-second = Second vérificateur (un fichier, Python)
letter-second = Ou sans le programme d’Obras, avec un seul fichier que donne la page « Vérifier » du site :
`;
