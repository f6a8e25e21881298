/** Messages of a source's check against its standard: Fluent, held as a module. */
export const standardCheckZh = `
standard-check-of = { $source }：对照其标准
standard-check-see = 对照其标准
standard-check-lede = 已检查 { $records } 条记录，其中 { $bad } 条至少有一处错误。错误 { $errors } 处，警告 { $warnings } 处，提示 { $notes } 处。
standard-check-version = 文件声明的版本：{ $version }；于 { $date } 按 { $checked } 版检查：IATI 标准的结构、代码表和规则集。
standard-check-same = 用 obras read --check 可列出同一检查的全部位置。
standard-check-none = 此来源不是 IATI 格式，没有可对照的标准。读取时发现的问题另行列出。
standard-check-unreadable = 该文件无法按 IATI 读取，因此无法检查任何规则。
standard-check-findings = 读取时发现的问题
standard-check-rules-caption = 每条规则被违反的次数
standard-check-shown = 此处列出 { $all } 处中的 { $shown } 处：每条规则只列前 200 处。对文件本身的检查会列出全部。
place-column = 第 { $n } 列
flaw-edition-related-not-held = 它提到一项本账册任何来源均未收录的相关活动；可能只是尚未采集。
flaw-edition-related-one-sided = 它称另一项活动为其上级或下级，而那项活动没有从自己一侧作相同的说明。
`;
