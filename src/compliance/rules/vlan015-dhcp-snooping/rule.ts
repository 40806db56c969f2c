import { formatVlanSet, NO_VLANS, parseVlanSet, subtract, vlanSetOf } from '../../../model/vlan-set.js';
import { deviceFinding } from '../../devices/findings.js';
import { UNREAD } from '../../devices/settings.js';
import { userVlans } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable, undecided } from '../../rule.js';

/** DHCP snooping looks at all VLANs of access ports. */
export const rule = {
  id: 'VLAN015',
  version: 1,
  about: 'device',
  title: 'DHCP snooping looks at all VLANs of access ports',
  severity: 'medium',
  what: 'Finds devices on which DHCP snooping is off, or leaves out VLANs that access ports are in.',
  why: 'Anyone can answer as a DHCP server, and name himself as router and name server.',
  fix: 'Switch DHCP snooping on, for all VLANs with end devices, and trust the ports to the servers only.',
  sources: ['RFC 7513'],
  stig: ['CISC-L2-000130', 'ARST-L2-000090', 'JUEX-L2-000120'],
  check(device) {
    const { hardening } = device;
    if (hardening === undefined) return notApplicable(UNREAD);
    const vlans = userVlans(device);
    if (vlans.length === 0) return notApplicable('no access port that is up is in a VLAN');
    const listed = hardening.settings.dhcp_snooping_vlans;
    if (listed === undefined) return notApplicable('netctl does not read it on this platform');
    const set = listed.value === '' ? NO_VLANS : parseVlanSet(String(listed.value));
    if (set === undefined) return undecided(`line ${listed.line ?? '?'} about it is not understood`);
    if (hardening.settings.dhcp_snooping?.value !== true) {
      const remedy = hardening.settings.dhcp_snooping?.remedy;
      return judged([deviceFinding(device, { message: 'DHCP snooping is switched off', remedy })]);
    }
    const missing = subtract(vlanSetOf(...vlans), set);
    if (missing.length === 0) return judged([]);
    const list = formatVlanSet(missing);
    const message = `DHCP snooping does not look at VLAN ${list}, in which there are access ports`;
    const remedy = listed.remedy?.map((line) => line.replace('<vlans>', list));
    return judged([deviceFinding(device, { message, line: listed.line, remedy })]);
  },
} satisfies RuleOf<'device'>;
