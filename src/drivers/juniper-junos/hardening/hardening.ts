import type { Hardening } from '../../../model/hardening.js';
import type { Statement } from '../text/statement.js';
import { readAccounts } from './accounts.js';
import { readPorts } from './ports.js';
import { readLogHosts, readTimeServers } from './servers.js';
import { readSessions } from './sessions.js';
import { readCommunities, readSnmpUsers } from './snmp.js';
import { readSwitching } from './switching.js';
import { readSystem } from './system.js';

/** What a configuration says beside VLANs, filters and BGP; it is taken with what comes from groups and ranges in it. */
export function hardeningOf(root: Statement): Hardening {
  return {
    settings: { ...readSystem(root), ...readSwitching(root) },
    ports: readPorts(root),
    sessions: readSessions(root),
    accounts: readAccounts(root),
    communities: readCommunities(root),
    snmpUsers: readSnmpUsers(root),
    timeServers: readTimeServers(root),
    logHosts: readLogHosts(root),
  };
}
