/** Messages of the page of an institution; in the form of `zh.ftl.ts`. */
export const institutionZh = `### What was asked of an institution

institution-title = 向 { $party } 提出的问题
institution-asked-of = 提问对象：
institution-lede = 每个答复与所问内容并列公开，原样并注明日期。可以修正；先前的答复保留。
institution-asked = { $count ->
    [0] 没有问题
   *[other] { $n } 个问题
 }
institution-question = { $date } 提出
institution-link-open = 链接有效至 { $date }
institution-link-expired = 链接已于 { $date } 结束；您可在此答复
institution-link-revoked = 已撤回
institution-not-answered = 尚未答复
institution-answer = 答复
institution-amend = 修正答复
institution-colleagues = 您的同事
institution-no-invitations = 没有待用的同事邀请。
institution-invitation = { $date } 的同事邀请
institution-change-link = 撤回或更换
institution-revoke-link = 撤回
institution-replace-link = 撤回并另发
institution-withdraw = 撤回
institution-replace = 撤回并另发
institution-made-answer = 新的答复链接只显示这一次。请只在贵机构内部传递。
institution-made-join = 新的账户链接只显示这一次。请通过可信的途径发送。
institution-done-revoked = 已撤回。通过它作出的答复保留。
institution-done-withdrawn = 邀请已撤回。
institution-problem-reason = 请说明理由。
institution-problem-invitation = 贵机构没有这样的链接，或它已被使用或撤回。
institution-open = 向贵机构提出的问题
`;
