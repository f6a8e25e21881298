/** Messages of contradictions in the journal: Fluent, held as a module. */
export const contradictionsEs = `
contradictions-title = Contradicciones
contradictions-lede = { $count ->
    [one] { $n } juicio contradice a otros.
    [many] { $n } juicios contradicen a otros.
   *[other] { $n } juicios contradicen a otros.
}
contradictions-plain = Cada uno dice que dos cosas no son una, mientras otros juicios las unen. Todos quedan como se dijeron, con sus recibos; las cosas siguen unidas hasta que alguien retire un juicio.
contradictions-none = Ningún juicio de esta edición contradice a otro.
contradictions-joined = Unidas de todos modos por:
contradictions-findings = Hallazgos del diario
contradictions-no-findings = No se halló nada incorrecto en el diario de esta edición.
`;
