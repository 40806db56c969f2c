import type { Community, SnmpUser } from '../../../model/hardening.js';
import { isWellKnown } from '../../shared/hardening/well-known.js';
import { below, type Statement, statementAt, valueAt } from '../text/statement.js';

const REMEDY = ['delete snmp community <community>'] as const;

/** Communities, and the names that version 3 has for them; a name goes no further than this. */
export function readCommunities(root: Statement): readonly Community[] {
  const plain = below(root, 'snmp', 'community').map((one) => ({
    wellKnown: isWellKnown(one.word),
    writable: valueAt(one, 'authorization')?.word === 'read-write',
    filter: valueAt(one, 'client-list-name')?.word ?? limitedTo(one),
    line: one.line,
    remedy: REMEDY,
  }));
  const mapped = below(root, 'snmp', 'v3', 'snmp-community').flatMap((index) => {
    const name = valueAt(index, 'community-name');
    if (name === undefined) return [];
    return [
      { wellKnown: isWellKnown(name.word), writable: false, filter: valueAt(index, 'tag')?.word, line: name.line },
    ];
  });
  return [...plain, ...mapped];
}

/** Clients are those that may ask, unless all may. */
function limitedTo(community: Statement): string | undefined {
  const clients = below(community, 'clients').filter((one) => statementAt(one, 'restrict') === undefined);
  const all = clients.some(({ word }) => word === '0.0.0.0/0' || word === '::/0');
  return statementAt(community, 'clients') === undefined || all ? undefined : 'clients';
}

/** Users of version 3, and the least that groups ask of theirs. */
export function readSnmpUsers(root: Statement): readonly SnmpUser[] {
  const engines = [
    statementAt(root, 'snmp', 'v3', 'usm', 'local-engine'),
    ...below(root, 'snmp', 'v3', 'usm', 'remote-engine'),
  ];
  const users = engines
    .flatMap((engine) => below(engine, 'user'))
    .map((user) => {
      const words = below(user).map(({ word }) => word);
      const has = (kind: string): boolean =>
        words.some((word) => word.startsWith(`${kind}-`) && word !== `${kind}-none`);
      return { name: user.word, authenticated: has('authentication'), encrypted: has('privacy'), line: user.line };
    });
  const groups = below(root, 'snmp', 'v3', 'vacm', 'access', 'group').flatMap((group) =>
    levelsIn(group).map((level) => ({
      name: group.word,
      authenticated: level.word !== 'none',
      encrypted: level.word === 'privacy',
      line: level.line,
    })),
  );
  return [...users, ...groups];
}

/** `default-context-prefix security-model usm security-level privacy`, under any context. */
function levelsIn(statement: Statement): readonly Statement[] {
  return below(statement).flatMap((one) => (one.word === 'security-level' ? below(one) : levelsIn(one)));
}
