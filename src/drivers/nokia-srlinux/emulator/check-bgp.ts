import type { Problem } from '../../../emulator/yang-store/problem.js';
import { isData, type YangData, type YangValue } from '../../../yang/schema.js';
import { entries, problem } from './check-interfaces.js';

const ENABLED = 'One of the address families must be enabled.';

/** The conditions of srl_nokia-bgp, in its own words. */
export function checkBgp(running: YangData): readonly Problem[] {
  return entries(running['srl_nokia-network-instance:network-instance']).flatMap((instance) => {
    const bgp = member(member(instance, 'protocols'), 'srl_nokia-bgp:bgp');
    const path = `/network-instance[name=${String(instance['name'])}]/protocols/bgp`;
    return isData(bgp) ? checkOne(bgp, path) : [];
  });
}

function checkOne(bgp: YangData, path: string): readonly Problem[] {
  const groups = entries(bgp['group']);
  const levels = (peer: YangData): readonly YangData[] => {
    const group = groups.find((one) => one['group-name'] === peer['peer-group']);
    return [peer, ...(group === undefined ? [] : [group]), bgp];
  };
  return [
    ...(isOff(bgp) || takesPart([bgp]) ? [] : [problem(`${path}/admin-state`, ENABLED)]),
    ...groups.flatMap((group) =>
      isOff(group) || takesPart([group, bgp])
        ? []
        : [problem(`${path}/group[group-name=${String(group['group-name'])}]/admin-state`, ENABLED)],
    ),
    ...entries(bgp['neighbor']).flatMap((peer) =>
      isOff(peer) || takesPart(levels(peer))
        ? []
        : [problem(`${path}/neighbor[peer-address=${String(peer['peer-address'])}]/admin-state`, ENABLED)],
    ),
  ];
}

function isOff(one: YangData): boolean {
  return one['admin-state'] === 'disable';
}

/** The first level that says anything about a family decides. */
function takesPart(levels: readonly YangData[]): boolean {
  return ['ipv4-unicast', 'ipv6-unicast', 'evpn'].some((family) => {
    const said = levels.map((one) => {
      const own = entries(one['afi-safi']).find((each) => String(each['afi-safi-name']).endsWith(`:${family}`));
      return own?.['admin-state'];
    });
    return said.find((state) => state !== undefined) === 'enable';
  });
}

function member(value: YangValue | undefined, name: string): YangValue | undefined {
  return isData(value) ? value[name] : undefined;
}
