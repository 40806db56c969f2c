import { COMPLIANCE_CODES } from './codes/compliance.js';
import { CONFIG_CODES } from './codes/config.js';
import { DEVICE_CODES } from './codes/device.js';
import { GNMI_CODES } from './codes/gnmi.js';
import { GUARD_CODES } from './codes/guard.js';
import { INPUT_CODES } from './codes/input.js';
import { INTERNAL_CODES } from './codes/internal.js';
import { INVENTORY_CODES } from './codes/inventory.js';
import { JOURNAL_CODES } from './codes/journal.js';
import { NETCONF_CODES } from './codes/netconf.js';
import { PLAN_CODES } from './codes/plan.js';
import { RESTCONF_CODES } from './codes/restconf.js';
import { SSH_CODES } from './codes/ssh.js';
import { TELEMETRY_CODES } from './codes/telemetry.js';
import { TLS_CODES } from './codes/tls.js';
import { XML_CODES } from './codes/xml.js';

/** Every error netctl can raise, by its stable code. docs/errors.md and `netctl explain` are made from this table. */
export const CODES = {
  ...INPUT_CODES,
  ...CONFIG_CODES,
  ...INVENTORY_CODES,
  ...COMPLIANCE_CODES,
  ...PLAN_CODES,
  ...GUARD_CODES,
  ...SSH_CODES,
  ...XML_CODES,
  ...NETCONF_CODES,
  ...GNMI_CODES,
  ...TLS_CODES,
  ...RESTCONF_CODES,
  ...DEVICE_CODES,
  ...JOURNAL_CODES,
  ...TELEMETRY_CODES,
  ...INTERNAL_CODES,
};

export type ErrorCode = keyof typeof CODES;
