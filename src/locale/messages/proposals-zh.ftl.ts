/** 关于配对提议的消息：如何产生、来自何处。Fluent，以模块保存。 */
export const proposalsZh = `
linking-unmade = 正在寻找配对
linking-unmade-plain = 规则正在后台处理本版：请稍后重新打开本页。命令 obras link 也会寻找配对。
linking-made = 已寻找配对
`;
