/** 关于配对提议的消息：如何产生、来自何处。Fluent，以模块保存。 */
export const proposalsZh = `
linking-unmade = 正在寻找配对
linking-unmade-plain = 规则正在后台处理本版：请稍后重新打开本页。命令 obras link 也会寻找配对。
linking-made = 已寻找配对
entry-proposal = 收到配对提议
linking-told = 他处的提议
linking-told-by = { $by }，方法：{ $method }：{ $relation }
linking-told-turned = 右边是左边的一部分
linking-told-certainty = 确定度 { $certainty }
cli-told-columns = { $file } 不是配对表：缺少列 { $columns }。
cli-told-rows = { $rows } 行 = { $kept } 行存为提议 + { $held } 行日志中已有 + { $reported } 行已报告
finding-of-proposal-line-invalid = 此行不是 JSON 对象。
finding-of-proposal-column-unknown = 列“{ $value }”不属于配对表，未读取。
finding-of-proposal-cell-missing = 单元格“{ $column }”为空，而此行需要它。
finding-of-proposal-id-unknown = 本版没有标识“{ $value }”。
finding-of-proposal-id-ambiguous = “{ $value }”可能是多个事物（{ $types }）：请在 { $needed } 中说明。
finding-of-proposal-self = 两边都是“{ $value }”。
finding-of-proposal-pair-unlinked = 类型 { $left } 与类型 { $right } 之间不作关联。
finding-of-proposal-relation-unknown = “{ $value }”不是此类配对的关系：{ $words }。
finding-of-proposal-certainty-invalid = “{ $value }”不是 0 到 1 之间（用小数点）的确定度。
finding-of-proposal-text-long = “{ $column }”中的文字超过 { $most } 个字符。
finding-of-proposal-repeated = 同一来源、同一方法的同一配对已在第 { $first } 行，关系相同。
finding-of-proposal-contradicts = 与 { $other } 相矛盾：# 为人工判定的日志条目，其余为行号。
reason-chain-words-most = 多数罕见词相同
reason-chain-words-few = 有共同的词，但不是其名称中的词
reason-chain-kind = 属于所承诺的种类
reason-chain-window-early = 略早于承诺
reason-chain-window-after = 晚于承诺期限
reason-chain-amount-part = 所承诺金额的一部分
linking-alone = 目前仅由一人合并
linking-alone-plain = 合并有效，也可撤回。由另一姓名的人在此说明是否相同：名下活动最多的排在前面。
`;
