/** Messages of questions to parties and of other voices; in the form of `en.ftl.ts`. */
export const voicesZh = `### Questions to parties

asked-none-answered = 被询问者均未答复。
col-asked-state = 目前情况
asked-state-answered = 已答复
asked-state-not-delivered = 尚未送达
asked-state-awaited = 询问于{ $date };等待答复至{ $until }
asked-state-no-answer = 询问于{ $date },无答复

## Invitations on the command line

invite-which = 请说明询问谁、询问什么:--party ID 加 --commitment ID 或 --work ID。
invite-one-thing = 每次只做一件事:新链接、--list、--revoke 或 --delivered。
invite-none = 尚未发出任何邀请。
invite-none-such = 没有邀请 { $id }。
invite-row = { $id }  { $party }  { $state }
invite-state-open = 有效至{ $date }
invite-state-expired = 已于{ $date }到期
invite-state-revoked = 已撤回
invite-answered = { $n } 份答复
invite-delivered = 送达于{ $date }
invite-revoked = { $id } 已撤回;该链接不再有效。已给出的答复保留。
invite-is-delivered = { $id } 已于{ $date }送达该方。自{ $until }起,未答复即记为无答复。
invite-not-a-day = { $date } 不是像 2026-11-28 这样的日期。

## Files that go with an answer

attach-file = 照片或文件(如有)
attach-hint = JPEG、PNG 或 PDF,最大 5 MB。照片中写入的地点、时间、设备和姓名会在保存前去除。
attach-about = 文件显示了什么
attach-about-hint = 请简要说明;说明会随文件发布。发送文件时必填。请勿显示私人的面孔。
attach-leave-out = 不使用先前选择的文件({ $size } kB);新文件会取代它
attach-cleaned = 照片中的地点、时间、设备和姓名已去除。这是公开后的图片。
attach-pdf = PDF 按原样发布:其中可能仍有制作者和制作时间。发送前请查看其属性。
attachment-photo = 照片,{ $size } kB
attachment-document = 文件(PDF),{ $size } kB
answer-error-file-empty = 此文件是空的
answer-error-file-not-a-kind = 请选择 JPEG、PNG 或 PDF;无论名称如何,此文件都不属于其中任何一种
answer-error-file-damaged = 此图片已损坏或不完整:请重新发送或另选一张
answer-error-file-gone = 文件等待时间过长:请重新选择
answer-error-about-missing = 请简要说明文件显示了什么
`;
