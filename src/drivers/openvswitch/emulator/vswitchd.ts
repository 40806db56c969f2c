import type { Database } from './database.js';
import type { Context } from './handler.js';

/** Types of interfaces that need no network device of the host. */
const VIRTUAL = new Set([
  'internal',
  'patch',
  'vxlan',
  'geneve',
  'gre',
  'erspan',
  'stt',
  'lisp',
  'gtpu',
  'bareudp',
  'tap',
]);
/** OpenFlow keeps this number for the bridge's own port. */
const LOCAL_PORT = 65534;

/**
 * Does what ovs-vswitchd does with a changed database: gives new interfaces, and those of another type than before, a
 * port number and a link, or says why they cannot work.
 * @returns what the tool prints about the interfaces that the call has added.
 */
export function reconfigure(context: Context, before: Database, devices: ReadonlySet<string>): string {
  const { database } = context;
  let next = Math.max(0, ...database.ids('Interface').map((id) => portNumber(database, id)));
  const complaints: string[] = [];
  for (const id of database.ids('Interface')) {
    const name = database.text('Interface', id, 'name');
    const type = database.text('Interface', id, 'type');
    if (before.has('Interface', id) && before.text('Interface', id, 'type') === type) continue;
    if (VIRTUAL.has(type) || (['', 'system'].includes(type) && devices.has(name))) {
      database.set('Interface', id, 'error', []);
      database.set('Interface', id, 'link_state', [{ key: 'up' }]);
      if (portNumber(database, id) > 0) continue;
      const local = database.find('Bridge', name) !== undefined;
      database.set('Interface', id, 'ofport', [{ key: local ? LOCAL_PORT : ++next }]);
      continue;
    }
    const reason = ['', 'system'].includes(type) ? 'No such device' : 'Address family not supported by protocol';
    const error = `could not open network device ${name} (${reason})`;
    database.set('Interface', id, 'error', [{ key: error }]);
    database.set('Interface', id, 'ofport', [{ key: -1 }]);
    if (context.added.includes(name)) complaints.push(complain(name, error));
  }
  return complaints.join('');
}

function complain(name: string, error: string): string {
  return (
    `ovs-vsctl: Error detected while setting up '${name}': ${error}.  See ovs-vswitchd log for details.\n` +
    'ovs-vsctl: The default log directory is "/var/log/openvswitch".\n'
  );
}

function portNumber(database: Database, id: string): number {
  const number = Number(database.text('Interface', id, 'ofport'));
  return number === LOCAL_PORT ? 0 : number;
}
