/** Messages of the log: where it is kept, what others hold of it; in the form of `en.ftl.ts`. */
export const logZh = `### The log

problem-journal-store-failed = 目前无法使用日志的数据库
    .help = 请一分钟后再试；本站的运行者应运行 obras doctor。
entry-personal-removed = 个人信息部分已移除

## Where the journal is kept

log-where-files = 台账的文件
log-where-postgresql = PostgreSQL
log-kept = 日志保存在{ $where }：{ $n } 个条目。
log-moved = 日志现保存在{ $where }：{ $n } 个条目，哈希、头和回执不变。
log-set-url = 请保留设置 journalUrl（OBRAS_JOURNAL_URL）：今后以它打开台账。
log-unset-url = 请去掉 journalUrl（OBRAS_JOURNAL_URL）：今后 PostgreSQL 拒绝写入。
log-no-url = 没有配置数据库。
log-database = PostgreSQL 有响应，并保存它声称已保存的内容。
log-unsafe = PostgreSQL 可能丢失它已确认的内容：{ $settings }。
log-unsafe-mend = 请在 postgresql.conf 中将其设为 on 并重启数据库

## Personal parts

log-which-entry = { $entry } 不是条目编号。
log-forgotten = 条目 { $entry } 的个人信息部分已移除。条目、其哈希和所有证明保持不变。
log-forgotten-copies = 台账的备份中仍有它：请在备份中也移除。
log-removed = 条目 { $entry }：其个人信息部分{ $why }，日期{ $on }
log-why-request = 已应请求移除
log-why-law = 已按法律或命令的要求移除
log-why-mistake = 因本不应保存而移除

## What others hold of it

log-first-seen = { $origin }：{ $size } 个条目，这是该见证方见到的第一个头。已保存并联署。
log-extends = { $origin }：{ $size } 个条目以先前见到的 { $before } 个条目开头。该头已保存并联署。
log-witness-serving = 见证方在 { $url }/add-checkpoint 应答
log-witness-refused = { $address } 的见证方没有为日志头副署：{ $status } { $reason }
log-witness-key = 此见证方的密钥，供依赖它的人使用：{ $vkey }
log-whose = 这是谁的签名？需要见证方的密钥。
log-taken = 已收入 { $size } 个条目的头下的签名；它随检查点一同发布。
log-not-fetched = 无法获取 { $address }：{ $reason }。
log-no-checkpoint = { $place } 下没有检查点。
log-no-proof = { $path } 中没有哈希列表。
log-no-tiles = 没有证明：{ $reason }。
log-two-heads = 需要两个检查点：先较早的，后较新的。
log-two-logs = 它们是两份日志的头：{ $one } 和 { $other }。
log-not-a-checkpoint = { $path } 不是已签名的检查点。
log-not-a-key = 这不是日志的密钥。
log-not-signed = { $path } 没有 { $key } 的签名。
log-not-extended = 较新的头不是较早的头的延续：{ $from } 个条目，根 { $fromRoot }；{ $to } 个条目，根 { $toRoot }。
log-checked-heads = 头 { $older } 和 { $newer }
log-heads-unsigned = 没有给出密钥（--log-key）：未检查这些头由谁签名。

## On the page of verification

log-prove = 索取证明
log-prove-plain = 可以向日志索取两种证明，适用于任何条目和任意两个大小。请保存：它们可以在任何地方检查，无需本站。
log-ask-entry = 某条目在日志中
log-ask-heads = 日志只增不改
log-index = 条目编号
log-size = 日志的条目数（留空：最近的签名头）
log-from = 较早的头的条目数
log-to = 较新的头的条目数（留空：最近的签名头）
log-ask-button = 显示证明
log-proof-inclusion = 该条目在日志中
log-proof-inclusion-plain = 由其叶哈希和证明中的哈希可得出该大小的日志的根。
log-proof-consistency = 较新的日志以较早的日志开头
log-proof-consistency-plain = 由证明中的哈希可得出两个根：先前的内容仍在，未改动，顺序相同。
log-proof-download = 下载证明（JSON）
log-static = 以静态文件提供的整份日志，供他人的程序和见证方使用：
log-other-verifier = 最后一行是用另一种语言编写的第二个验证程序：随程序附带的单个文件，只需要 Python。
`;
