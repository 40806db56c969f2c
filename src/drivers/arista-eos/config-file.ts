import type { ConfigText } from '../driver.js';
import { configurationReply, cutOff, type Marks, markedness, printedBy, wordBehind } from '../shared/config-file.js';
import { parseConfigTree, scanLines } from '../shared/config-tree.js';
import { hardening } from './hardening.js';
import { RUNNING } from './parse.js';
import { TEXT } from './text.js';

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

/** A configuration of this platform in a file. */
export const CONFIG_TEXT: ConfigText = {
  tree: (text) => parseConfigTree(scanLines(text, TEXT.freeTexts)),
  hardening,
  recognise: (text) => markedness(text, MARKS),
  facts: (text) => {
    const head = /^! device: \S+ \((?<model>[^,()]{1,60}), EOS-(?<version>[^()\s]{1,64})\)/m.exec(text)?.groups;
    return {
      platform: 'arista-eos',
      hostname: wordBehind(text, 'hostname'),
      version: head?.['version'] ?? '',
      model: head?.['model'] ?? '',
      extra: {},
    };
  },
  replies: (text) => [configurationReply(RUNNING, text)],
  printed: printedBy(RUNNING),
  untold: cutOff,
};
