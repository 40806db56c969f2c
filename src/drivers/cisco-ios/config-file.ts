import type { Untold } from '../../model/untold.js';
import type { ConfigText } from '../driver.js';
import { configurationReply, cutOff, printedBy, replyOf, wordBehind } from '../shared/config-file.js';
import { parseConfigTree, scanLines } from '../shared/config-tree.js';
import { LISTS, LISTS6 } from './acl-numbers.js';
import { hardening } from './hardening.js';
import { RUNNING } from './parse.js';
import { TEXT } from './text.js';

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
