/** Messages of figures: Fluent, held as a module. */
export const figuresZh = `
## Figures

chart-finding-bars = { $series }：从 { $least }（{ $leastName }）到 { $most }（{ $mostName }）。
chart-finding-years = { $series }：{ $leastName }最少，为 { $least }；{ $mostName }最多，为 { $most }。
chart-finding-same = { $series }：始终为 { $value }。
chart-alike = { $n } 处
chart-finding-unknown = { $n } 项没有说明数值：画为虚线框，不画为零。
chart-finding-left = 绘出前 { $n } 项；另有 { $left } 项在表中。
chart-finding-undrawn = 未绘出但在表中：{ $list }。
chart-nothing-known = { $n } 行均未说明数值。
chart-millions = { $n } 百万
figure-left = 表格显示 { $n } 行；另有 { $left } 行只在其文件中。
figure-left-file = 全部数据行（CSV）
figure-embed = 嵌入网页
figure-embed-plain = 将以下代码复制到网页中。图表保持在本版本中的样子；不会跟踪其读者。
figure-embed-see = 单独查看
download-xlsx = 下载为工作簿（XLSX）
download-parquet = 下载为 Parquet
follow-atom = 订阅更新（Atom）
embed-home = 在 Obras 中打开此图及其来源
figure-labels = 承诺的状态
    .caption = 按状态统计的承诺
figure-money = { $source }：按类型统计的明示资金，{ $prices }
    .caption = 按类型统计的明示资金；不同类型从不相加
figure-lineage = 此系列各项承诺折合每年多少
    .caption = 逐项承诺，每年
figure-pace = 截至{ $date }的预期值，按各种期限解读
    .caption = 若在明示期限内均匀分摊，目前的预期值
fcol-commitments = 承诺
fcol-stage = 资金类型
fcol-sum = 明示金额合计
fcol-window = 明示期限
fcol-expected = 目前的预期值
`;
