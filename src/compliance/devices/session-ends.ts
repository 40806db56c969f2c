import type { RuleFinding } from '../finding.js';
import { judged, notApplicable, type Verdict } from '../rule.js';
import type { AuditedDevice } from './audited-device.js';
import { deviceFinding } from './findings.js';
import { type BgpSession, bgpSessions } from './sessions.js';

/** One end of a session of which the other end is an audited device too. */
export interface SessionEnd {
  readonly device: AuditedDevice;
  readonly own: BgpSession;
  readonly other: AuditedDevice;
  /** The session of the other device with this one. */
  readonly far: BgpSession;
}

/** A session whose other end is an audited device that knows nothing of it. */
export interface OneSided {
  readonly device: AuditedDevice;
  readonly session: BgpSession;
  readonly other: AuditedDevice;
}

/** What a rule about sessions with both ends among the devices says; `wrong` is what is wrong seen from one end. */
export function judgeEnds(devices: readonly AuditedDevice[], wrong: (end: SessionEnd) => string | undefined): Verdict {
  const ends = sessionEnds(devices);
  if (ends.length === 0) return notApplicable('no session has both its ends among the devices');
  return judged(
    ends.flatMap((end) => {
      const message = wrong(end);
      return message === undefined ? [] : [endFinding(end, message)];
    }),
  );
}

/** Each end of each session that has both ends among the devices. */
export function sessionEnds(devices: readonly AuditedDevice[]): readonly SessionEnd[] {
  return pairs(devices).flatMap(({ far, ...rest }) => (far === undefined ? [] : [{ ...rest, own: rest.session, far }]));
}

/** Sessions of which the other end is one of the devices and has none back. */
export function oneSidedSessions(devices: readonly AuditedDevice[]): readonly OneSided[] {
  return pairs(devices).flatMap(({ far, ...rest }) => (far === undefined ? [rest] : []));
}

function pairs(devices: readonly AuditedDevice[]): readonly (OneSided & { readonly far: BgpSession | undefined })[] {
  const known = devices.flatMap((device) => {
    // Without BGP an address is all that is known of a device.
    if (device.state.bgp === undefined) return [];
    const addresses = new Set(device.addresses().map(({ address }) => address));
    return [{ device, sessions: bgpSessions(device.state.bgp), addresses }];
  });
  const holders = new Map(known.flatMap((one) => [...one.addresses].map((address) => [address, one] as const)));
  return known.flatMap(({ device, sessions, addresses }) =>
    sessions.flatMap((session) => {
      const other = holders.get(session.peer.name);
      if (other === undefined || other.device === device) return [];
      const far = other.sessions.find(({ peer }) => addresses.has(peer.name));
      return [{ device, session, other: other.device, far }];
    }),
  );
}

/** A finding at one end, with the place of the other. */
function endFinding({ device, own, other, far }: SessionEnd, message: string): RuleFinding {
  const { peer } = own;
  const said = { message, line: peer.line, words: peer.name };
  const finding = deviceFinding(device, said, { kind: 'bgp_peer', name: `${peer.vrf}/${peer.name}` });
  const source = other.place(far.peer.line, far.peer.name);
  return source === null ? finding : { ...finding, related: [{ message: `the other end, ${other.name}`, source }] };
}
