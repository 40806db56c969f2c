import { type Marks, markedness } from '../shared/config-marks.js';

const MARKS: Marks = [
  [/^! device: .*\bEOS-/m, 1],
  [/^! Command: show running-config/m, 0.3],
  [/^transceiver qsfp |^service routing protocols model /m, 0.4],
  [/^interface Ethernet\d[\d/]*$/m, 0.2],
  [/^interface Management\d/m, 0.2],
  [/^ {3}\S/m, 0.2],
  [/^ {3}(?:ip address \d[\d.]*\/\d|\d+ (?:permit|deny) )/m, 0.3],
  [/^management api |^daemon TerminAttr/m, 0.5],
  // Others that speak nearly the same.
  [/^version \d{1,2}\.\d/m, -0.5],
  [/^!Command: |^feature \S|^frr version /m, -1],
];

/** How much a text looks like a configuration of this platform, from 0 to 1. */
export function recognise(text: string): number {
  return markedness(text, MARKS);
}
