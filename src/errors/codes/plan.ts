import type { CodeEntry } from '../code-entry.js';

/** Why a plan is refused before anything is sent, although the input is well formed. */
export const PLAN_CODES = {
  NETCTL_PLAN_PORT_UNKNOWN: {
    class: 'input',
    summary: 'The intent names a port that the device does not have.',
    fix: 'Check the name against `netctl show vlan -d DEVICE`; module and slot numbers are part of it.',
    recoverable: false,
  },
  NETCTL_PLAN_BUNDLE_MEMBER: {
    class: 'device',
    summary: 'The intent names a port that is a member of a bundle; VLANs are configured on the bundle.',
    fix: 'Name the bundle instead of its member.',
    recoverable: false,
  },
  NETCTL_PLAN_ROUTED_PORT: {
    class: 'device',
    summary: 'The intent gives VLANs to a routed port, which would lose its addresses.',
    fix: 'Name another port, or say `from: routed` in the interface entry if it is to become a switched port.',
    recoverable: false,
  },
  NETCTL_PLAN_MIRROR_PORT: {
    class: 'device',
    summary: 'The intent names a port that is the destination of a mirror session.',
    fix: 'Name another port, or end the mirror session on the device first.',
    recoverable: false,
  },
  NETCTL_PLAN_PORT_MODE: {
    class: 'device',
    summary: 'The port runs in a mode that netctl does not change, for example a tunnel or a private VLAN.',
    fix: 'Set the port to access or trunk on the device first.',
    recoverable: false,
  },
  NETCTL_PLAN_VLAN_RESERVED: {
    class: 'input',
    summary: 'The intent creates, changes or deletes a VLAN that the platform keeps for itself.',
    fix: 'Choose another VLAN id; `netctl drivers PLATFORM` lists the reserved ones.',
    recoverable: false,
  },
  NETCTL_PLAN_VLAN_IN_USE: {
    class: 'device',
    summary: 'The intent deletes a VLAN that ports, VLAN interfaces or trunks outside the intent still use.',
    fix: 'Move what uses it to another VLAN first, or run again with --allow-in-use.',
    recoverable: false,
  },
  NETCTL_PLAN_VLAN_MISSING: {
    class: 'input',
    summary: 'A port is put into a VLAN that is neither in the intents nor on the device.',
    fix: 'Add the VLAN to `vlans:` of an intent for this device.',
    recoverable: false,
  },
  NETCTL_PLAN_NAME_INVALID: {
    class: 'input',
    summary: 'A VLAN name is longer than the platform takes, or has characters that it refuses.',
    fix: 'Shorten the name or change it; `netctl drivers PLATFORM` lists the limits.',
    recoverable: false,
  },
  NETCTL_PLAN_UNSUPPORTED: {
    class: 'input',
    summary: 'The intent asks for something that the platform cannot do.',
    fix: '`netctl drivers` shows which platforms can.',
    recoverable: false,
  },
  NETCTL_PLAN_EMPTY_TRUNK: {
    class: 'input',
    summary: 'The intent takes the last VLAN off a trunk on a platform where an empty list means all VLANs.',
    fix: 'Leave at least one VLAN on the trunk, or make the port an access port.',
    recoverable: false,
  },
  NETCTL_PLAN_VLAN_DATABASE: {
    class: 'device',
    summary: 'The device does not let its own VLAN database be changed, or the change would travel to other switches.',
    fix: 'Change the VLANs where the database is kept, or read what the message says about --allow-vtp-domain.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
