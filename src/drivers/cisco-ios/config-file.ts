import type { Untold } from '../../model/untold.js';
import type { ConfigText } from '../driver.js';
import {
  configurationReply,
  cutOff,
  type Marks,
  markedness,
  printedBy,
  replyOf,
  wordBehind,
} from '../shared/config-file.js';
import { parseConfigTree, scanLines } from '../shared/config-tree.js';
import { LISTS, LISTS6 } from './acl-numbers.js';
import { hardening } from './hardening.js';
import { RUNNING } from './parse.js';
import { TEXT } from './text.js';

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

/** Only a switch in VTP mode `transparent` or `off` writes that mode, and its VLANs, into its configuration. */
function hidesVlans(text: string): boolean {
  return /^ switchport\b/m.test(text) && !/^(?:vlan \d|vtp mode (?:transparent|off)\b)/m.test(text);
}

const VLANS_ELSEWHERE: Untold = {
  missing: 'part',
  message:
    'the switch keeps its VLANs in its VLAN database, as VTP servers and clients do, and not in its configuration',
};

/** A configuration of this platform in a file. */
export const CONFIG_TEXT: ConfigText = {
  tree: (text) => parseConfigTree(scanLines(text, TEXT.freeTexts)),
  hardening,
  printed: printedBy(RUNNING),
  recognise: (text) => markedness(text, MARKS),
  facts: (text) => ({
    platform: 'cisco-ios',
    hostname: wordBehind(text, 'hostname'),
    version: wordBehind(text, 'version'),
    model: '',
    extra: {
      // Whatever VLANs there are in the text are all that is known of them.
      vtpMode: /^vlan \d|^ switchport\b/m.test(text) ? 'transparent' : 'none',
      vtpDomain: wordBehind(text, 'vtp domain'),
      vtpVersion: '2',
      archive: 'off',
      revertTimer: 'no',
      encapsulation: /^ switchport trunk encapsulation /m.test(text) ? 'negotiate' : '',
    },
  }),
  untold: (text, features) => [
    ...cutOff(text),
    ...(features.includes('vlan') && hidesVlans(text) ? [VLANS_ELSEWHERE] : []),
  ],
  // The numbers that entries have at the moment are not in a text that does not say them.
  replies: (text) => [configurationReply(RUNNING, text), replyOf(LISTS, ''), replyOf(LISTS6, '')],
};
