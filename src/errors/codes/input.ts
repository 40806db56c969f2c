import type { CodeEntry } from '../code-entry.js';

/** What is wrong with what the user wrote: flags, files, inventory, intents. */
export const INPUT_CODES = {
  NETCTL_INPUT_FLAG: {
    class: 'input',
    summary: 'A flag, an argument or an environment variable has a value that cannot be used.',
    fix: 'See `netctl COMMAND --help` for what each flag takes.',
    recoverable: false,
  },
  NETCTL_INPUT_CONFIRM: {
    class: 'input',
    summary: 'There is no terminal to ask for a confirmation, and none was given beforehand.',
    fix: 'Look at the plan with --dry-run, then run again with --yes. Nothing was changed.',
    recoverable: false,
  },
  NETCTL_INPUT_FILE: {
    class: 'input',
    summary: 'A file or folder cannot be read.',
    fix: 'Check the path and its permissions; paths are relative to the current folder.',
    recoverable: false,
  },
  NETCTL_INPUT_EMPTY: {
    class: 'input',
    summary: 'A file holds nothing but comments or white space.',
    fix: 'Check that the right file was named and that it was saved.',
    recoverable: false,
  },
  NETCTL_INPUT_BINARY: {
    class: 'input',
    summary: 'A file is not text in UTF-8.',
    fix: 'Check that the right file was named; save it as UTF-8 if it is text in another encoding.',
    recoverable: false,
  },
  NETCTL_INPUT_YAML: {
    class: 'input',
    summary: 'A file is not well-formed YAML.',
    fix: 'Correct the line shown; the caret stands where the parser stopped, the mistake at or before it.',
    recoverable: false,
  },
  NETCTL_INPUT_YAML_DUPLICATE: {
    class: 'input',
    summary: 'A map has the same key twice.',
    fix: 'Keep one of the two.',
    recoverable: false,
  },
  NETCTL_INPUT_YAML_FEATURE: {
    class: 'input',
    summary:
      'A file uses a part of YAML that netctl does not read: a tag, a merge key, or a key that is no plain text.',
    fix: 'Write the value out plainly.',
    recoverable: false,
  },
  NETCTL_INPUT_YAML_LIMIT: {
    class: 'input',
    summary: 'A file is nested too deeply, or its aliases stand for too many values.',
    fix: 'Write it with less nesting and fewer aliases; no file for netctl needs that many.',
    recoverable: false,
  },
  NETCTL_INPUT_FIELD_UNKNOWN: {
    class: 'input',
    summary: 'A map has a key that netctl does not know.',
    fix: 'Correct the spelling or take the key away.',
    recoverable: false,
  },
  NETCTL_INPUT_FIELD_MISSING: {
    class: 'input',
    summary: 'A map lacks a key that it needs.',
    fix: 'Add the key.',
    recoverable: false,
  },
  NETCTL_INPUT_FIELD_VALUE: {
    class: 'input',
    summary: 'A value is of the wrong type, out of range, or not one of those allowed.',
    fix: 'Correct the value; the message says what may stand there.',
    recoverable: false,
  },
  NETCTL_INPUT_KIND: {
    class: 'input',
    summary: 'A document is of a kind that the command does not take.',
    fix: 'Use the command for that kind, or take the document out of the file.',
    recoverable: false,
  },
  NETCTL_INPUT_VARIABLE: {
    class: 'input',
    summary: 'A variable in an intent is written wrongly, or the device has no data of that name.',
    fix: 'Correct the name, or add it to `data` of the device in the inventory.',
    recoverable: false,
  },
  NETCTL_INPUT_STATE: {
    class: 'input',
    summary: 'A field or an empty list makes no sense under the `state` of its document.',
    fix: 'Change the state or the field; docs/intents.md has a table of the states.',
    recoverable: false,
  },
  NETCTL_INPUT_MODE: {
    class: 'input',
    summary: 'A port is given fields of a mode that it is not in.',
    fix: 'Give it the fields of its mode only: access_vlan and voice_vlan, or native_vlan and allowed_vlans.',
    recoverable: false,
  },
  NETCTL_INPUT_PORT: {
    class: 'input',
    summary: 'A text cannot be the name of a port of the platform, or a range of ports is written wrongly.',
    fix: 'Write ports as Gi1/0/1, ranges as Gi1/0/[1-24], in the words of the platform.',
    recoverable: false,
  },
  NETCTL_INPUT_PORT_GROUP: {
    class: 'input',
    summary: 'An intent names a port group that the device does not have.',
    fix: 'Correct the name, or add the group to `port_groups` of the device in the inventory.',
    recoverable: false,
  },
  NETCTL_INPUT_CONFLICT: {
    class: 'input',
    summary: 'Two places of the intents ask for different values of the same thing.',
    fix: 'Keep one of the two; the order of documents means nothing.',
    recoverable: false,
  },
  NETCTL_INPUT_ADDRESS: {
    class: 'input',
    summary: 'A text is no address or prefix, or has bits set where they do not count.',
    fix: 'Write addresses as 10.0.0.1 or 2001:db8::1, and prefixes with zeros behind their length, as 10.0.0.0/8.',
    recoverable: false,
  },
  NETCTL_INPUT_FAMILY: {
    class: 'input',
    summary: 'Something of one address family stands where another one is expected.',
    fix: 'Keep IPv4, IPv6 and MAC in lists of their own, each with its `family`.',
    recoverable: false,
  },
  NETCTL_INPUT_RULE: {
    class: 'input',
    summary: 'Fields of a rule do not go together, for example ports and a protocol that has none.',
    fix: 'Take one of the fields away, or write a rule for each.',
    recoverable: false,
  },
  NETCTL_INPUT_SEQUENCE: {
    class: 'input',
    summary: 'Numbers of rules stand twice, run backwards, or leave no room.',
    fix: 'Give each rule a number of its own, in rising order; a rule that stands for several entries takes several.',
    recoverable: false,
  },
  NETCTL_INPUT_GROUP: {
    class: 'input',
    summary: 'A rule names a group of addresses or ports that no intent for the device has, or that contains itself.',
    fix: 'Add the group to `groups` of a document that selects the device, or correct its name.',
    recoverable: false,
  },
  NETCTL_INPUT_CONFIG: {
    class: 'input',
    summary: 'A file is no configuration that netctl can read, or it is not clear of which platform it is.',
    fix: 'Name the platform with --platform; `netctl drivers` lists them. Plans need names that end in .yaml.',
    recoverable: false,
  },
  NETCTL_INPUT_FILTER: {
    class: 'input',
    summary: 'There is no such filter where it was looked for.',
    fix: 'Correct the name given with --acl; `netctl show acl` and the file itself have the names.',
    recoverable: false,
  },
  NETCTL_INPUT_PACKET: {
    class: 'input',
    summary:
      'Packets are described by something that is no address, port, protocol or flag, or that no packet can have.',
    fix: 'Write addresses as 10.0.0.0/8, ports as 443 or 8000-8080, protocols and flags by name or number.',
    recoverable: false,
  },
  NETCTL_INPUT_SECRET: {
    class: 'input',
    summary: 'A password stands in an intent in clear text, or what it refers to cannot be had.',
    fix: 'Put the password into an environment variable or a file, and write `env:NAME` or `file:PATH`.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
