import type { HardenedPort, PortSetting } from '../../model/hardening.js';
import { inNetwork } from '../../model/ip-address.js';
import { judged, notApplicable, type RuleContext, type Verdict } from '../rule.js';
import { patternsOption } from '../rule-option.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding, insideBlock } from './findings.js';
import { externalPeers } from './sessions.js';
import { isOn, UNREAD } from './settings.js';

/** Of all rules about what leads outside. */
export const OUTSIDE = patternsOption({
  name: 'outside',
  what: 'Names or descriptions of interfaces that lead outside, beside those with an external BGP neighbour',
});

/** Why rules about what leads outside have nothing to say. */
export const NO_OUTSIDE =
  'no interface is known to lead outside: none has an external BGP neighbour, and the option `outside` names none';

/**
 * The interfaces that lead to others' networks: those whose network has an external BGP neighbour, and those whose name or
 * description fits one of the patterns of the option `outside`.
 */
export function outsideInterfaces(device: AuditedDevice, { options }: RuleContext): readonly HardenedPort[] {
  const patterns = OUTSIDE.of(options);
  const peers = externalPeers(device.state.bgp).map(({ peer }) => peer.name);
  return [...(device.hardening?.ports.values() ?? [])].filter((port) => {
    if (isOn(port.settings.shutdown) === true) return false;
    const description = String(port.settings.description?.value ?? '');
    if (patterns.some((pattern) => pattern.test(port.name) || pattern.test(description))) return true;
    return port.addresses.some((text) => {
      const [address = '', length = ''] = text.split('/');
      return peers.some((peer) => peer !== address && inNetwork(peer, { address, prefixLength: Number(length) }));
    });
  });
}

/** The rule that something is off on every interface that leads outside. */
export function mustBeOffOutside(
  device: AuditedDevice,
  context: RuleContext,
  { setting, message }: { readonly setting: PortSetting; message(port: HardenedPort): string },
): Verdict {
  return judgeOutside(device, context, { setting, wanted: false, message });
}

/** The rule that something is on, or off, on every interface that leads outside. */
export function judgeOutside(
  device: AuditedDevice,
  context: RuleContext,
  question: { readonly setting: PortSetting; readonly wanted: boolean; message(port: HardenedPort): string },
): Verdict {
  if (device.hardening === undefined) return notApplicable(UNREAD);
  const ports = outsideInterfaces(device, context);
  if (ports.length === 0) return notApplicable(NO_OUTSIDE);
  const known = ports.filter(({ settings }) => settings[question.setting] !== undefined);
  if (known.length === 0) return notApplicable('the platform has no such setting, or netctl does not read it there');
  return judged(
    known
      .filter(({ settings }) => isOn(settings[question.setting]) !== question.wanted)
      .map((port) => {
        const setting = port.settings[question.setting];
        return deviceFinding(
          device,
          {
            message: question.message(port),
            line: setting?.line ?? port.line,
            remedy: insideBlock(port, setting?.remedy),
          },
          { kind: 'interface', name: port.name },
        );
      }),
  );
}
