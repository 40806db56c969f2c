import { type Marks, markedness } from '../shared/config-marks.js';

const TOP =
  '(?:system|chassis|security|interfaces|snmp|forwarding-options|routing-options|protocols|policy-options|firewall|vlans|routing-instances|groups)';

const MARKS: Marks = [
  [new RegExp(`^(?:inactive: )?${TOP} \\{[ \\t]*$`, 'm'), 0.3],
  [/^[ \t]+[\w."-][^;{}\n]{0,500};(?:[ \t]*##.*)?$/m, 0.2],
  [/^version \d{1,2}\.\d[\w.:-]*;$/m, 0.4],
  [/^## Last (?:commit|changed): /m, 0.3],
  [new RegExp(`^(?:set|deactivate) ${TOP} \\S`, 'm'), 0.6],
  [/^set version \d{1,2}\.\d/m, 0.4],
  // Others with braces, and with `set`.
  [/^set \/ |^set [^"\n]{1,300} '[^'\n]*'$|^[ \t]+[\w-]+ \S+ \{\n[^;{}]{1,500}\n[ \t]*\}/m, -0.7],
];

/** How much a text looks like a configuration of this platform, from 0 to 1. */
export function recognise(text: string): number {
  return markedness(text, MARKS);
}
