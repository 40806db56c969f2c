/** The modules of the native model that netctl reads and writes, with their namespaces. */
export const NAMESPACES = {
  'Cisco-IOS-XE-native': 'http://cisco.com/ns/yang/Cisco-IOS-XE-native',
  'Cisco-IOS-XE-acl': 'http://cisco.com/ns/yang/Cisco-IOS-XE-acl',
  'Cisco-IOS-XE-bgp': 'http://cisco.com/ns/yang/Cisco-IOS-XE-bgp',
  'Cisco-IOS-XE-ethernet': 'http://cisco.com/ns/yang/Cisco-IOS-XE-ethernet',
  'Cisco-IOS-XE-route-map': 'http://cisco.com/ns/yang/Cisco-IOS-XE-route-map',
  'Cisco-IOS-XE-switch': 'http://cisco.com/ns/yang/Cisco-IOS-XE-switch',
  'Cisco-IOS-XE-vlan': 'http://cisco.com/ns/yang/Cisco-IOS-XE-vlan',
  'Cisco-IOS-XE-vtp': 'http://cisco.com/ns/yang/Cisco-IOS-XE-vtp',
  'Cisco-IOS-XE-bgp-oper': 'http://cisco.com/ns/yang/Cisco-IOS-XE-bgp-oper',
  'Cisco-IOS-XE-vlan-oper': 'http://cisco.com/ns/yang/Cisco-IOS-XE-vlan-oper',
} as const;

/** The member at the top of the configuration. */
export const TOP = 'Cisco-IOS-XE-native:native';

/** The module with the operation that saves. */
export const SAVING = {
  name: 'cisco-ia',
  uri: 'http://cisco.com/yang/cisco-ia',
  operation: 'save-config',
} as const;
