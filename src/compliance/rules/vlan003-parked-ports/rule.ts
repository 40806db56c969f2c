import { portFinding } from '../../devices/ports.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Ports that are shut down are in a VLAN that nothing else uses. */
export const rule = {
  id: 'VLAN003',
  version: 1,
  about: 'device',
  title: 'Ports that are shut down are in a VLAN that nothing else uses',
  severity: 'medium',
  what: 'Finds switched ports that are shut down and whose access VLAN is VLAN 1, or one that a port in use has too.',
  why: 'A port that is opened by mistake, or by someone who has got that far, should lead nowhere.',
  fix: 'Put ports that are not in use into a VLAN of their own that no trunk carries.',
  sources: [],
  stig: ['CISC-L2-000210', 'ARST-L2-000170', 'JUEX-L2-000190'],
  check(device) {
    const ports = device.switched();
    const shut = ports.filter((one) => one.shut && one.port.mode !== 'trunk');
    if (shut.length === 0) return notApplicable('none of its switched ports is shut down');
    const used = new Set(ports.flatMap((one) => (one.shut || one.port.mode === 'trunk' ? [] : [one.port.accessVlan])));
    return judged(
      shut.flatMap((one) => {
        const { name, accessVlan } = one.port;
        if (accessVlan === undefined || (accessVlan !== 1 && !used.has(accessVlan))) return [];
        const message = `${name} is shut down and in VLAN ${accessVlan}, which ${accessVlan === 1 ? 'is the default' : 'is in use'}`;
        return [portFinding(device, one, { message, at: 'access_vlan' })];
      }),
    );
  },
} satisfies RuleOf<'device'>;
