import type { AclCapabilities } from '../../../model/capabilities.js';
import type { Facts } from '../../../model/state.js';
import { ruleLimit } from './acl-limits.js';

/** What the models can say of filters; what a platform does not take of it, it leaves out. */
export const OPENCONFIG_ACL: AclCapabilities = {
  families: ['ipv4', 'ipv6'],
  standard: false,
  namePattern: /^[^\s/'"[\]=]{1,63}$/,
  sequence: { min: 1, max: 4_294_967_295, step: 10 },
  equalEntries: 'taken',
  // A remark is the description of the entry behind it.
  remarks: true,
  remarkPattern: /^\P{Cc}{1,255}$/u,
  remarkNumbers: 'none',
  wildcards: false,
  portsPerEntry: 1,
  established: true,
  tcpFlags: true,
  fragments: true,
  dscp: true,
  log: true,
  ruleLimit,
  places: { interface: ['in', 'out'] },
};

/** TCP flags, `established` and fragments came with openconfig-packet-match of this day. */
const DETAILS_FROM = '2022-06-01';

/** Less of `acl` for an old revision, which is told by its date; servers that name versions instead are taken at the models' word. */
export function aclByRevision(acl: AclCapabilities, { extra }: Pick<Facts, 'extra'>): AclCapabilities {
  const revision = /(?:^| )openconfig-acl@(?<date>\d{4}-\d{2}-\d{2})(?: |$)/.exec(extra['modules'] ?? '')?.groups?.[
    'date'
  ];
  if (revision === undefined || revision >= DETAILS_FROM) return acl;
  return { ...acl, established: false, tcpFlags: false, fragments: false };
}
