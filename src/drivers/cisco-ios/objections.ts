import { type Change, changeId, type VlanChange } from '../../model/change.js';
import type { Facts } from '../../model/state.js';
import type { Objection } from '../driver.js';
import { vtpOf } from './facts.js';

/** The first VLAN of the extended range, which a server keeps from VTP version 3 on. */
const EXTENDED = 1006;

/** What VTP says against changing VLANs on this device. Ports can always be changed. */
export function objections(changes: readonly Change[], facts: Facts): readonly Objection[] {
  const vlans = changes.filter((change): change is VlanChange => change.kind === 'vlan');
  const [first] = vlans;
  if (first === undefined) return [];
  return aboutVlans(vlans, facts).map((objection) => ({ change: changeId(first), ...objection }));
}

function aboutVlans(vlans: readonly VlanChange[], facts: Facts): readonly Objection[] {
  const vtp = vtpOf(facts);
  if (vtp.mode === 'client') {
    return [
      {
        message: `the device is a VTP client of the domain "${vtp.domain}" and takes no VLAN changes`,
        hint: 'Change the VLANs on the VTP server of the domain, and leave `vlans` out of the intents for its clients.',
        allowedBy: undefined,
      },
    ];
  }
  if (vtp.mode === 'server' && vtp.version === 3) {
    return [
      {
        message: `the device is not the primary VTP server of the domain "${vtp.domain}" and takes no VLAN changes`,
        hint: 'Change the VLANs on the primary server.',
        allowedBy: undefined,
      },
    ];
  }
  if (vtp.mode !== 'server' && vtp.mode !== 'primary server') return [];
  return [...extendedRange(vlans, vtp.version), ...domain(vlans, vtp.domain)];
}

function extendedRange(vlans: readonly VlanChange[], version: number): Objection[] {
  const extended = vlans.filter((change) => change.id >= EXTENDED && change.after !== undefined);
  const [first] = extended;
  if (version === 3 || first === undefined) return [];
  const ids = extended.map((change) => change.id);
  return [
    {
      message: `a VTP server of version ${version} cannot hold VLANs above ${EXTENDED - 1}: ${ids.slice(0, 10).join(', ')}`,
      hint: 'Choose lower numbers, or set `vtp mode transparent` or `vtp version 3` on the device.',
      allowedBy: undefined,
      change: changeId(first),
    },
  ];
}

function domain(vlans: readonly VlanChange[], name: string): Objection[] {
  if (name === '') return [];
  return [
    {
      message: `the device is a VTP server: changes to VLAN ${vlans
        .map((change) => change.id)
        .slice(0, 10)
        .join(', ')} would travel to every switch of the domain "${name}"`,
      hint: 'Run again with --allow-vtp-domain if the whole domain is meant, or set `vtp mode transparent` on the device.',
      allowedBy: 'vtp-domain',
    },
  ];
}
