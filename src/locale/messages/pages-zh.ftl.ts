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
`;
