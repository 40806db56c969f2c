/** Namespaces of NETCONF and what belongs to it. */
export const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
export const NOTIFICATION = 'urn:ietf:params:xml:ns:netconf:notification:1.0';
export const PARTIAL_LOCK = 'urn:ietf:params:xml:ns:netconf:partial-lock:1.0';
export const WITH_DEFAULTS = 'urn:ietf:params:xml:ns:yang:ietf-netconf-with-defaults';
export const YANG_LIBRARY = 'urn:ietf:params:xml:ns:yang:ietf-yang-library';

/** The two versions of the protocol, as they stand in a `<hello>`. */
export const BASE_1_0 = 'urn:ietf:params:netconf:base:1.0';
export const BASE_1_1 = 'urn:ietf:params:netconf:base:1.1';
