/** The package's entry `netctl/netconf`: a NETCONF client for programs of their own. See docs/netconf.md. */
export { NetctlError } from './errors/netctl-error.js';
export type { NetconfCapabilities, NetconfModule } from './transports/netconf/capabilities.js';
export { type CallOptions, NetconfClient, type ReadOptions, type Warnings } from './transports/netconf/client.js';
export { connectNetconf, type NetconfHost, type NetconfTarget } from './transports/netconf/connect.js';
export type { NetconfVersion } from './transports/netconf/hello.js';
export type { NetconfNotification, NetconfNotifications } from './transports/netconf/notifications.js';
export type {
  CommitRequest,
  EditConfigRequest,
  GetConfigRequest,
  GetRequest,
  NetconfDatastore,
  NetconfFilter,
  NetconfXml,
  SubscribeRequest,
  WithDefaults,
} from './transports/netconf/operations.js';
export { type NetconfError, NetconfRefusal } from './transports/netconf/rpc-error.js';
export { NetconfTimeout, type NetconfTimeoutEvent } from './transports/netconf/timeout.js';
export {
  attributeOf,
  childOf,
  childrenOf,
  parseXml,
  type XmlAttribute,
  type XmlElement,
  type XmlPrefixes,
} from './xml/tree.js';
export { writeXml } from './xml/write.js';
