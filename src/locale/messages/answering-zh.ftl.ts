/** Messages of the subject “answering”: Fluent, held as a module. */
export const answeringZh = `
answer-error-two-readings = 这个数可以有两种读法：千位请不加符号（3500），小数末尾请不加零（3.5）
answer-so-far = 现有来源显示：
answer-yes-means = “是”表示确认目前所示的情况；如填数字，则表示已交付这一数量。
answer-list = 向您询问的内容
answer-none-yet = 尚未答复
answer-done-shown = 已显示在记录旁边。
answer-done-see = 到公众可读处查看
attachment-not-yet = { $kind }，随下一版显示
receipt-problem-not-json = 这不是回执：请粘贴整个文件，从第一个花括号到最后一个。
receipt-problem-not-a-receipt = 回执缺少一部分，或有一部分不是应有的内容。
receipt-problem-index = 条目的编号与回执所说的不同。
receipt-problem-entry-changed = 条目被改动过：已不是当初接受的内容。
receipt-problem-other-key = 回执属于另一个日志：其密钥不是本日志的密钥。
receipt-problem-checkpoint = 无法读取其中已签名的日志头。
receipt-problem-proof = 证明无法从该条目推导到已签名的日志头。
receipt-problem-key = 无法读取其中的日志密钥。
receipt-problem-signature = 签名与日志头不符。
receipt-problem-unsupported = 本机无法检查此类签名（Ed25519）。
problem-document-unreadable = 此文件无法在阅读台读取
    .help = 它仍按保存时的样子留在档案中。请换一种形式再保存一次：文本、网页，或注明语言。
verify-second = 第二个验证程序（单个 Python 文件）
letter-second = 或者不用 Obras 程序，用网站“验证”页面提供的单个文件：
`;
