import { Flags } from '@oclif/core';

/** Which filters a question is about. */
export const FILTER_FLAGS = {
  acl: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'NAME',
    summary: 'Only the filter of this name; can be repeated',
  }),
  family: Flags.string({
    helpValue: 'ipv4|ipv6|mac',
    options: ['ipv4', 'ipv6', 'mac'],
    summary: 'Only filters of this family',
  }),
  platform: Flags.string({
    helpValue: 'NAME',
    summary: 'The platform of the configuration files, where it is not to be told by their text',
  }),
  steps: Flags.integer({
    helpValue: 'N',
    min: 1,
    summary: 'How many cases to look at before an answer is left undecided',
  }),
};

/** Where the filters are. */
export const FILTER_FILE_FLAGS = {
  file: Flags.string({
    char: 'f',
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'FILE',
    summary:
      'Plan (*.yaml) or configuration file, or - for a configuration on standard input; can be repeated; without it the devices are read',
  }),
};

/** What packets a question is about. */
export const PACKET_FLAGS = {
  protocol: Flags.string({
    helpValue: 'NAME',
    summary: 'IP protocol by name or number, or an EtherType as 0x0800; several with commas',
  }),
  source: Flags.string({ helpValue: 'ADDRESS', summary: 'Address or prefix that packets come from' }),
  destination: Flags.string({ helpValue: 'ADDRESS', summary: 'Address or prefix that packets go to' }),
  'source-port': Flags.string({ helpValue: 'PORT', summary: 'Ports by name or number, for example 1024-65535' }),
  'destination-port': Flags.string({
    helpValue: 'PORT',
    summary: 'Ports by name or number, for example https,8000-8080',
  }),
  'tcp-flags': Flags.string({
    helpValue: 'FLAGS',
    summary: 'TCP flags that are set, for example syn or syn,ack; all others are not; or none',
  }),
  icmp: Flags.string({
    helpValue: 'TYPE',
    summary: 'ICMP message by name, or its type and code, for example echo or 3/1',
  }),
  dscp: Flags.string({ helpValue: 'DSCP', summary: 'DSCP by name or number' }),
  fragment: Flags.boolean({ summary: 'Only fragments other than the first, which have no ports' }),
};
