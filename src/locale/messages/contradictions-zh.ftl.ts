/** Messages of contradictions in the journal: Fluent, held as a module. */
export const contradictionsZh = `
contradictions-title = 相互矛盾之处
contradictions-lede = { $n } 个判断与其他判断相矛盾。
contradictions-plain = 每个判断都说两个事物不是同一个，而其他判断把它们连在一起。所有判断都按原样保留，附有回执；在有人撤回判断之前，这些事物仍连在一起。
contradictions-none = 本版中没有相互矛盾的判断。
contradictions-joined = 仍由以下判断连在一起：
contradictions-findings = 日志中发现的问题
contradictions-no-findings = 本版的日志中没有发现问题。
`;
