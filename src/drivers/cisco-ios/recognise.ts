import { type Marks, markedness } from '../shared/config-marks.js';

const MARKS: Marks = [
  [/^version \d{1,2}\.\d[^;\r\n]*$/m, 0.5],
  [/^Building configuration|^Current configuration ?: \d/m, 0.3],
  [/^service timestamps /m, 0.2],
  [/^interface (?:FastEthernet|GigabitEthernet|TenGigabitEthernet)\d/m, 0.3],
  [/^ (?:no )?ip address(?: \d[\d.]* \d|$)/m, 0.2],
  [/^ip access-list (?:standard|extended) \S/m, 0.2],
  [/^access-list \d+ (?:permit|deny|remark)/m, 0.3],
  [/^line (?:con|vty) \d/m, 0.2],
  [/^ (?:\d+ )?(?:permit|deny) .*\d \d+\.\d+\.\d+\.\d+/m, 0.2],
  // Others that speak nearly the same.
  [/^! device: .* EOS-/m, -1],
  [/^!! IOS XR |^!Command: show running-config|^feature \S/m, -1],
  [/^frr version /m, -1],
  [/^[a-z-]{1,40} \{[ \t]*$/m, -1],
];

/** How much a text looks like a configuration of this platform, from 0 to 1. */
export function recognise(text: string): number {
  return markedness(text, MARKS);
}
