import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import type { ConfigText } from '../driver.js';
import { readOp } from '../shared/cli-ops.js';
import { printedBy } from '../shared/config-file.js';
import { parseConfigTree, scanLines } from '../shared/config-tree.js';
import { hardening } from './hardening.js';
import { RUNNING } from './parse.js';
import { TEXT } from './text.js';

/** `frr.conf`, or what `show running-config` printed. */
export const CONFIG_FILE: ConfigText = {
  facts: (text) => factsIn(text),
  replies: (text) => [replyWith(text)],
  printed: printedBy(RUNNING),
  tree: (text) => parseConfigTree(scanLines(text, TEXT.freeTexts)),
  hardening,
};

function factsIn(text: string): Facts {
  const word = (pattern: RegExp): string => pattern.exec(text)?.groups?.['word'] ?? '';
  return {
    platform: 'frr',
    hostname: word(/^hostname (?<word>\S{1,63})/m),
    version: word(/^frr version (?<word>\S{1,64})/m),
    model: '',
    extra: { daemons: '', defaults: word(/^frr defaults (?<word>\w{1,40})/m) || 'traditional' },
  };
}

/** A file does not have to end with `end`, as what is printed does. */
function replyWith(text: string): Reply {
  const whole = /^end\s*$/m.test(text) ? text : `${text.trimEnd()}\nend`;
  return { op: readOp(RUNNING), output: whole, prompt: undefined, exitCode: undefined, stderr: '' };
}
