import { inNetwork } from '../../../model/ip-address.js';
import { deviceFinding } from '../../devices/findings.js';
import { groupedBy } from '../../devices/fleet.js';
import type { RuleOf } from '../../rule.js';
import { judged, notApplicable } from '../../rule.js';

/** Devices in one network agree on its length. */
export const rule = {
  id: 'NET005',
  version: 1,
  about: 'fleet',
  title: 'Devices in one network agree on its length',
  severity: 'medium',
  what: 'Finds interfaces of two devices that are in one network, and have different lengths of prefix.',
  why: 'One of them takes neighbours for distant hosts, or the other way round.',
  fix: 'Give both the same length.',
  sources: [],
  check(devices) {
    const held = devices
      .flatMap((device) => device.addresses().map((one) => ({ ...one, device })))
      .filter(({ prefixLength, address }) => prefixLength < (address.includes(':') ? 127 : 31));
    if (held.length < 2) return notApplicable('fewer than two addresses are known of');
    // Those of one network are among those whose addresses begin alike.
    const near = groupedBy(held, ({ address }) => address.split(/[.:]/).slice(0, 3).join('.'));
    return judged(
      [...near.values()].flatMap((group) =>
        group.flatMap(({ device, name, address, prefixLength, line }) => {
          const other = group.find(
            (one) =>
              one.device.name !== device.name &&
              one.prefixLength < prefixLength &&
              inNetwork(address, one) &&
              inNetwork(one.address, { address, prefixLength }),
          );
          if (other === undefined) return [];
          const message = `${name} has ${address}/${prefixLength}, and ${other.device.name} in the same network /${other.prefixLength}`;
          const related = other.device.place(other.line);
          const finding = deviceFinding(device, { message, line, words: address }, { kind: 'interface', name });
          return [
            related === null
              ? finding
              : { ...finding, related: [{ message: `${other.address}/${other.prefixLength}`, source: related }] },
          ];
        }),
      ),
    );
  },
} satisfies RuleOf<'fleet'>;
