import type { AclBinding as WrittenBinding } from '../../generated/intents.js';
import { eachVlan } from '../../model/vlan-set.js';
import { readPortNames } from '../read-port-names.js';
import type { ValueContext } from '../values.js';
import { readVlanList } from '../vlan-list.js';
import type { PlaceWish } from './wishes.js';

/** Where something stands that has a place, as far as bindings and checks share it. */
export type WrittenPlace = Pick<WrittenBinding, 'interface' | 'port_group' | 'vlan' | 'line'>;

export const PLACE_KEYS = [
  'interface',
  'port_group',
  'vlan',
  'line',
] as const satisfies readonly (keyof WrittenPlace)[];

/** The places that an entry names, by one of their keys. */
export function readPlace(written: WrittenPlace, { path, findings }: ValueContext): PlaceWish {
  const source = findings.document.place(path);
  const [key, second] = PLACE_KEYS.filter((one) => written[one] !== undefined);
  if (key === undefined) {
    const message = 'This entry needs `interface`, `port_group`, `vlan` or `line`.';
    findings.at(path, { code: 'NETCTL_INPUT_FIELD_MISSING', message });
  } else if (second !== undefined) {
    const message = `An entry has one of ${PLACE_KEYS.map((one) => `\`${one}\``).join(', ')}.`;
    findings.atKey([...path, second], { code: 'NETCTL_INPUT_FIELD_VALUE', message });
  }
  const { interface: names, port_group, vlan, line } = written;
  const group =
    port_group === undefined
      ? undefined
      : { value: port_group, source: findings.document.place([...path, 'port_group']) };
  return {
    ports: { ports: names === undefined ? [] : readPortNames(names, [...path, 'interface'], findings), group },
    vlans: vlan === undefined ? [] : [...eachVlan(readVlanList(vlan, [...path, 'vlan'], findings))],
    lines: (typeof line === 'string' ? [line] : (line ?? [])).map((one) => one.trim().replace(/\s+/g, ' ')),
    source,
  };
}
