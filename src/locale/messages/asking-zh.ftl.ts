/** Messages of the letter that asks about a commitment: Fluent, held as a module. */
export const askingZh = `
asking-summary = 一封询问的信
asking-plain = 请复制，填上收信人并签名。信中只询问事实，不指责任何人。
asking-greeting = 尊敬的先生/女士：
asking-words = 原话，见 { $source }：
asking-questions = 请问这项承诺是否已经落实、何时落实、落实了多少、在何处；有哪份文件可以证明，在哪里可以查阅；如果没有落实，后来情况如何？
asking-record = 记录及其来源，以及检索过的地方：{ $address }
asking-law = 如果贵机构适用政府信息公开方面的法律，请将此信视为依法提出的申请。
asking-end = 此致敬礼
`;
