/** Messages of the questions and of their rows: Fluent, held as a module. */
export const questionsZh = `
## Questions

nav-questions = 问题
nav-observations = 统计数据行
questions-lede = 人们对与本地区合作提出的问题，由本版本收录的数据行回答。每个页面先说明缺少什么。
questions-all-rows = 全部统计数据行
question-aid = 援助被削减了吗？
    .short = 按提供方、国家和年份的援助，承付与支付分列
question-missing = 缺少什么
question-answer = 答案（以数据行所及为限）
question-no-answer = 没有收录可以回答此问题的内容。
question-limits = 如何阅读
home-questions = 可以提出的问题
home-questions-plain = 每个答案先说明缺少什么，每个数字都能打开其数据行。
filter-country = 国家
filter-country-any = 整个地区
filter-partner = 合作伙伴
filter-partner-any = 所有已收录的
filter-issue = 议题或类型
filter-issue-any = 全部合并

## Figures

figure-empty = 本版本没有符合的数据行。
figure-rows = 读取了 { $n } 行。
figure-reach = 涵盖 { $from } 至 { $to }：读取了 { $n } 行。
figure-unknown = 其中 { $n } 行没有说明数值。
area-held = 所有地方
area-region = 本地区各国
money-stage-request = 申请
money-stage-allocation = 分配
money-stage-appropriation = 拨款授权
money-stage-obligation = 承付
money-stage-disbursement = 支付
indicator-assistance = 援助
indicator-gdp-deflator-change = 国内生产总值平减指数变动
indicator-gdp = 国内生产总值
indicator-population = 人口
indicator-oda-net = 官方发展援助净额
indicator-export-value = 出口
indicator-import-value = 进口
indicator-export-concentration = 出口集中度
indicator-export-entropy = 出口熵
indicator-primary-share = 初级产品占出口比重
indicator-exports-to = 对该伙伴的出口
indicator-imports-from = 自该伙伴的进口
indicator-votes-alike = 投票一致
topic-all = 所有议题
topic-palestine = 巴勒斯坦冲突
topic-nuclear-weapons = 核武器
topic-arms-control = 军备控制
topic-human-rights = 人权
topic-colonialism = 殖民主义
topic-economic-development = 经济发展
unit-index = { $n }
unit-roll-call = { $n } 次唱名表决
price-constant-unstated = 不变价格，未说明基年
licence-US-Government-Work = 美国政府作品
fcol-year = 年份
fcol-period = 时间
fcol-area = 国家或地区
fcol-provider = 提供方
fcol-prices = 价格

## Rows of figures

observations-plain = { $count ->
    [0] 没有符合的数据行。
   *[other] { $n } 行，按其来源所述，注明行和列。
}
observation-sums = 这些数据行的合计
observation-sums-plain = 只在同一来源、指标、对方、议题、阶段、单位和价格基准内相加，从不跨类。指数、比率、百分比、人口或国内生产总值不相加。
not-added = 不相加
col-indicator = 度量内容
col-other-side = 对方

## Was aid cut?

tell-aid-nothing = 没有收录按受援国分列的年度援助数据。一份含有提供方、受援国、年份、阶段和金额的表格，作为指标“assistance”读取，可以回答此问题。
tell-aid-one-provider = 收录了 { $n } 个提供方按国家分列的年度数据；其他伙伴给了什么、削减了什么，在此无法按国家和年份追踪。
tell-aid-ends = 所收录的{ $partner }数据止于 { $year } 年：此后的决定、削减或支付在此看不到。同一表格的较新文件可以推后这一界限。
tell-aid-no-deflator = 没有收录{ $partner }的国内生产总值平减指数，因此金额只有当年价格。
tell-aid-no-totals = 没有收录经合组织发展援助委员会成员的援助总额，因为找到的副本没有说明许可。它们各年的官方发展援助净额，作为指标“oda-net”读取，可以并列展示。
tell-aid-less = { $partner }，对{ $area }，{ $stage }：{ $from } 年为 { $earlier }，{ $to } 年为 { $later }。按 { $base } 年价格计，减少 { $change }。
tell-aid-more = { $partner }，对{ $area }，{ $stage }：{ $from } 年为 { $earlier }，{ $to } 年为 { $later }。按 { $base } 年价格计，增加 { $change }。
tell-aid-amounts = { $partner }，对{ $area }，{ $stage }：{ $to } 年为 { $later }，{ $from } 年为 { $earlier }。无法算出按不变价格计的变动。
tell-aid-own-constant = 按来源自己的数字（{ $basis }），{ $stage }的金额从 { $from } 年到 { $to } 年变动 { $change }。
tell-aid-totals = 同一年常被引用三个总额。{ $year } 年对{ $area }，{ $partner } 写明：申请 { $requested }，承付 { $obligated }，支付 { $paid }。它们是同一笔钱的不同步骤，而不是同一问题的三个答案。某年支付的款项往往是更早年份承付的。
figure-aid-totals = { $partner }：同一年被引用的各总额
    .caption = { $partner }，{ $area }：按年列出资金的每一步，照来源所载；从不相加
fcol-request = 申请
fcol-appropriation = 拨款授权
fcol-allocation = 分配
tell-aid-stages = 承付和支付是同一笔资金的两个阶段：并列展示，从不相加。申请、分配和拨款授权的金额在数据行中。
tell-aid-region-rows = 来源给予国家集团的援助自成一行，不计入任何国家的数字，也不计入本地区的数字。
tell-aid-constant = 不变价格在此由明示金额和提供方的日历年国内生产总值平减指数算出；每项变动都按不变价格计。没有数据行的年份是未知，不是零。
figure-aid-years = { $partner }：按年份
    .caption = { $partner }：各年承付与支付，{ $area }
figure-aid-countries = { $partner }：逐国，{ $from } 年和 { $to } 年
    .caption = { $partner }：{ $from } 年和 { $to } 年的承付与支付
figure-aid-members = 所有成员合计
    .caption = 对世界所有国家的官方发展援助净额总计
fcol-obligation = 承付
fcol-obligation-constant = 承付，{ $base } 年价格
fcol-obligation-from = { $from } 年承付
fcol-obligation-to = { $to } 年承付
fcol-obligation-change = 变动，不变价格
fcol-disbursement = 支付
fcol-disbursement-constant = 支付，{ $base } 年价格
fcol-disbursement-from = { $from } 年支付
fcol-disbursement-to = { $to } 年支付
fcol-disbursement-change = 变动，不变价格

## How dependent are the countries?

question-dependence = 出口的依赖程度有多高？
    .short = 出口集中度、初级产品、主要伙伴
tell-dependence-no-partners = 没有收录出口流向哪些伙伴：找到的数字取自 UN Comtrade，其条款不允许转发数据行。一份含有报告国、伙伴、年份和数值的表格，作为指标“exports-to”和“imports-from”读取，可以回答此问题。
tell-dependence-some-partners = 收录了与 { $n } 个伙伴的贸易；不在表中的伙伴并不等于没有贸易。
tell-dependence-no-products = 没有收录出口集中度的度量。一份含有国家、年份和指数的表格，作为指标“export-concentration”读取，可以回答此问题。
tell-dependence-ends = 按产品的出口度量止于 { $year } 年；只计货物，不计服务。
tell-dependence-moved = 从 { $from } 年到 { $to } 年，在两个年份都有数据的 { $of } 个国家中，有 { $n } 个国家的出口更加集中于少数产品。
tell-dependence-primary = { $to } 年，在说明了比重的 { $of } 个国家中，有 { $n } 个国家的初级产品占出口一半以上。
tell-dependence-country = { $area }：出口产品集中度 { $from } 年为 { $before }，{ $to } 年为 { $after }；{ $to } 年初级产品占出口 { $primary }。
tell-dependence-partner = { $year } 年，{ $area }出口的 { $share } 流向{ $partner }。
tell-dependence-index = 该指数（赫芬达尔-赫希曼指数）在出口分散于多种产品时接近 0，只有一种产品时为 1。它不说明任何有关伙伴的情况。
tell-dependence-entropy = 出口分散到的产品越多，熵越大；只有一种产品时为 0；这是来源给出的数字。
tell-dependence-primary-rule = 哪些货物算作初级产品由来源作者决定；文件未列出清单。
tell-dependence-not-added = 每个数字是来源中一个国家一个年份的一行；不作任何相加，没有数据行的年份是未知。
tell-dependence-two-sources = 与某伙伴的贸易和全部贸易可能来自两个来源，均已注明；占比由二者相除得出，带有两者的误差。一方报告的出口与另一方报告的进口不同：二者从不混用。
figure-dependence-products = 按产品的出口，{ $from } 年和 { $to } 年
    .caption = 集中度、初级产品比重和出口额，逐国
figure-dependence-years = { $area }：按产品的出口，逐年
    .caption = { $area }：集中度、初级产品比重和出口额，{ $from } 至 { $to } 年
figure-dependence-partners = 与伙伴的贸易
    .caption = 各国报告的对每个已收录伙伴的出口和自其的进口，{ $from } 至 { $to } 年
fcol-concentration-from = { $from } 年集中度
fcol-concentration-to = { $to } 年集中度
fcol-primary-from = { $from } 年初级产品
fcol-primary-to = { $to } 年初级产品
fcol-exports-in = { $to } 年出口
fcol-export-concentration = 集中度
fcol-primary-share = 初级产品
fcol-export-entropy = 熵
fcol-export-value = 出口
fcol-flow = 度量内容
fcol-partner = 合作伙伴
fcol-value = 数值
fcol-share-of-all = 占全部比重

## Who votes with whom?

question-votes = 在联合国谁与谁投票一致？
    .short = 与各伙伴投票一致的情况，按国家、年份和议题
tell-votes-nothing = 没有收录唱名表决。一份含有国家、伙伴、年份、双方均投票次数和一致次数的表格，作为指标“votes-alike”读取，可以回答此问题。
tell-votes-ends = 所收录的唱名表决止于 { $year } 年；此后各国如何投票不在此列。
tell-votes-partners = 表中有 { $n } 个伙伴；其他伙伴没有收录，这并不表示不一致。
tell-votes-range = { $from } 至 { $to } 年，{ $area }（{ $issue }）：在双方均投票的唱名表决中，投票一致的比例从 { $low }（与{ $lowPartner }）到 { $high }（与{ $highPartner }）。
tell-votes-share = { $from } 至 { $to } 年，{ $area }（{ $issue }）：在双方均投票的唱名表决中，与{ $partner }投票相同的占 { $share }。
tell-votes-how = 一致是指同为赞成、反对或弃权。只计双方均投票的唱名表决；缺席者两边都不计。占比由相加后的次数算出，从不取平均。
tell-votes-why = 许多决议年年重现，许多几乎一致通过，因此高占比本身说明不了多少。投票一致既不说明原因，也不说明任何承诺。
tell-votes-issues = 一次唱名表决可能属于多个议题，也可能不属于任何议题：各议题相加不等于全部。
figure-votes-countries = 逐国
    .caption = 与各伙伴投票一致的占比，{ $issue }，{ $from } 至 { $to } 年
figure-votes-issues = 逐议题
    .caption = 与各伙伴投票一致的占比，{ $area }，{ $from } 至 { $to } 年
figure-votes-years = 逐年
    .caption = 与各伙伴投票一致的占比，{ $area }，{ $issue }
fcol-issue = 议题

## What is planned, under way and finished?

question-works = 是建议还是工程？
    .short = 基础设施中计划、在建和完成的项目，按国家、出资方和阶段；两个日期都有说明的，列出延误
filter-sector = 基础设施类型
sector-unstated = 未说明
sector-infrastructure = 基础设施
sector-transport = 交通
sector-energy = 能源
sector-communications = 通信
sector-water = 供水和卫生
tell-works-nothing = 没有收录活动。一份含有部门、国家、出资方和阶段的活动文件可以回答此问题。
tell-works-no-dates = 在 { $of } 项基础设施活动中，有 { $n } 项同时说明了计划和实际的最后一天；其余的是否延误，在此无人能说。
tell-works-no-sector = { $of } 项活动中有 { $n } 项没有说明部门，无法在此计入。
tell-works-sources = 收录了 { $n } 个活动来源；由其他方或自有预算付款的工程不在其中。
tell-works-stages = { $area }，{ $kind }：收录了 { $n } 项活动；筹备中 { $in1 }，实施中 { $in2 }，收尾中 { $in3 }，已结束 { $in4 }，已取消 { $in5 }，已暂停 { $in6 }。
tell-works-late = 在两个日期都有的 { $of } 项已完成活动中，有 { $n } 项晚于计划的最后一天结束，其中一半晚 { $middle } 或更少。
tell-works-no-list = 没有 { $n } 个伙伴（{ $names }）的单个项目清单：它们出资的内容只在他人的记录中有载时才出现于此。
tell-works-no-plan = { $source } 的 { $n } 项基础设施活动均未写明计划完工日：无法说其是否延误。
tell-works-no-end = { $source } 的 { $n } 项基础设施活动均未写明实际完工日：无法说其是否延误。
tell-works-chain = 在 { $of } 项工程承诺中，{ $n } 项已追踪到具名工程；其中 { $done } 项有证据显示工程已移交或投入使用。
tell-works-time = 有 { $n } 项同时写明承诺日与完工日：相隔 { $least } 至 { $most }。
tell-works-followed = 只有在有人依据来源将两者联系起来时，承诺才算追踪到工程；其余并不表示未兑现。日期为证据所载各阶段的最早日期；天数自所载最早的承诺日或协议日起算。
figure-works-chain = 从承诺到工程
    .caption = 承诺、证据将其联系到的工程，以及各阶段所载的最早日期
figure-works-partners = 各伙伴的工程承诺
    .caption = 所载工程承诺、追踪到工程的数目及显示已完成的数目
fcol-started = 开工
fcol-ended = 移交或投入使用
fcol-days-from-promise = 距承诺天数
fcol-promises-of-works = 工程承诺
fcol-followed = 追踪到工程
fcol-with-end = 显示已完成
fcol-share-with-end = 追踪到的工程中已完成的占比
tell-works-rule = 一项活动的部门之一为交通和仓储、能源、通信或供水和卫生的，算作基础设施，按经合组织的代码或来源所用名称判断。规则只读取部门。将基础设施与其他领域混合的名称（如能源与矿业）不算。
tell-works-counted = 活动按其来源所述计数，各来源不相加：两个来源可能收录同一工程。有多个出资方或国家的活动在每处各列一次。
tell-works-located = 各来源收录的内容不同：有的只收录能在地图上定位的，有的收录开始放贷以来的每个项目。它们的数字不可比。
figure-works-stages = 国家、出资方和阶段
    .caption = { $kind }活动，按来源所述阶段；超过一百行时，显示活动最多的各行
figure-works-dates = 延误还是准时
    .caption = 来源同时说明计划和实际最后一天的已完成活动
figure-works-works = 逐项追踪的工程
    .caption = 台账中的工程及其日期和所依据的事件
fcol-financier = 出资方
fcol-source = 来源
fcol-no-stage = 未说明阶段
fcol-activity = 活动
fcol-planned-end = 计划结束
fcol-actual-end = 实际结束
fcol-days-late = 晚于计划的天数
fcol-work = 工程
fcol-state = 状态
fcol-events = 收录的事件

## Are scholarships and trainings delivered?

question-training = 奖学金和培训兑现了吗？
    .short = 每年承诺多少、如何变化、证据显示多少
tell-training-nothing = 没有收录奖学金或培训的承诺。
tell-training-no-evidence = 在 { $of } 项有数字的承诺中，有 { $n } 项没有证据显示实际给予了多少。任何一方按年份和国家分列的授予名单都可以回答此问题。
tell-training-shown = 在 { $of } 项写明数字的承诺中，有 { $n } 项的证据显示了数字。
tell-training-due = 有 { $n } 项承诺的明示期限已过；记录显示其中 { $delivered } 项已兑现（全部完成，至少由一方说明）。
tell-training-units = 奖学金、培训名额、课程和人数是不同的事物，从不相加。
tell-training-rates = 每年的数字是承诺数除以明示期限；变动是与同一系列中前一项承诺相比。未说明期限的没有年均数。
tell-training-silence = 没有收录证据不等于没有兑现：每项承诺的页面都说明查找过哪里。
figure-training-promises = 逐项承诺
    .caption = 奖学金、培训名额和课程的承诺，各用自己的单位
fcol-promise = 承诺
fcol-announced = 宣布
fcol-promised = 承诺数
fcol-until = 截止
fcol-a-year = 每年
fcol-against-before = 与前一项相比
fcol-shown = 证据显示
fcol-pace = 进度
fcol-label = 状态

## What changed between two copies of a source?

question-changes = 同一来源的两个副本之间有何变化？
    .short = 增加了什么、消失了什么，哪些阶段、日期和金额有变动
tell-changes-nothing = 没有收录任何来源的第二个副本。一个来源的较早文件，以“snapshotOf”读取，可以回答此问题。
tell-changes-two = 收录了{ $source }的两个副本，日期为{ $from }和{ $to }：此前、其间和此后的变化无法看到。
tell-changes-cut = 较晚副本中有 { $n } 项活动早在较早副本之前商定，却不在其中：所收录的较早副本不完整，不在其中并不证明什么。
tell-changes-both = { $source }：在两个副本（{ $from }和{ $to }）都有的 { $n } 项活动中，{ $stages } 项改变了阶段；{ $dates } 个日期和 { $values } 个其他值有变动。
tell-changes-only = 较早副本的 { $gone } 项活动不在较晚副本中；较晚副本的 { $added } 项不在较早副本中，其中 { $since } 项在此后商定或没有说明日期。
tell-changes-lost = 较早副本说明的 { $n } 个日期，在较晚副本中不再说明。
tell-changes-stated = 只有两个副本都说明了值，才计为变动。更正旧错误与作出决定在此看起来一样：副本说明变了什么，不说明为什么。仅大小写不同不算变动。
tell-changes-editions = 比较的是来源的副本，不是本台账的版本；每个已构建的版本在其自己的网址下仍可阅读。
figure-changes-stages = 改变的阶段
    .caption = { $source }：{ $from }和{ $to }的阶段
figure-changes-dates = 变动的日期
    .caption = { $source }：{ $from }和{ $to }所述的日期
figure-changes-values = 其他变动的值
    .caption = { $source }：两个副本都有的列，用来源自己的名称
figure-changes-gone = 不再列出
    .caption = { $source }：{ $from }列出而{ $to }未列出
figure-changes-added = 新列出
    .caption = { $source }：{ $to }列出而{ $from }未列出，此后商定或没有日期
fcol-then = 当时
fcol-now = 现在
fcol-which-date = 日期
fcol-column = 列
fcol-agreed = 商定
activity-date-agreed_on = 商定
activity-date-planned_start = 计划开始
activity-date-actual_start = 实际开始
activity-date-planned_end = 计划结束
activity-date-actual_end = 实际结束
`;
