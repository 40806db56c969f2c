import type { CliOp, Reply } from '../../transports/transport.js';
import type { Persistence } from '../driver.js';
import { controlOp, readOp } from '../shared/cli-ops.js';
import { configurationLines, normalLines, replyTo } from '../shared/config-text.js';
import { scanLines } from '../shared/config-tree.js';
import { RUNNING } from './parse.js';
import { TEXT } from './text.js';

/** vtysh shows no saved configuration: where it is the integrated one, it is this file. */
const SAVED: CliOp = { ...readOp('cat /etc/frr/frr.conf'), apart: true };

/**
 * `write memory` writes the configuration of all daemons into one file (`service integrated-vtysh-config`). Where there is no
 * Unix shell to read the file with, or it may not be read, it cannot be told whether it is the same.
 */
export const PERSISTENCE: Persistence = {
  clean: {
    ops: [SAVED, readOp(RUNNING)],
    read(replies) {
      const saved = replyTo(replies, SAVED.line);
      if (saved.exitCode !== 0 || !isConfiguration(saved)) return undefined;
      const running = normalLines(configurationLines(replyTo(replies, RUNNING), TEXT), TEXT);
      return normalLines(scanLines(saved.output, []), TEXT).join('\n') === running.join('\n');
    },
  },
  save: () => [controlOp('write memory', { seconds: 120 })],
};

function isConfiguration({ output }: Reply): boolean {
  return /^(?:frr version |frr defaults |hostname |log |router |interface |!)/m.test(output);
}
