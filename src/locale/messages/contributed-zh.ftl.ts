/** Messages of the desk where reviewers judge what citizens saw; in the form of `zh.ftl.ts`. */
export const contributedZh = `### What citizens saw, at the desk

contributed-title = 公民所见
contributed-lede = 每条来稿旁边是对该事物的已知情况。您接受的内容从下一版起以您的一句话计入；原话、地点和联系方式不公开。
contributed-waiting = { $count ->
    [0] 没有待审来稿
   *[other] { $n } 条待审
 }
contributed-sent = 来稿内容
contributed-known = 已知情况
contributed-contact = 联系方式
contributed-no-contact = 未提供：与所有未提供者合计为一
contributed-received = 收到时间
contributed-private = 仅供您阅读：不要把原话、地点或联系方式抄进这句话。
contributed-no-thing = 本版已没有这一事物。
contributed-judge = 您的审核
contributed-what-hint = 用两种语言各写一句，不含个人信息。以来稿人的选择为起点；只有核实过的才可多说。
contributed-accept = 接受
contributed-reject = 不接受
contributed-undo = 撤回审核
contributed-problem-unknown = 没有这条来稿。
contributed-problem-own = 它来自您自己的账户或联系方式：须由他人审核。
contributed-problem-judged = 已有人审核。如有误，请先撤回该审核。
contributed-problem-not-judged = 尚无人审核，没有可撤回的。
contributed-problem-removed = 来稿内容已应要求删除，不能接受。
desk-field-what-en = 英文句子
desk-field-what-es = 西班牙文句子
contributions-own = 它来自您自己，须由他人审核
contributions-judged = 已有人审核；请先用 --undo 撤回
`;
