import { ALL_VLANS, countVlans, describeVlanSet, equalSets, subtract, vlanSetOf } from '../../../model/vlan-set.js';
import { portFinding, trunks } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Trunks list only VLANs that are defined. */
export const rule = {
  id: 'VLAN024',
  version: 1,
  about: 'device',
  title: 'Trunks list only VLANs that are defined',
  severity: 'low',
  what: 'Finds VLANs on the list of a trunk that the device does not have. Lists of more than 50 such VLANs are taken for ranges that are meant to be wide.',
  why: 'Frames of such a VLAN are dropped here: either the list is out of date, or the VLAN was forgotten.',
  fix: 'Define the VLAN, or take it off the list.',
  sources: [],
  check(device) {
    const ports = trunks(device);
    if (ports.length === 0) return notApplicable('it has no trunks');
    const defined = vlanSetOf(...(device.state.vlan?.vlans.keys() ?? []));
    return judged(
      ports.flatMap((one) => {
        const { name, allowed } = one.port;
        const missing = subtract(allowed, defined);
        const many = countVlans(missing) > MANY || equalSets(allowed, ALL_VLANS);
        if (missing.length === 0 || many) return [];
        const message = `trunk ${name} lists VLANs that are not defined: ${describeVlanSet(missing)}`;
        return [portFinding(device, one, { message, at: 'allowed' })];
      }),
    );
  },
} satisfies RuleOf<'device'>;

const MANY = 50;
