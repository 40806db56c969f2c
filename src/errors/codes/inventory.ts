import type { CodeEntry } from '../code-entry.js';

/** Which devices there are, how they are selected, and what is needed to log in to them. */
export const INVENTORY_CODES = {
  NETCTL_INVENTORY_MISSING: {
    class: 'input',
    summary: 'The inventory folder has no hosts file, more than one of the same kind, or cannot be read.',
    fix: 'Name the folder with hosts.yaml by -i DIR, NETCTL_INVENTORY or `inventory:` in netctl.yaml.',
    recoverable: false,
  },
  NETCTL_INVENTORY_NAME: {
    class: 'input',
    summary: 'Two devices have names that differ in upper and lower case only.',
    fix: 'Rename one of them: host names and files on many systems do not tell case apart.',
    recoverable: false,
  },
  NETCTL_INVENTORY_GROUP: {
    class: 'input',
    summary: 'A device or a group belongs to a group that groups.yaml does not have.',
    fix: 'Add the group to groups.yaml, or correct its name.',
    recoverable: false,
  },
  NETCTL_INVENTORY_CIRCLE: {
    class: 'input',
    summary: 'Groups belong to each other in a circle.',
    fix: 'Take one of the groups in the circle out of the `groups` of another; the message shows the circle.',
    recoverable: false,
  },
  NETCTL_INVENTORY_PLATFORM: {
    class: 'input',
    summary: 'A device has no platform, or one that netctl does not know.',
    fix: 'Set `platform` for the device, one of its groups or in defaults.yaml; `netctl drivers` lists the names.',
    recoverable: false,
  },
  NETCTL_INVENTORY_VALUE: {
    class: 'input',
    summary: 'A field of the inventory has a value that cannot be used.',
    fix: 'See docs/inventory.md for what each field takes.',
    recoverable: false,
  },
  NETCTL_INVENTORY_SELECTOR: {
    class: 'input',
    summary: 'A selector is not written in the way label selectors are.',
    fix: 'Write `key=value`, `key!=value`, `key in (a,b)`, `key notin (a,b)`, `key` or `!key`, with commas between; or `all`.',
    recoverable: false,
  },
  NETCTL_INVENTORY_NO_MATCH: {
    class: 'input',
    summary: 'A selector or a device name selects no device of the inventory.',
    fix: '`netctl inventory list` shows all devices with their labels and groups.',
    recoverable: false,
  },
  NETCTL_INVENTORY_SECRET: {
    class: 'input',
    summary: 'A password, key or secret of a device cannot be had from where the inventory says.',
    fix: 'Set the environment variable or write the file that the message names, or use `ask` at a terminal.',
    recoverable: false,
  },
  NETCTL_INVENTORY_LOGIN: {
    class: 'input',
    summary: 'Nothing says how to log in to a device.',
    fix: 'Set `username` and one of `password`, `key` or `agent` for the device, a group or in defaults.yaml.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
