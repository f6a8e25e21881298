import { expect, it } from 'vitest';
import { translator } from '../../locale/index.ts';
import { inPercent } from './ratios.tsx';

it('writes a share in percent by its first digits, and says where digits were cut', () => {
  const en = translator('en');
  const written = (ratio: string) => inPercent(ratio, en);
  expect(['0.000126486504', '0.05', '0.123456', '2.5', '0', '0.00001'].map(written)).toEqual([
    '≈ 0.0126%',
    '5%',
    '≈ 12.34%',
    '250%',
    '0%',
    '0.001%',
  ]);
  expect(inPercent('0.000126486504', translator('es'))).toMatch(/^≈ 0,0126\s%$/u);
});
