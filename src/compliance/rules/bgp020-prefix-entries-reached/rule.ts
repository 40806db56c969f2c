import { prefixListKey } from '../../../model/policy.js';
import { deviceFinding } from '../../devices/findings.js';
import { coveredEntries } from '../../devices/prefix-entries.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Every entry of a prefix list has prefixes of its own. */
export const rule = {
  id: 'BGP020',
  version: 1,
  about: 'device',
  title: 'Every entry of a prefix list has prefixes of its own',
  severity: 'low',
  what: 'Finds entries of prefix lists all of whose prefixes one entry above has.',
  why: 'The entry does nothing; where it says the opposite, what was meant is not what happens.',
  fix: 'Move the entry up, or delete it.',
  sources: [],
  check(device) {
    const lists = [...(device.state.bgp?.prefixLists.values() ?? [])].filter(({ opaque }) => opaque.length === 0);
    if (lists.length === 0) return notApplicable('it has no prefix lists');
    return judged(
      lists.flatMap((list) => {
        const covered = coveredEntries(list.entries);
        return list.entries.flatMap((entry, index) => {
          const above = covered[index];
          if (above === undefined) return [];
          const otherwise = above.action === entry.action ? '' : ', and decides otherwise';
          const message = `entry ${entry.seq} of the prefix list ${list.name} has no prefixes of its own: entry ${above.seq} has them all${otherwise}`;
          const line =
            device.tree.find(({ text }) => text.includes(` ${list.name} seq ${entry.seq} `))?.line ?? list.line;
          return [
            deviceFinding(
              device,
              { message, line, key: String(entry.seq) },
              { kind: 'prefix_list', name: prefixListKey(list) },
            ),
          ];
        });
      }),
    );
  },
} satisfies RuleOf<'device'>;
