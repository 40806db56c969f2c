const PREFIX = 'urn:nokia.com:srlinux:';

/** Some of the hundreds of modules that a device announces, as it calls them. */
export const MODELS = [
  'chassis:interfaces:srl_nokia-interfaces',
  'chassis:interfaces-vlans:srl_nokia-interfaces-vlans',
  'net-inst:network-instance:srl_nokia-network-instance',
  'acl:acl:srl_nokia-acl',
  'bgp:bgp:srl_nokia-bgp',
  'plcy:routing-policy:srl_nokia-routing-policy',
  'general:configuration:srl_nokia-configuration',
].map((name) => ({ name: `${PREFIX}${name}`, organization: 'Nokia', version: '2025-10-31' }));
