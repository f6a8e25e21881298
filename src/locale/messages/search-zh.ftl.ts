/** The search: filters, how a query was read, why a thing stands where it stands. */
export const searchZh = `
search-narrow = 按类型、国家、标签或年份缩小范围
search-kind = 类型
search-sort = 排序
search-sort-best = 最符合的在前
search-sort-newest = 最新在前
search-sort-oldest = 最早在前
search-asked = 查找内容：{ $what }
search-asked-phrase = 原样包含“{ $phrase }”
search-asked-years = { $from } 至 { $to } 年
search-asked-open = 不限
search-phrases-loose = 没有文本逐字包含 { $phrases }。以下包含其中的词。
search-why = 为何排在这里：{ $points } 分
search-why-title = 标题中有“{ $term }”（共 { $n } 项事物如此）：{ $points }
search-why-text = 名称或文字中有“{ $term }”（共 { $n } 项事物如此）：{ $points }
search-why-country = 其国家为{ $term }（共 { $n } 项事物如此）：{ $points }
search-why-factors = 乘以 { $asked } 个词中找到的 { $found } 个，再乘以其类型的系数 { $factor }。
search-help-title = 如何搜索，结果如何排序
search-help-words = 查找词语时忽略重音和大小写，不区分单复数。引号中的“两个词”必须相连。用五种语言中的任何一种写出国家名称，也能找到属于该国的事物。
search-help-fields = 用字段缩小列表：country:HT、country:"Costa Rica"、type:work、label:overdue、year:2015..2018。
search-help-order = 罕见词比常见词分量大，标题比其他文字分量大，短文本比长文本分量大（BM25 公式）。承诺乘以 2，工程 1.6，参与方 1.5，文书 1.3。任何名称和国家都不影响顺序。
`;
