import { deviceFinding } from '../../devices/findings.js';
import { groupedBy } from '../../devices/fleet.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';
import { patternsOption } from '../../rule-option.js';

const SHARED = patternsOption({ name: 'shared', what: 'Addresses that several devices may have, for example anycast' });

/** No two devices have the same address. */
export const rule = {
  id: 'NET004',
  version: 1,
  about: 'fleet',
  title: 'No two devices have the same address',
  severity: 'high',
  what: 'Finds addresses of interfaces that two devices have.',
  why: 'Traffic goes to one of the two, by chance.',
  fix: 'Give each an address of its own.',
  sources: [],
  options: [SHARED],
  check(devices, { options }) {
    const shared = SHARED.of(options);
    const held = devices.flatMap((device) => device.addresses().map((one) => ({ ...one, device })));
    if (held.length < 2) return notApplicable('fewer than two addresses are known of');
    return judged(
      [...groupedBy(held, ({ address }) => address)].flatMap(([address, group]) => {
        if (shared.some((pattern) => pattern.test(address))) return [];
        return group.flatMap(({ device, name, line }) => {
          const other = group.find((one) => one.device.name !== device.name);
          if (other === undefined) return [];
          const message = `${name} has the address ${address}, which ${other.device.name} has at ${other.name} too`;
          return [deviceFinding(device, { message, line, words: address, key: address }, { kind: 'interface', name })];
        });
      }),
    );
  },
} satisfies RuleOf<'fleet'>;
