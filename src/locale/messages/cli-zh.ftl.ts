/** Messages of the command line; in the form of `en.ftl.ts`. */
export const cliZh = `### What the command line says

## Headlines of problems where those of the site speak of pages

cli-problem-usage-invalid = 无法理解该命令
cli-problem-input-invalid = 所给内容无法使用
cli-problem-not-found = 没有这个内容
cli-see-help = obras --help 列出命令，obras COMMAND --help 列出选项
cli-usage-unknownCommand = 没有命令 { $what }。
cli-usage-unknownOption = 没有选项 { $what }。
cli-usage-missingArgument = 命令后面缺少内容：{ $what }。
cli-usage-optionMissingArgument = 选项 { $what } 需要一个值。
cli-usage-missingMandatoryOptionValue = 需要选项 { $what }。
cli-usage-excessArguments = 所给内容多于命令 { $what } 所接受的。
cli-usage-invalidArgument = { $what } 不能作为值：需要整数。

## Files and sources

cli-no-file = 没有文件 { $path }。
cli-is-folder = { $path } 是文件夹，不是文件。
cli-file-unreadable = 无法读取文件 { $path }（{ $reason }）。
cli-file-unwritable = 无法写入文件 { $path }（{ $reason }）。
cli-file-exists = { $path } 已经存在，可能含有他人的工作；不会覆盖。
cli-choose-other-file = 请另选名称，或移走 { $name }。
cli-no-folder = 没有存放 { $path } 的文件夹。
cli-disk-refused = 无法使用 { $path }（{ $reason }）。
cli-cannot-listen = 无法在 { $host } 端口 { $port } 监听（{ $reason }）。
cli-not-json = { $place } 不是 JSON：{ $reason }。
cli-line = 第 { $line } 行
cli-no-source = “{ $what }”既不是文件，也不是台账中的来源。
cli-bytes-not-held = 档案中没有“{ $what }”的字节。
cli-wrong-flag = --{ $name }：{ $reason }。
cli-takes-one-of = --{ $name } 可取：{ $words }。
cli-one-of-two = 请选择 --{ $one } 或 --{ $two }，不能同时使用。
cli-next = 下一步：{ $command }
cli-next-review = 请填写“decision”列（accept、correct 或 reject）及其所需内容。下一步：{ $command }
cli-written = { $rows } 行写入 { $file }

## Reading and checking

cli-read-count = { $source }：见到 { $seen } = 保留 { $kept } + 搁置 { $aside }
cli-check-version = { $source }：IATI 版本 { $version }，按 { $checked } 的模式检查，截至{ $date }
cli-check-unreadable = { $source }：无法作为 IATI 读取
cli-check-count = { $records } 条记录，{ $bad } 条有错误。发现：{ $errors } 个错误，{ $warnings } 个警告，{ $notes } 个提示
cli-left-out = 显示 { $all } 项发现中的 { $shown } 项，省略 { $rest } 项；--csv 输出全部。
cli-col-severity = 严重程度
cli-col-rule = 规则
cli-col-line = 行
cli-col-column = 列
cli-col-activity = 活动
cli-col-value = 值
cli-col-sentence = 内容
cli-col-kind = 类别
cli-col-place = 位置
cli-col-measure = 度量
cli-col-window = 期限
cli-col-reasons = 理由
cli-col-flags = 标记
cli-col-words = 文字
cli-col-row = 行
cli-col-cell = 单元格

## Candidates and their review

cli-place = { $from }–{ $to } ¶{ $paragraph }
cli-place-on-page = { $from }–{ $to } 第 { $page } 页 ¶{ $paragraph }
cli-no-window = 无期限
cli-candidates-count = { $n } 个候选。规则提出，由人决定。
cli-review-needs-source = 复核文件要指明台账中的一个来源，以便将引文与档案比对。请先收集该文件。
cli-language-missing = “{ $source }”的语言未知，而规则是按语言分别制定的。
cli-is-data = 这是数据，不是文件
cli-no-document = “{ $source }”没有可读的文本：{ $reason }
cli-from-neither = { $file } 既不含条目（每行一个 JSON 对象），也不是复核文件：缺少列 { $columns }。
cli-review-rows = { $rows } 行 = 接受 { $accepted } + 更正 { $corrected } + 拒绝 { $rejected } + 日志中已有 { $held } + 未决定 { $undecided } + 不予受理 { $refused }
cli-review-said = 日志接受了 { $n } 个条目。
cli-review-checked = { $n } 个条目有效；没有写入任何内容。

finding-of-review-column-unknown = 列“{ $value }”不属于复核文件，未读取。
finding-of-review-decision-unknown = “{ $value }”不是决定；请写 accept、correct 或 reject，或留空。
finding-of-review-decision-missing = 该行有内容但没有决定；仍为未决定。
finding-of-review-correction-missing = 决定为“correct”，但没有填写任何“correct_…”列。
finding-of-review-correction-unasked = “{ $value }”作了更正，但决定不是“correct”。
finding-of-review-correction-homeless = “{ $value }”不能单独放在陈述中：请以标识符或标题指明承诺。
finding-of-review-cell-empty = 单元格为空。
finding-of-review-cell-needed = 单元格为空，但 { $value } 需要它。
finding-of-review-not-whole = “{ $value }”不是位置：需要从 0 开始的整数。
finding-of-review-source-unknown = 台账中没有来源“{ $value }”。
finding-of-review-source-bytes = 档案中没有“{ $value }”的字节，因此无法核对引文。
finding-of-review-source-data = “{ $value }”没有可引用的文本。
finding-of-review-quote-differs = 存档文件在该处没有这些文字。该处为：“{ $found }”。
finding-of-review-quote-elsewhere = 这些文字在存档文件的 { $from } 至 { $to }，不在此处。
finding-of-review-quote-long = 文字长度超过条目可容纳的 { $limit } 字节；请缩短引文。
finding-of-review-value-invalid = “{ $value }”不适用：{ $reason }。
finding-of-review-value-unlisted = “{ $value }”不属于：{ $words }。
finding-of-review-number-ambiguous = “{ $value }”有两种读法；请不用千位分隔符，小数用点。
finding-of-review-window-unstated = 期限需要有说明它的原话；不予编造。
finding-of-review-window-elsewhere = 存档文件中没有“{ $value }”这些文字；期限要么由其文件说明，要么没有。
finding-of-review-not-held = 台账中没有{ $kind }“{ $value }”；请先录入。
finding-of-review-no-commitment = 该行指明了承诺，但其类别为 { $value }。
finding-of-review-commitment-differs = 台账中的承诺“{ $value }”内容不同；未作改动。
finding-of-review-row-repeated = 该行与第 { $first } 行由同一人对同样的文字作出决定。

## Saying

cli-no-kind = { $place }：“{ $kind }”不是条目类型。类型有：{ $kinds }。
cli-which-kind = 哪种条目？可选：{ $kinds }。
cli-no-body = 缺少条目本身：请用 --body 给出。
cli-mend-entry = 请修正该字段后重新提交；没有写入任何内容。
cli-quantity-unit = 数量需要单位，单位也需要数量。
cli-not-known = 日志中没有 { $what }。
cli-answer-accepted = 已接受，条目 #{ $index }。
cli-receipt-at = 回执在 { $file }
cli-invited = 有效至{ $date }，仅供{ $party }使用。请通过您信任的渠道发送；不会再次显示。

## Verifying

cli-checked = 已检查：{ $what }
cli-checked-receipt = 回执 { $path }
cli-checked-edition = 版本 { $path }
cli-checked-journal = 日志 { $place }（条目：{ $entries }；存档文件：{ $files }）
cli-receipt-alone = 这里没有台账；回执已用密钥 { $vkey } 单独检查。
cli-receipt-elsewhere = 该回执属于另一份日志，不是这里的台账，密钥为 { $vkey }；已单独检查。
cli-unsigned = 最后一个已签名条目之后有 { $bytes } 字节：正在进行或被中断的写入。它们不属于日志。
cli-unsigned-mend = 无需操作：下一次写入会将其截去
cli-unchanged = 没有任何改动
cli-wrong = 有 { $n } 处错误
cli-part-edition = 版本
cli-part-journal = 日志
cli-part-receipt = 回执
cli-nothing-to-verify = 这里既没有台账也没有版本可供验证。
cli-no-edition = 没有版本“{ $edition }”。
cli-doctor-journal = 与签名头相符的条目：{ $entries }

## Making, building, showing

cli-made = 含 { $n } 个条目的台账位于 { $place }（验证密钥 { $vkey }）
cli-keep-safe = 请妥善保管 { $place }/keys，并备份该文件夹：它是唯一的记忆。
cli-gathered = { $source }：{ $bytes } 字节，{ $type }
cli-entry = 日志条目 #{ $index }
cli-other-type = 服务器称其为 { $declared }；其字节为 { $type }，按后者读取。
cli-typing = 正在读取 { $characters } 个字符 …
cli-stages = { $all } 个阶段：运行 { $ran }，未变 { $same }
cli-edition = 版本 { $id }，截至{ $date }
cli-demo-making = 正在创建演示台账 …
cli-demo-made = 演示台账由程序附带的事实创建。
cli-serving = Obras 位于 { $url }
cli-try = 试试 { $url }
cli-stop = 按 Ctrl-C 停止
cli-propose-none = 无法为 { $source } 提出映射：它不是表格，或没有能区分各行的列。
cli-propose-written = 提出的映射在 { $file }。使用前请逐行检查。
cli-col-field = 字段
cli-col-confidence = 置信度
cli-col-samples = 样例
cli-col-doubts = 待定
cli-doubt-date-order = 日在前还是月在前？
cli-doubt-decimal-mark = 哪个是小数点？
cli-doubt-currency = 哪种货币？暂以 XXX 代替
cli-doubt-words = 没有代码的词是什么意思？
cli-doubt-repeated = 有些值重复
cli-col-left = 左
cli-col-right = 右
cli-col-commitment = 承诺
cli-col-label = 标签
cli-col-standing = 地位
cli-contradictions = 判定之间的矛盾：{ $n }
cli-judge = 判定一对：{ $command }
cli-no-commitment = 该版本中没有承诺“{ $id }”。
cli-facets = 表态：{ $said } · 证据：{ $shown }（{ $grade }）· 答复：{ $answered } · 期限：{ $due }
cli-quantities = 承诺：{ $promised } · 证据显示：{ $shown }
cli-pace = 期限 { $window }：{ $of } 天中的 { $days } 天（{ $percent }），预期 { $expected }
cli-missing = 缺少：{ $what }

## Looking after it

cli-node-old = { $version } 版本过旧
cli-node-mend = 请安装 Node 20.19 或更新版本
cli-is-folder-not = { $path } 不是文件夹
cli-other-folder = 请用 --{ $flag } 另选文件夹
cli-not-writable = 无法写入 { $path }
cli-writable-mend = 请取得该处的写入权限，或用 --{ $flag } 另选文件夹
cli-free = 剩余 { $n } MiB
cli-free-mend = 请腾出磁盘空间
cli-no-ledger = { $place } 没有台账
cli-key-missing = 缺少签名密钥
cli-key-mend = 请放回 { $key }；没有它，台账只能读取，不能写入
cli-key-open = 本机的其他用户可以读取签名密钥
cli-key-closed = 只有所有者可读
cli-restore = 请从备份恢复台账文件夹，然后运行 obras verify
cli-no-edition-yet = { $place } 没有版本
cli-edition-well = { $id } 与发布时相同
cli-port-taken = { $port } 已被占用；将使用一个空闲端口
cli-port-free = { $place } 空闲
cli-port-mend = 请用 --host 和 --port 另选
cli-bug = 这是 Obras 的程序错误。请附上以下内容报告：

## 按自定规则评定

cli-col-own-label = 自定标签
cli-col-own-rule = 自定规则
own-rule-counts = 承诺：{ $seen }。按您的规则评定：{ $rated }；未能评定：{ $failed }。与已公布标签不同：{ $differ }
own-rule-no-cases = 版本 { $edition } 不含评定所依据的案例：它由较早的程序生成。
own-rule-unreadable = 无法载入规则 { $path }：{ $reason }
own-rule-no-default = 模块 { $path } 没有默认导出以案例和日期为参数的函数。
own-rule-no-label = 规则没有给出标签：应返回一个对象，其“label”为文本，“rule”若有也为文本
`;
