import { type Marks, markedness } from '../shared/config-marks.js';

const MARKS: Marks = [
  // As JSON, for example by `info | as json` and over gNMI.
  [/"srl_nokia-[a-z-]{1,60}:/, 1],
  [
    /^[ \t]*interface (?:ethernet-\d{1,3}\/\d{1,3}(?:\/\d{1,3})?|mgmt0|lag\d{1,4}|irb\d{1,3}|system0|lo\d{1,3}) \{[ \t]*$/m,
    0.5,
  ],
  [/^[ \t]*network-instance \S{1,255} \{[ \t]*$/m, 0.5],
  [/^[ \t]*acl-filter \S{1,255} type (?:ipv4|ipv6|mac) \{[ \t]*$/m, 0.6],
  [/^[ \t]*srl_nokia-[a-z-]{1,60}:/m, 0.3],
  [/^[ \t]*admin-state (?:enable|disable)[ \t]*$/m, 0.2],
  // As lines, by `info flat`.
  [/^set \/ (?:interface|network-instance|system|acl|routing-policy) \S/m, 0.8],
  // Statements that end with a semicolon are others'.
  [/^[ \t]*[\w-]+(?: [^;{}\n]{1,200})?;[ \t]*$/m, -0.6],
];

/** How much a text looks like what `info` prints, as it is, flat, or as JSON. */
export function recognise(text: string): number {
  return markedness(text, MARKS);
}
