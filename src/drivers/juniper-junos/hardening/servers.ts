import type { Server } from '../../../model/hardening.js';
import { below, type Statement, statementAt } from '../text/statement.js';

/** Where the device gets its time from. */
export function readTimeServers(root: Statement): readonly Server[] {
  return ['server', 'peer'].flatMap((kind) =>
    below(root, 'system', 'ntp', kind).map((one) => ({
      address: one.word,
      authenticated: statementAt(one, 'key') !== undefined,
      line: one.line,
    })),
  );
}

/** Where the device sends its messages to. */
export function readLogHosts(root: Statement): readonly Server[] {
  return below(root, 'system', 'syslog', 'host').map((one) => ({
    address: one.word,
    authenticated: statementAt(one, 'transport', 'tls') !== undefined || statementAt(one, 'tlsdetails') !== undefined,
    line: one.line,
  }));
}
