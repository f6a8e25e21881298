/** Words that stand on paper alone. */
export const paperZh = `
paper-more = ……另有 { $n } 项，见页末的地址
paper-also = 未印出、见页末地址：其他陈述（{ $statements }）、相关承诺（{ $commitments }）、日志条目（{ $entries }）。
`;
