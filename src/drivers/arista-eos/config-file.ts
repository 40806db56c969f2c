import type { ConfigText } from '../driver.js';
import { configurationReply, cutOff, printedBy, wordBehind } from '../shared/config-file.js';
import { parseConfigTree, scanLines } from '../shared/config-tree.js';
import { hardening } from './hardening.js';
import { RUNNING } from './parse.js';
import { TEXT } from './text.js';

/** A configuration of this platform in a file. */
export const CONFIG_TEXT: ConfigText = {
  tree: (text) => parseConfigTree(scanLines(text, TEXT.freeTexts)),
  hardening,
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
