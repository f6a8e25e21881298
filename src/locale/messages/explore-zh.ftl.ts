/** Messages of exploring: Fluent, held as a module. */
export const exploreZh = `
## Explore

nav-explore = 探索
explore-plain = 按国家、按年份、逐项或从出资方到国家查看活动，共用一个筛选条件，其网址可以保存和发送。
explore-lede = { $count ->
    [0] 本版本没有符合筛选条件的活动。
   *[other] { $n } 项活动符合筛选条件，按其来源所列；同一项目可能出现在两个来源中。
}
explore-views = 形式
explore-map = 地图
explore-time = 时间
explore-table = 表格
explore-flow = 流向
explore-flow-left = { $count ->
   *[other] 显示最宽的 { $n } 条；另有 { $left } 条较窄的在文件中。宽度相同的要么全部显示，要么全部留在文件中。
}
explore-measure = 度量
explore-count = 活动数
explore-measure-plain = 每次只显示一个来源、一种类型、一种货币和一种价格基准的资金。不跨类相加。
explore-choose-source = 多个来源的资金不相加。请从中选择一个。
figure-explore-map = 按国家统计的活动
    .caption = 逐国；涉及多个国家的活动在每个国家各计一次
figure-explore-time = 按年份统计的活动
    .caption = 商定年份，没有则用开始年份；没有年份的活动不在此列
figure-explore-flow = 从出资方到国家，按活动数
    .caption = 出资方与国家；有多个出资方或国家的活动在每处各计一次
figure-explore-map-money = 按国家统计的{ $stage }，{ $currency }，{ $prices }
    .caption = 各国及其注明所得的部分；合计未计入的列在旁边
figure-explore-map-money-flow = 按国家统计的{ $stage }（{ $flow }），{ $currency }，{ $prices }
    .caption = 各国及其注明所得的部分；合计未计入的列在旁边
figure-explore-time-money = 按年份统计的{ $stage }，{ $currency }，{ $prices }
    .caption = 商定年份，没有则用开始年份；合计未计入的列在旁边
figure-explore-time-money-flow = 按年份统计的{ $stage }（{ $flow }），{ $currency }，{ $prices }
    .caption = 商定年份，没有则用开始年份；合计未计入的列在旁边
figure-explore-flow-money = 从出资方到国家的{ $stage }，{ $currency }，{ $prices }
    .caption = 每个出资方单独给予一国的金额；合计未计入的列在旁边
figure-explore-flow-money-flow = 从出资方到国家的{ $stage }（{ $flow }），{ $currency }，{ $prices }
    .caption = 每个出资方单独给予一国的金额；合计未计入的列在旁边
fcol-activities = 活动
fcol-with-sum = 计入合计的活动
fcol-left-out = 未计入合计
fcol-left-sum = 未计入金额
explore-sum = 该筛选下的合计
explore-sum-plain = 合计与未计入的加起来是该筛选下此类资金的全部注明金额。资金页面给出相同结果：
fcol-funder = 出资方
map-unknown = 未说明金额
map-range = { $least } 至 { $most }

## Further pages

sector-kicker = 基础设施类型
sector-lede = { $count ->
    [0] 本版本没有属于此类部门的活动。
   *[other] 本版本有 { $n } 项活动属于此类部门，按其来源所述。
}
sector-others = 基础设施类型
sector-rule = 什么算作此类
sector-rule-plain = 按来源所述的部门，从不按出资方或接受方。经合组织的用途代码以下列数字开头，或名称与下列完全相同。
sector-codes = 代码开头
sector-names = 名称
evidence-kicker = 证据，按其字节的哈希值
evidence-lede = { $count ->
    [0] 没有以这些字节为依据的事件。
   *[other] { $n } 个事件以这些字节为依据。
}
evidence-check = 检查您的副本
evidence-check-plain = 如果该命令对您的文件输出相同的 SHA-256，则两者逐字节相同。
evidence-as = 这些字节是什么
evidence-as-caption = 具有这些字节的来源
evidence-bytes = 存档
evidence-statements = 出自它的陈述
evidence-held = 已存档，可显示
evidence-held-not-shown = 已存档；其条款不允许显示
evidence-not-held = 未存档
evidence-events = 以它为依据的内容
evidence-no-events = 没有事件以出自这些字节的陈述为依据。
nav-borders = 地图上的边界
borders-lede = Obras 按其来源原样绘制边界，不在地图上标注地名，并对每条线一视同仁。
borders-outlines = 轮廓。
    .plain = 采用 Natural Earth 的轮廓，国家比例尺 1:5000 万，属公有领域，未作改动。它们显示事实上由谁控制某地，不是法律上的表态。
borders-labels = 地图上没有标注。
    .plain = 国家名称列在旁边的列表中，按 ISO 3166-1 代码，采用 Unicode 在页面语言中的名称。
borders-territories = 领土。
    .plain = 有自己代码的领土自成一行。只有当来源写明该代码时才着色，从不与另一国家一起着色。
borders-codeless = 没有代码的图形。
    .plain = 不着色，也不带任何数字。
borders-lines = 所有线条相同。
    .plain = 同样的细线，无论谁有争议。
borders-small = 小国。
    .plain = 带有圆环，使岛屿与大陆同样可见。
borders-list = 列表就是答案。
    .plain = 地图显示的一切都在旁边的表格及其文件中。
tour-title = 两分钟导览
tour-first = 第一次来？请看两分钟导览。
tour-step = 第 { $n } 站，共 { $of } 站
tour-next = 下一站
tour-back = 返回
tour-again = 重新开始
tour-1 = 一项承诺及其原话
    .plain = 每项承诺都保留所出自的原句、说话人和出处。说法不同的来源并列展示。
    .see = 查看承诺
tour-2 = 一个标签，出自成文规则
    .plain = 标签说明记录显示了什么，而不是谁应得什么。规则从不读取名称，每个标签都注明其规则。
    .see = 阅读规则
tour-3 = 从多个角度看
    .plain = 地图、年份、表格和流向共用一个筛选条件。每个选择都是链接，每个数字都能打开其列表，不同类型的资金从不相加。
    .see = 探索
tour-4 = 问题，先说缺少什么
    .plain = 援助被削减了吗？谁与谁投票一致？建成了什么？每个答案先说明什么还没有人发布。
    .see = 查看问题
tour-5 = 检查、引用、带走
    .plain = 每个页面都有永久网址、以文件提供的数据行，以及事后未被改动的证明。
    .see = 验证
nav-offline = 离线阅读
offline-lede = 您读过的页面可以保存在自己的设备上，无需联网再次阅读。除非您在此提出要求，否则不保存任何内容。
offline-no-script = 这需要能运行脚本的浏览器。否则请用浏览器保存页面，或以文件形式取走整个版本。
offline-on = 您读过的页面正在保存：最近六十页，附日期。表单和发送给您的链接不保存。
offline-off = 目前不保存任何内容。
offline-start = 保存我读过的页面
offline-stop = 停止，并全部清除
offline-kept = 已保存的页面
offline-data = 整个版本，可供数周不联网使用：
offline-from = 没有网络连接。本页为{ $date }时的内容。
nav-places = 活动地点
places-lede = { $count ->
    [0] 在此筛选条件下没有注明坐标的地点。
   *[other] 有 { $n } 个注明坐标的地点，涉及 { $activities } 项活动。
}
places-unplaced = { $count ->
    [0] 没有活动缺少地点。
   *[other] { $n } 项活动没有注明地点。
}
places-start = 显示可移动的地图（约 500 kB）
places-in = 放大
places-out = 缩小
places-left = 向西
places-right = 向东
places-up = 向北
places-down = 向南
places-drawn = 已绘出本页的 { $n } 个地点；文件中包含全部。
places-list-caption = 来源所述的地点，最新活动在前
places-name = 地点
places-coordinates = 纬度、经度
places-precision = 精确程度
`;
