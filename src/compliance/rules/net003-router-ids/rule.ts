import { deviceFinding } from '../../devices/findings.js';
import { groupedBy } from '../../devices/fleet.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No two devices have the same router id. */
export const rule = {
  id: 'NET003',
  version: 1,
  about: 'fleet',
  title: 'No two devices have the same router id',
  severity: 'high',
  what: 'Finds BGP router ids that two devices have.',
  why: "The two never come to a session with each other, and routes of one are taken for the other's.",
  fix: 'Give each device an id of its own.',
  sources: [],
  check(devices) {
    const ids = devices.flatMap((device) =>
      [...(device.state.bgp?.instances.values() ?? [])].flatMap((instance) =>
        instance.routerId === undefined ? [] : [{ device, instance, id: instance.routerId }],
      ),
    );
    if (ids.length < 2) return notApplicable('not two devices have router ids');
    return judged(
      [...groupedBy(ids, ({ id }) => id)].flatMap(([id, group]) =>
        group.flatMap(({ device, instance }) => {
          const other = group.find((one) => one.device.name !== device.name);
          if (other === undefined) return [];
          const message = `the router id ${id} is that of ${other.device.name} too`;
          return [
            deviceFinding(device, { message, line: instance.line, key: id }, { kind: 'bgp', name: instance.vrf }),
          ];
        }),
      ),
    );
  },
} satisfies RuleOf<'fleet'>;
