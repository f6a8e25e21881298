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
contribute-file-hint = JPEG、PNG 或 PDF，最大 5 MB。照片中写入的地点、时间、设备和姓名会在保存前去除。除非您在下方同意，只有审核人能看到。PDF 从不发布。
contribute-about = 文件显示了什么
contribute-about-hint = 请简要说明，供审核人阅读。发送文件时必填。请勿显示私人的面孔。
contribute-publish = 照片由我拍摄或我有权分享，并同意审核后发布。您可随时要求删除。
contribute-error-file-full = 目前不再接收文件：请去掉文件后发送其余内容
answer-error-file-too-many-pixels = 此图片像素过多：请缩小后重新发送
contributed-photo = 公民发送的照片；地点、时间和设备已去除
contributed-may-publish = 可以发布
contributed-may-not = 仅供审核人
contributed-shows = 随句子显示照片
contributed-problem-not-to-show = 发送者不同意发布此文件。
contributions-file = 附有文件（{ $type }）；可在审核台查看
`;
