import { Flags } from '@oclif/core';

/** How objects of a cluster are read to be asked about. */
export const CLUSTER_FLAGS = {
  exclude: Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'PATTERN',
    summary: 'Leave out files that fit this pattern; can be repeated',
  }),
  'pod-network': Flags.string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'CIDR',
    summary: 'A network that pods have their addresses of, where no Node object says so; can be repeated',
  }),
};
