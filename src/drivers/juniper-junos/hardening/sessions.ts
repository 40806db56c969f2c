import type { AccessLine, Setting } from '../../../model/hardening.js';
import { below, type Statement, statementAt, valueAt } from '../text/statement.js';
import { numberOf, offBy, settingOf } from './settings.js';
import { protection } from './system.js';

/** Ways in over the network that a filter in front of the device has to protect. */
const REMOTE = ['ssh', 'telnet', 'netconf', 'web-management', 'rest', 'extension-service'];

/** The ways in for people. How long an idle session stays is a matter of login classes here, whatever way it came. */
export function readSessions(root: Statement): readonly AccessLine[] {
  const system = statementAt(root, 'system');
  const services = below(system, 'services').filter(({ word }) => REMOTE.includes(word));
  const guard = protection(root);
  const [service] = services;
  return [
    ...(service === undefined
      ? []
      : [
          {
            ...lineOf('remote', services.map(({ word }) => word).join(', '), service),
            filter: settingOf(guard?.word ?? '', guard),
          },
        ]),
    ...['console', 'auxiliary'].flatMap((port) => portLine(system, port)),
    ...classesInUse(system).map((one) => ({
      ...lineOf('remote', `the class ${one.word}`, one),
      idleMinutes: idleOf(system, one),
    })),
  ];
}

function lineOf(kind: AccessLine['kind'], name: string, { line }: Statement): AccessLine {
  return {
    kind,
    name,
    line,
    telnet: undefined,
    idleMinutes: undefined,
    filter: undefined,
    login: undefined,
    exec: undefined,
  };
}

/** The auxiliary port is closed unless it is configured. */
function portLine(system: Statement | undefined, name: string): readonly AccessLine[] {
  const port = statementAt(system, 'ports', name);
  if (port === undefined) return [];
  const exec = offBy(statementAt(port, 'disable'), [`set system ports ${name} disable`]);
  return [{ ...lineOf(name === 'console' ? 'console' : 'auxiliary', name, port), exec }];
}

/** The login classes that users are of, each where it is defined, or where it is first named. */
function classesInUse(system: Statement | undefined): readonly Statement[] {
  const named = below(system, 'login', 'user').flatMap((user) => valueAt(user, 'class') ?? []);
  const defined = below(system, 'login', 'class');
  const found = new Map(named.map((one) => [one.word, defined.find(({ word }) => word === one.word) ?? one]));
  // Who may do nothing has no session.
  found.delete('unauthorized');
  return [...found.values()];
}

function idleOf(system: Statement | undefined, { word }: Statement): Setting {
  const predefined = /^(?:super-user|superuser|operator|read-only)$/.test(word);
  const remedy = [predefined ? 'set system login idle-timeout 10' : `set system login class ${word} idle-timeout 10`];
  const own = valueAt(system, 'login', 'class', word, 'idle-timeout');
  const value = own ?? valueAt(system, 'login', 'idle-timeout');
  return settingOf(numberOf(value) ?? 0, value, remedy);
}
