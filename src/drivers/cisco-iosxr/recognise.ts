import { type Marks, markedness } from '../shared/config-marks.js';

const MARKS: Marks = [
  [/^!! IOS XR Configuration /m, 1],
  // Ports have rack, slot, instance and number.
  [/^interface (?:preconfigure )?[A-Z][A-Za-z]{3,30}\d+\/\d+\/\d+\/\d+/m, 0.4],
  [/^interface MgmtEth\d+\/R?S?P?\d/m, 0.4],
  [/^(?:end-policy|end-set)\s*$/m, 0.5],
  [/^route-policy \S+\s*$/m, 0.3],
  [/^ ipv[46] (?:address \d|access-group \S+ (?:in|e)gress)/m, 0.3],
  [/^ipv[46] access-list \S+\s*$/m, 0.2],
  [/^(?:ssh server v2|netconf-yang agent ssh|control-plane$|l2vpn$)/m, 0.2],
  [/^ ip address \d/m, -0.5],
];

/** How much a text looks like what `show running-config` prints. */
export function recognise(text: string): number {
  return markedness(text, MARKS);
}
