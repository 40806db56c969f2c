import type { BgpCapabilities } from '../../model/capabilities.js';
import { fieldsOf } from '../shared/bgp-settings.js';
import { BGP_DIALECTS } from './bgp-dialect.js';

const { bgp: dialect } = BGP_DIALECTS;

/** The same on every device of the platform that has BGP. */
export const BGP_CAPABILITIES: BgpCapabilities = {
  families: ['ipv4_unicast', 'ipv6_unicast'],
  vrfs: true,
  peerGroups: true,
  peerFields: new Set(['group', ...fieldsOf(dialect.session)]),
  familyFields: new Set(fieldsOf(dialect.family)),
  resets: dialect.resets,
  defaultIpv4Unicast: true,
  timers: { keepalive: 60, hold: 180 },
  descriptionLength: 80,
  // A question mark asks for help, wherever in a line it is typed.
  textPattern: /^[^?]+$/,
};
