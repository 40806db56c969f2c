import { deviceFinding } from '../../devices/findings.js';
import { groupedBy } from '../../devices/fleet.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** No two devices have the same name. */
export const rule = {
  id: 'NET011',
  version: 1,
  about: 'fleet',
  title: 'No two devices have the same name',
  severity: 'medium',
  what: 'Finds host names that two devices have.',
  why: 'Logs and findings of the two cannot be told apart.',
  fix: 'Give each device a name of its own.',
  sources: [],
  check(devices) {
    if (devices.length < 2) return notApplicable('there are not two devices');
    const named = devices.filter(({ facts }) => facts.hostname !== '');
    return judged(
      [...groupedBy(named, ({ facts }) => facts.hostname.toLowerCase()).values()].flatMap((group) =>
        group.length < 2
          ? []
          : group.map((device) => {
              const node = device.tree.find(({ text }) => /^(?:hostname |system host-name$)/.test(text));
              const line = node?.children.at(-1)?.line ?? node?.line;
              const others = group.flatMap((one) => (one === device ? [] : [one.file ?? one.name])).join(', ');
              const message = `${device.facts.hostname} is the name of another device too: ${others}`;
              return deviceFinding(device, { message, line, words: device.facts.hostname, key: device.file ?? '' });
            }),
      ),
    );
  },
} satisfies RuleOf<'fleet'>;
