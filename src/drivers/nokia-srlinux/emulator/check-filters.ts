import type { Problem } from '../../../emulator/yang-store/problem.js';
import { isData, type YangData, type YangValue } from '../../../yang/schema.js';
import { entries, problem } from './check-interfaces.js';

/** The conditions of srl_nokia-acl, in its own words. */
export function checkFilters(running: YangData): readonly Problem[] {
  const acl = running['srl_nokia-acl:acl'];
  const filters = entries(member(acl, 'acl-filter'));
  return [
    ...filters.flatMap(checkFilter),
    ...entries(member(acl, 'interface')).flatMap((one) => checkBound(one, running, filters)),
  ];
}

function checkFilter(filter: YangData): readonly Problem[] {
  const type = String(filter['type']);
  const own = `/acl/acl-filter[name=${String(filter['name'])}][type=${type}]`;
  return entries(filter['entry']).flatMap((entry) => {
    const path = `${own}/entry[sequence-id=${String(entry['sequence-id'])}]`;
    return checkEntry(entry, type).map((message) => problem(path, message));
  });
}

function checkEntry(entry: YangData, type: string): readonly string[] {
  const match = entry['match'];
  const [ipv4, ipv6, transport] = ['ipv4', 'ipv6', 'transport'].map((name) => member(match, name));
  const protocol = String(member(ipv4, 'protocol') ?? member(ipv6, 'next-header') ?? '');
  const ports = ['source-port', 'destination-port'].some((name) => member(transport, name) !== undefined);
  const flags = member(transport, 'tcp-flags') !== undefined;
  const fragment = member(ipv4, 'fragment') !== undefined && member(ipv4, 'first-fragment') !== true;
  const faults: readonly (readonly [boolean, string])[] = [
    [ipv4 !== undefined && type !== 'ipv4', 'The acl-filter must be of type ipv4'],
    [ipv6 !== undefined && type !== 'ipv6', 'The acl-filter must be of type ipv6'],
    [
      ports && !['6', '17', 'tcp', 'udp'].includes(protocol),
      'The protocol or next-header must be TCP or UDP to use port value',
    ],
    [ports && fragment, 'The first-fragment must be true to use port value with fragment'],
    [flags && !['6', 'tcp'].includes(protocol), 'A protocol or next-header must be TCP to use with tcp flags'],
    [flags && fragment, 'The first-fragment must be true to use tcp-flags with fragment'],
    [
      member(member(ipv4, 'icmp'), 'type') !== undefined && !['1', 'icmp'].includes(protocol),
      'The protocol should be 1 or ICMP to use ICMP type',
    ],
    [
      member(member(ipv6, 'icmp6'), 'type') !== undefined && !['58', 'icmp6'].includes(protocol),
      'The next-header should be 58 or ICMP6 to use ICMP6 type',
    ],
    [
      member(ipv4, 'first-fragment') !== undefined && member(ipv4, 'fragment') !== true,
      'When the first-fragment is configured, fragment should be configured',
    ],
    [
      member(entry['action'], 'log') === true && member(entry['action'], 'accept') !== undefined,
      'Logging is not supported with action accept',
    ],
    ...['source-ip', 'destination-ip'].flatMap((side) => [ipv4, ipv6].flatMap((ip) => addressFaults(member(ip, side)))),
    ...['source-port', 'destination-port'].flatMap((side) => portFaults(member(transport, side))),
  ];
  return faults.flatMap(([wrong, message]) => (wrong ? [message] : []));
}

function addressFaults(ip: YangValue | undefined): readonly (readonly [boolean, string])[] {
  const [prefix, address, mask] = ['prefix', 'address', 'mask'].map((name) => member(ip, name));
  return [
    [
      prefix !== undefined && (address ?? mask) !== undefined,
      'An address and mask must be empty to use the address with prefix',
    ],
    [address !== undefined && mask === undefined, 'An inverse mask must be configured to use with the address'],
    [mask !== undefined && address === undefined, 'An address must be configured to use with the mask'],
  ];
}

function portFaults(port: YangValue | undefined): readonly (readonly [boolean, string])[] {
  const range = member(port, 'range');
  const [operator, value] = [member(port, 'operator'), member(port, 'value')];
  const [start, end] = [member(range, 'start'), member(range, 'end')];
  return [
    [range !== undefined && (operator ?? value) !== undefined, 'The operator and value must be empty to use range'],
    [(operator === undefined) !== (value === undefined), 'The operator must be specified along with value'],
    [
      typeof start === 'number' && typeof end === 'number' && start > end,
      'The port end value must be greater than start',
    ],
  ];
}

function checkBound(one: YangData, running: YangData, filters: readonly YangData[]): readonly Problem[] {
  const id = String(one['interface-id']);
  const path = `/acl/interface[interface-id=${id}]`;
  const [base, index] = ['interface', 'subinterface'].map((name) => member(one['interface-ref'], name));
  const interfaces = entries(running['srl_nokia-interfaces:interface']);
  const subinterfaces = entries(interfaces.find(({ name }) => name === base)?.['subinterface']);
  const known = index === undefined || subinterfaces.some((sub) => sub['index'] === index);
  const faults: Problem[] = [];
  if (!known) faults.push(problem(path, `subinterface ${String(base)}.${String(index)} does not exist`));
  if (String(base).startsWith('lo')) faults.push(problem(path, 'IP ACLs not allowed on loopback subinterface'));
  for (const side of ['input', 'output']) {
    const bound = entries(member(one[side], 'acl-filter'));
    const types = bound.map(({ type }) => String(type));
    const missing = bound.find(
      (own) => !filters.some(({ name, type }) => name === own['name'] && type === own['type']),
    );
    if (missing !== undefined) faults.push(problem(path, `acl-filter ${String(missing['name'])} does not exist`));
    if (types.includes('mac') && types.length > 1)
      faults.push(
        problem(
          path,
          'This platform does not support the usage of MAC filter in combination with IPv4/IPv6 filter in the same direction.',
        ),
      );
    if (new Set(types).size < types.length)
      faults.push(
        problem(path, 'Exceeding maximum filters under a single subinterface on this platform. Maximum limit 1.'),
      );
  }
  return faults;
}

function member(value: YangValue | undefined, name: string): YangValue | undefined {
  return isData(value) ? value[name] : undefined;
}
