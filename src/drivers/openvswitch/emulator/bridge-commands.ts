import type { Database } from './database.js';
import type { Context, Handler } from './handler.js';
import { setColumn } from './record-commands.js';
import { SCHEMA, type TableName } from './schema.js';
import { columnOf, makeDatum, printDatum, ToolError } from './values.js';

/** The commands that speak of bridges and ports rather than of rows. */
export const BRIDGE_COMMANDS: Readonly<Record<string, Handler>> = {
  init: () => undefined,

  show: ({ database }) => showLines(database).join('\n'),

  'list-br': ({ database }) => lines(names(database, 'Bridge')),

  'add-br'(context, { args: [name = '', parent], options }) {
    if (parent !== undefined) throw new ToolError('this emulated device makes no fake bridges');
    const { database } = context;
    if (options.has('--may-exist') && database.find('Bridge', name) !== undefined) return undefined;
    refuseTaken(database, name, `cannot create a bridge named ${name}`);
    const bridge = database.insert('Bridge');
    database.set('Bridge', bridge, 'name', [{ key: name }]);
    addReference(database, 'Open_vSwitch', database.find('Open_vSwitch', '.') ?? '', 'bridges', bridge);
    const port = addPort(context, bridge, name, [name]);
    const [local] = database.get('Port', port, 'interfaces');
    database.set('Interface', String(local?.key), 'type', [{ key: 'internal' }]);
    return undefined;
  },

  'del-br'({ database }, { args: [name = ''], options }) {
    const bridge = database.find('Bridge', name);
    if (bridge === undefined && options.has('--if-exists')) return undefined;
    if (bridge === undefined) throw new ToolError(`no bridge named ${name}`);
    for (const { key } of database.get('Bridge', bridge, 'ports')) deletePort(database, String(key));
    removeReference(database, 'Open_vSwitch', 'bridges', bridge);
    database.delete('Bridge', bridge);
    return undefined;
  },

  'list-ports'({ database }, { args: [name = ''] }) {
    const bridge = bridgeNamed(database, name);
    const ports = database.get('Bridge', bridge, 'ports').map(({ key }) => database.text('Port', String(key), 'name'));
    return lines(ports.filter((port) => port !== name).sort());
  },

  'port-to-br'({ database }, { args: [name = ''] }) {
    return database.text('Bridge', bridgeOf(database, portNamed(database, name)), 'name');
  },

  'add-port'(context, { args: [bridge = '', name = '', ...settings], options }) {
    return addPorts(context, { bridge, name, interfaces: [name], settings, mayExist: options.has('--may-exist') });
  },

  'add-bond'(context, { args: [bridge = '', name = '', ...rest], options }) {
    const first = rest.findIndex((word) => word.includes('='));
    const at = first < 0 ? rest.length : first;
    return addPorts(context, {
      bridge,
      name,
      interfaces: rest.slice(0, at),
      settings: rest.slice(at),
      mayExist: options.has('--may-exist'),
    });
  },

  'del-port'({ database }, { args, options }) {
    const name = args.at(-1) ?? '';
    if (args.length > 1) bridgeNamed(database, args[0] ?? '');
    if (options.has('--if-exists') && database.find('Port', name) === undefined) return undefined;
    deletePort(database, portNamed(database, name));
    return undefined;
  },
};

interface NewPort {
  readonly bridge: string;
  readonly name: string;
  readonly interfaces: readonly string[];
  readonly settings: readonly string[];
  readonly mayExist: boolean;
}

function addPorts(context: Context, wanted: NewPort): undefined {
  const { database } = context;
  const existing = database.find('Port', wanted.name);
  if (wanted.mayExist && existing !== undefined) return undefined;
  refuseTaken(database, wanted.name, `cannot create a port named ${wanted.name}`);
  for (const name of wanted.interfaces) {
    if (name !== wanted.name) refuseTaken(database, name, `cannot create an interface named ${name}`);
  }
  const port = addPort(context, bridgeNamed(database, wanted.bridge), wanted.name, wanted.interfaces);
  for (const setting of wanted.settings) setColumn(context, 'Port', port, setting);
  return undefined;
}

function addPort(context: Context, bridge: string, name: string, interfaces: readonly string[]): string {
  const { database } = context;
  const port = database.insert('Port');
  database.set('Port', port, 'name', [{ key: name }]);
  addReference(database, 'Bridge', bridge, 'ports', port);
  for (const wanted of interfaces) {
    const id = database.insert('Interface');
    database.set('Interface', id, 'name', [{ key: wanted }]);
    const members = database.get('Port', port, 'interfaces');
    database.set('Port', port, 'interfaces', makeDatum([...members, { key: id }]));
    context.added.push(wanted);
  }
  return port;
}

function deletePort(database: Database, port: string): void {
  for (const { key } of database.get('Port', port, 'interfaces')) database.delete('Interface', String(key));
  removeReference(database, 'Bridge', 'ports', port);
  database.delete('Port', port);
}

function refuseTaken(database: Database, name: string, complaint: string): void {
  const bridge = database.find('Bridge', name);
  if (bridge !== undefined) throw new ToolError(`${complaint} because a bridge named ${name} already exists`);
  const port = database.find('Port', name);
  if (port !== undefined) {
    const on = database.text('Bridge', bridgeOf(database, port), 'name');
    throw new ToolError(`${complaint} because a port named ${name} already exists on bridge ${on}`);
  }
  const taken = database.find('Interface', name);
  if (taken === undefined) return;
  const [owner = ''] = database.referring('Port', 'interfaces', taken);
  const on = database.text('Bridge', bridgeOf(database, owner), 'name');
  throw new ToolError(`${complaint} because an interface named ${name} already exists on bridge ${on}`);
}

function bridgeNamed(database: Database, name: string): string {
  const bridge = database.find('Bridge', name);
  if (bridge === undefined) throw new ToolError(`no bridge named ${name}`);
  return bridge;
}

function portNamed(database: Database, name: string): string {
  const port = database.find('Port', name);
  if (port === undefined) throw new ToolError(`no port named ${name}`);
  return port;
}

function bridgeOf(database: Database, port: string): string {
  return database.referring('Bridge', 'ports', port)[0] ?? '';
}

function addReference(database: Database, table: TableName, row: string, column: string, id: string): void {
  database.set(table, row, column, makeDatum([...database.get(table, row, column), { key: id }]));
}

function removeReference(database: Database, table: TableName, column: string, id: string): void {
  for (const row of database.referring(table, column, id)) {
    database.set(
      table,
      row,
      column,
      database.get(table, row, column).filter(({ key }) => key !== id),
    );
  }
}

function names(database: Database, table: TableName): readonly string[] {
  return database
    .ids(table)
    .map((id) => database.text(table, id, 'name'))
    .sort();
}

/** A list with one name a line, or nothing at all. */
function lines(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join('\n');
}

function showLines(database: Database): readonly string[] {
  const root = database.find('Open_vSwitch', '.') ?? '';
  return [
    root,
    ...showRows(database, { table: 'Open_vSwitch', id: root, column: 'bridges' }, (bridge) => [
      `Bridge ${printName(database, 'Bridge', bridge)}`,
      ...showColumns(database, 'Bridge', bridge, ['fail_mode', 'datapath_type']),
      ...showRows(database, { table: 'Bridge', id: bridge, column: 'ports' }, (port) => [
        `Port ${printName(database, 'Port', port)}`,
        ...showColumns(database, 'Port', port, ['tag', 'trunks']),
        ...showRows(database, { table: 'Port', id: port, column: 'interfaces' }, (id) => [
          `Interface ${printName(database, 'Interface', id)}`,
          ...showColumns(database, 'Interface', id, ['type', 'options', 'error']),
        ]),
      ]),
    ]),
    ...showColumns(database, 'Open_vSwitch', root, ['ovs_version']),
  ];
}

function showRows(
  database: Database,
  from: { readonly table: TableName; readonly id: string; readonly column: string },
  show: (id: string) => readonly string[],
): readonly string[] {
  return database
    .get(from.table, from.id, from.column)
    .flatMap(({ key }) => show(String(key)))
    .map((line) => `    ${line}`);
}

function showColumns(database: Database, table: TableName, id: string, columns: readonly string[]): readonly string[] {
  return columns.flatMap((column) => {
    const datum = database.get(table, id, column);
    if (datum.length === 0 || (SCHEMA[table][column]?.min === 1 && datum[0]?.key === '')) return [];
    return [`    ${column}: ${printDatum(columnOf(table, column), datum)}`];
  });
}

function printName(database: Database, table: TableName, id: string): string {
  return printDatum(columnOf(table, 'name'), database.get(table, id, 'name'));
}
