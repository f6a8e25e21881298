import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 ranges that are not the public internet (IANA special-purpose registry), with what they are. */
const closed4: readonly (readonly [string, number, string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.31.196.0', 24, 'AS112'],
  ['192.52.193.0', 24, 'AMT'],
  ['192.88.99.0', 24, '6to4 relay'],
  ['192.168.0.0', 16, 'private'],
  ['192.175.48.0', 24, 'AS112'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];
/** Within global unicast 2000::/3 (outside it nothing is public), the parts that are not or that hide an IPv4 address. */
const closed6: readonly (readonly [string, number, string])[] = [
  ['2001::', 23, 'protocol assignments'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['2620:4f:8000::', 48, 'AS112'],
  ['3fff::', 20, 'documentation'],
];

interface Range {
  readonly list: BlockList;
  readonly name: string;
}
const rangesOf = (table: readonly (readonly [string, number, string])[], family: 'ipv4' | 'ipv6'): Range[] =>
  table.map(([network, prefix, name]) => {
    const list = new BlockList();
    list.addSubnet(network, prefix, family);
    return { list, name };
  });
const ranges4 = rangesOf(closed4, 'ipv4');
const ranges6 = rangesOf(closed6, 'ipv6');
const global6 = rangesOf([['2000::', 3, 'global unicast']], 'ipv6')[0]!.list;

/** Why an address must not be dialled (`loopback`, `private` …); null when it is on the public internet. */
export function whyClosed(address: string): string | null {
  if (isIPv4(address)) return ranges4.find(({ list }) => list.check(address, 'ipv4'))?.name ?? null;
  if (!isIPv6(address) || address.includes('%')) return 'not an address';
  if (!global6.check(address, 'ipv6')) return 'not global unicast';
  return ranges6.find(({ list }) => list.check(address, 'ipv6'))?.name ?? null;
}
