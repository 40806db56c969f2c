import { groupedBy, mostCommon } from '../../devices/fleet.js';
import { vlanFinding } from '../../devices/vlans.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** A VLAN name stands for one number on all devices. */
export const rule = {
  id: 'NET002',
  version: 1,
  about: 'fleet',
  title: 'A VLAN name stands for one number on all devices',
  severity: 'low',
  what: 'Finds names of VLANs that have another number on some devices than on most.',
  why: 'Frames of what is meant to be one network do not meet.',
  fix: 'Use one number.',
  sources: [],
  check(devices) {
    const named = devices.flatMap((device) =>
      [...(device.state.vlan?.vlans.values() ?? [])].flatMap(({ id, name }) =>
        name === undefined || id === 1 ? [] : [{ device, id, name: name.toLowerCase() }],
      ),
    );
    const byName = groupedBy(named, ({ name }) => name);
    if ([...byName.values()].every((group) => new Set(group.map(({ device }) => device)).size < 2)) {
      return notApplicable('no two devices have a name of a VLAN in common');
    }
    return judged(
      [...byName].flatMap(([name, group]) => {
        // One device may use a name twice without meaning one network.
        const counts = groupedBy(group, ({ device }) => device.name);
        if ([...counts.values()].some((own) => own.length > 1)) return [];
        const usual = mostCommon(group.map(({ id }) => String(id)));
        return group
          .filter(({ id }) => String(id) !== usual)
          .map(({ device, id }) =>
            vlanFinding(device, id, { message: `${name} is VLAN ${id} here and VLAN ${usual} on others` }),
          );
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
