import { groupedBy, mostCommon } from '../../devices/fleet.js';
import { vlanFinding, vlanIntent } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** A VLAN has the same name on all devices. */
export const rule = {
  id: 'NET001',
  version: 1,
  about: 'fleet',
  title: 'A VLAN has the same name on all devices',
  severity: 'low',
  what: 'Compares the names of VLANs of all devices, and finds those that are called otherwise on some than on most. Upper and lower case are the same.',
  why: 'Two people mean two networks by one number, or one of them is out of date.',
  fix: 'Give the VLAN one name.',
  sources: [],
  check(devices) {
    const named = devices.flatMap((device) =>
      [...(device.state.vlan?.vlans.values() ?? [])].flatMap(({ id, name }) =>
        name === undefined || id === 1 ? [] : [{ device, id, name }],
      ),
    );
    const byId = groupedBy(named, ({ id }) => id);
    if ([...byId.values()].every((group) => group.length < 2))
      return notApplicable('no two devices have a VLAN in common');
    return judged(
      [...byId].flatMap(([id, group]) => {
        const usual = mostCommon(group.map(({ name }) => name.toLowerCase()));
        return group
          .filter(({ name }) => name.toLowerCase() !== usual)
          .map(({ device, name }) => {
            const other = group.find((one) => one.name.toLowerCase() === usual);
            const message = `VLAN ${id} is called ${name} here and ${other?.name ?? usual} on ${other?.device.name ?? 'others'}`;
            const fixes = vlanIntent(device, `{ id: ${id}, name: ${JSON.stringify(other?.name ?? usual)} }`);
            return vlanFinding(device, id, { message, fixes });
          });
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
