/** The modules that a server has to have for VLANs by the OpenConfig models. */
export const MODULES = [
  'openconfig-interfaces',
  'openconfig-if-ethernet',
  'openconfig-if-aggregate',
  'openconfig-vlan',
  'iana-if-type',
];

const interfaces = ['eth1', 'eth2'].map(
  (name) =>
    `<interface><name>${name}</name><config><name>${name}</name><type xmlns:ianaift="urn:ietf:params:xml:ns:yang:iana-if-type">ianaift:ethernetCsmacd</type></config></interface>`,
);

/** A configuration of two ports and nothing else. */
export const TWO_PORTS = `<interfaces xmlns="http://openconfig.net/yang/interfaces">${interfaces.join('')}</interfaces>`;
