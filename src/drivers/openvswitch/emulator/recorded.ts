import type { Image } from '../../../emulator/device.js';
import type { Reply } from '../../../transports/transport.js';
import { parseCall } from './call.js';
import { Database } from './database.js';
import { writeDatabase } from './image.js';
import { SCHEMA, TABLES, type TableName } from './schema.js';
import { splitCommand } from './shell.js';
import { type Atom, type Datum, makeDatum } from './values.js';

/** The files behind what a real switch has answered: every `list … -f json` among the replies fills its table. */
export function imageOfReplies(replies: readonly Reply[]): Image {
  const database = new Database();
  let version = '';
  let hostname = '';
  let addresses = {};
  let openFlow = {};
  for (const reply of replies) {
    const [tool, ...words] = splitCommand(reply.op.line) ?? [];
    if (tool === 'ip' && reply.exitCode === 0) addresses = { addresses: `${reply.output}\n` };
    if (tool === 'uname' || tool === 'hostname') hostname = reply.output.trim();
    if (tool === 'ovs-ofctl' && reply.exitCode === 0) openFlow = { ...openFlow, ...openFlowFile(words, reply.output) };
    if (tool !== 'ovs-vsctl' || reply.exitCode !== 0) continue;
    const call = parseCall(words);
    if (call.version) version = /\(Open vSwitch\) (?<version>\S+)/.exec(reply.output)?.groups?.['version'] ?? '';
    const tables = call.commands.filter((command) => command.name === 'list').map(({ args }) => args[0] ?? '');
    const printed = call.format === 'json' ? reply.output.split('\n').filter(Boolean) : [];
    for (const [index, table] of tables.entries()) fillTable(database, table, JSON.parse(printed[index] ?? 'null'));
  }
  joinBridges(database);
  return {
    'conf.db': writeDatabase(database),
    hostname: `${hostname}\n`,
    version: `${version}\n`,
    devices: workingDevices(database)
      .map((device) => `${device}\n`)
      .join(''),
    ...addresses,
    ...openFlow,
  };
}

/** The file behind an answer about flows. */
function openFlowFile(words: readonly string[], output: string): Image {
  if (words.includes('get-frags')) return { frags: `${output.trim()}\n` };
  if (!words.includes('dump-flows')) return {};
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return { flows: lines.map((line) => `${line.trim()}\n`).join('') };
}

function fillTable(database: Database, word: string, printed: unknown): void {
  const table = TABLES.find((name) => name.toLowerCase() === word.toLowerCase());
  if (table === undefined || typeof printed !== 'object' || printed === null) return;
  if (!('headings' in printed) || !('data' in printed)) return;
  const { headings, data } = printed;
  if (!Array.isArray(headings) || !Array.isArray(data)) return;
  for (const values of data) {
    if (Array.isArray(values)) fillRow(database, table, headings.map(String), values);
  }
}

function fillRow(database: Database, table: TableName, headings: readonly string[], values: readonly unknown[]): void {
  const uuid = headings.indexOf('_uuid');
  const known = uuid < 0 ? undefined : String(readWire(values[uuid])[0]?.key ?? '');
  const id = known === undefined ? database.insert(table) : database.insert(table, known);
  for (const [index, column] of headings.entries()) {
    if (SCHEMA[table][column] !== undefined) database.set(table, id, column, readWire(values[index]));
  }
}

function readWire(value: unknown): Datum {
  if (!Array.isArray(value)) return [{ key: readAtom(value) }];
  const [kind, content]: unknown[] = value;
  if (!Array.isArray(content)) return [{ key: readAtom(content) }];
  if (kind === 'set') return makeDatum(content.map((member: unknown) => ({ key: readAtom(member) })));
  return makeDatum(
    content.map((pair: unknown) => {
      const [key, element]: unknown[] = Array.isArray(pair) ? pair : [];
      return { key: readAtom(key), value: readAtom(element) };
    }),
  );
}

function readAtom(value: unknown): Atom {
  if (Array.isArray(value)) return String(value[1]);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`${JSON.stringify(value)} is no value`);
}

/** Which bridges there are stands in a column that nobody asks for: all that were listed. */
function joinBridges(database: Database): void {
  const root = database.find('Open_vSwitch', '.') ?? database.insert('Open_vSwitch');
  database.set('Open_vSwitch', root, 'bridges', makeDatum(database.ids('Bridge').map((key) => ({ key }))));
}

/** Interfaces that work and are of no other type than the host's own take in a network device of their name. */
function workingDevices(database: Database): readonly string[] {
  return database
    .ids('Interface')
    .filter((id) => ['', 'system'].includes(database.text('Interface', id, 'type')))
    .filter((id) => database.get('Interface', id, 'error').length === 0)
    .map((id) => database.text('Interface', id, 'name'));
}
