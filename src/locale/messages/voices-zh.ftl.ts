/** Messages of questions to parties and of other voices; in the form of `en.ftl.ts`. */
export const voicesZh = `### Questions to parties

asked-none-answered = 被询问者均未答复。
col-asked-state = 目前情况
asked-state-answered = 已答复
asked-state-not-delivered = 尚未送达
asked-state-awaited = 询问于{ $date }；等待答复至{ $until }
asked-state-no-answer = 询问于{ $date }，无答复

## Invitations on the command line

invite-which = 请说明询问谁、询问什么：--party ID 加 --commitment ID 或 --work ID。
invite-one-thing = 每次只做一件事：新链接、--list、--revoke 或 --delivered。
invite-none = 尚未发出任何邀请。
invite-none-such = 没有邀请 { $id }。
invite-row = { $id }  { $party }  { $state }
invite-state-open = 有效至{ $date }
invite-state-expired = 已于{ $date }到期
invite-state-revoked = 已撤回
invite-answered = { $n } 份答复
invite-delivered = 送达于{ $date }
invite-revoked = { $id } 已撤回；该链接不再有效。已给出的答复保留。
invite-is-delivered = { $id } 已于{ $date }送达该方。自{ $until }起，未答复即记为无答复。
invite-not-a-day = { $date } 不是像 2026-11-28 这样的日期。

## Files that go with an answer

attach-file = 照片或文件（如有）
attach-hint = JPEG、PNG 或 PDF，最大 5 MB。照片中写入的地点、时间、设备和姓名会在保存前去除。
attach-about = 文件显示了什么
attach-about-hint = 请简要说明；说明会随文件发布。发送文件时必填。请勿显示私人的面孔。
attach-leave-out = 不使用先前选择的文件（{ $size } kB）；新文件会取代它
attach-cleaned = 照片中的地点、时间、设备和姓名已去除。这是公开后的图片。
attach-pdf = PDF 按原样发布：其中可能仍有制作者和制作时间。发送前请查看其属性。
attachment-photo = 照片，{ $size } kB
attachment-document = 文件（PDF），{ $size } kB
answer-error-file-empty = 此文件是空的
answer-error-file-not-a-kind = 请选择 JPEG、PNG 或 PDF；无论名称如何，此文件都不属于其中任何一种
answer-error-file-damaged = 此图片已损坏或不完整：请重新发送或另选一张
answer-error-file-gone = 文件等待时间过长：请重新选择
answer-error-about-missing = 请简要说明文件显示了什么

## Letters to parties

letter-subject-invitation = { $party }：请说明您所知道的情况
letter-subject-reminder = { $party }：还有一个问题有待答复
letter-subject-receipt = 回执 { $index }：您的答复已被接受
letter-greeting = 致{ $party }
letter-asked = 这份国际合作台账中有 { $n } 条记录涉及贵方，请说明您对它们的了解：
letter-reminder = 我们曾于{ $date }致函；尚未收到答复。本台账再次请您说明对以下内容的了解：
letter-link = 此链接可打开表单。仅供贵方使用：请勿转发至贵机构以外。
letter-how = 无需账户。您可以确认、部分确认、提出异议、表示不知情或不作评论，并可附上日期、说明以及照片或文件。
letter-public = 签署之前，您会看到将要公开的全部内容。
letter-expires = 链接有效至{ $date }。在此之前您可以补充修改答复；没有任何内容被覆盖。
letter-silence = 不答复不会对贵方不利：60 天后，页面会注明何时询问过贵方，以及没有答复。
letter-not-you = 如果此信误送到其他部门，请告知发信人；该链接可以撤回。
letter-received = 您关于“{ $thing }”的答复已被接受，为日志条目 { $index }。
letter-receipt = 文件 { $file } 是您的回执。同事可以不联网检查：
letter-amend = 如需补充修改答复，请再次打开第一封信中的链接。
outbox-written = 已写好一封信：{ $file }。请用 obras outbox --send 发送。
outbox-no-address = 这不是电子邮件地址。
outbox-no-language = 这里没有语言 { $lang }。
outbox-no-from = 没有写信：请设置 mailFrom，即发信地址。
outbox-no-smtp = 无法发信：请设置 smtpUrl，或用其他程序发送发件箱中的文件。
outbox-none = 发件箱是空的。
outbox-row = { $file }  { $kind } → { $to }，{ $date }：{ $state }
outbox-kind-invitation = 邀请
outbox-kind-reminder = 提醒
outbox-kind-receipt = 回执
outbox-state-waiting = 等待发送
outbox-state-sending = 曾在发送中；可能已经送达
outbox-state-sent = 已发送
outbox-sent = 已发送 { $n } 封信
outbox-refused = { $file } 仍在等待：{ $reason }

## Right of reply and corrections

answer-statement = 本台账收录了某一来源的以下原话。
statement-answers = 各方的回应
reply-right = 这些文字所提到的一方可以回应；回应原样列于此处。
nav-corrections = 回应与更正
corrections-lede = 任何人都可能出错，本台账也不例外。这里说明如何纠正错误，以及被提到的一方如何回应。
corrections-mistake = 以新增的方式更正错误。
    .plain = 新条目说明什么是正确的，并取代旧条目。旧条目保留在日志中，人人都能看到改了什么、何时改的。先前的版本保持原样。
corrections-reply = 被提到的一方可以回应。
    .plain = 承诺、工程或陈述所提到的一方，提出要求后会得到一个无需账户的链接。通过它可以确认、提出异议、表示“我方不知情”或不作评论，并附上说明以及照片或文件。
corrections-beside = 回应以其原话列于旁边。
    .plain = 回应原样发布，注明日期和该方名称。它不会抹去已说过的话，别人的话也不会抹去它。回应可以补充修改；先前的回应予以保留。
corrections-label = 标签由记录得出。
    .plain = 没有人手工设定标签。记录新增或更正后，标签会在下一版本中按同样的公开规则重新得出。
corrections-private = 个人信息可以移除。
    .plain = 私人的姓名和地址与日志分开保存，在本人要求或法律要求时移除。曾有内容被移除以及何时移除仍然可见；所有证明依然成立。
corrections-refused = 对每项请求都说明理由。
    .plain = 来源能够证实的，予以更正。来源不能证实的，予以保留，并将回应列于旁边。
corrections-neutral = 对所有人一视同仁。
    .plain = 由谁提出、来自哪个国家，既不改变规则，也不改变顺序。
corrections-how = 如何提出
    .plain = 请给出页面网址、有误的文字、正确的内容，以及能够证明的来源。具名机构可向本站的运行者索取链接。其他人请致函本站的运行者。
`;
