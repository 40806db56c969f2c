import { mustBeOn } from '../../devices/settings.js';
import type { RuleOf } from '../../rule.js';

/** The device itself is protected from floods. */
export const rule = {
  id: 'MGMT046',
  version: 1,
  about: 'device',
  title: 'The device itself is protected from floods',
  severity: 'high',
  what: 'Finds devices without a policy for packets to themselves.',
  why: 'A flood to the device takes routing down with it.',
  fix: 'Write a policy for the control plane.',
  sources: ['RFC 6192'],
  stig: ['CISC-RT-000120', 'JUNI-RT-000130'],
  check: (device) => mustBeOn(device, 'control_plane_policy', 'no policy limits packets to the device itself'),
} satisfies RuleOf<'device'>;
