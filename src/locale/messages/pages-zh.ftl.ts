/** Messages that pages share, of what stands on them: Fluent, held as a module. */
export const pagesZh = `
by-program = 程序（{ $program }）
title-in = 标题语言：{ $language }
search-answer-amount = 有 { $n } 项承诺写明“{ $words }”。
search-count-words = 另有 { $n } 个结果与您输入的内容有相同的词。
place-sentence = 第 { $n } 句
place-list = 第 { $n } 个列表
place-item = 第 { $n } 项
place-measure = 第 { $n } 条措施
place-last-paragraph = 最后一段
place-last-sentence = 最后一句
place-last-list = 最后一个列表
place-last-item = 最后一项
place-last-measure = 最后一条措施
on-this-page = 本页内容
method-swap = 对每个合作伙伴适用同样的规则
    .plain = 规则只读事实，从不读名称。为证明这一点，在读入的每个文件中互换两个合作伙伴，重新生成全部记录；除名称外，任何标签、等级或句子都不得改变。该测试随程序提供，每次改动都会运行，任何人都可以重做：npm test -- test/swapped-pages.test.ts。
same-for-all = 对每个合作伙伴适用同一规则
help-money = 关于资金
    .plain = 金额只在同一来源、阶段、货币和价格类型内相加。旁边可以用另一种货币或某一年的价格显示；每次换算都写明汇率、年份和来源，无法换算的逐一列出。
help-money-constant = 按 2020 年价格
asking-mail = 一键询问：在您的邮件程序中打开这封信
entries-last = { $n } 个条目，最后一个为第 { $last } 号
statement-canonical-show = 显示文本
statements-above = 其中 { $n } 条已在上文相应步骤中列出
`;
