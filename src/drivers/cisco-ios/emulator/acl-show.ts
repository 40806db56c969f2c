import type { ConfigNode } from '../../../emulator/config-tree.js';
import { headerOfNumber, type ListName, linesOf, listNamed } from './acl-lists.js';

/** Lists of IPv4, numbered ones first. */
function ipLists(config: ConfigNode): readonly ListName[] {
  const numbers = new Set(
    config.children.flatMap(({ text }) => /^access-list (?<name>\d+) /.exec(text)?.groups?.['name'] ?? []),
  );
  const headers = [...numbers].flatMap((name) => headerOfNumber(name) ?? []);
  const blocks = config.children.map(({ text }) => text).filter((text) => text.startsWith('ip access-list '));
  return [...headers, ...blocks].flatMap((header) => listNamed(header) ?? []);
}

/** `show ip access-lists`: entries with their numbers, no remarks. */
export function showIpLists(config: ConfigNode, numbers: boolean): string {
  return ipLists(config)
    .flatMap((list) => {
      const standard = list.kind === 'ip standard';
      const nodes = linesOf(config, list, numbers)?.nodes ?? [];
      return [
        `${standard ? 'Standard' : 'Extended'} IP access list ${list.name}`,
        ...nodes
          .filter((node) => !node.isRemark)
          .map((node) => `    ${node.seq} ${standard ? withBits(node.entry) : node.entry}`),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** The wildcard of a standard list as it is shown. */
function withBits(entry: string): string {
  return entry.replace(/^(?<head>\S+ +\d[\d.]+) (?<wildcard>\d[\d.]+)/, '$<head>, wildcard bits $<wildcard>');
}

/** `show ipv6 access-list`: the numbers stand behind. */
export function showIpv6Lists(config: ConfigNode, numbers: boolean): string {
  return config.children
    .filter(({ text }) => text.startsWith('ipv6 access-list '))
    .flatMap(({ text }) => listNamed(text) ?? [])
    .flatMap((list) => [
      `IPv6 access list ${list.name}`,
      ...(linesOf(config, list, numbers)?.nodes ?? [])
        .filter((node) => !node.isRemark)
        .map((node) => `    ${node.entry} sequence ${node.seq}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
