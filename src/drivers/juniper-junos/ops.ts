import type { NetconfOp } from '../../transports/transport.js';
import type { XmlElement } from '../../xml/tree.js';
import { writeXml } from '../../xml/write.js';
import { plain } from '../shared/netconf/ops.js';
import { XNM } from './schema.js';

/** Reads these hierarchies of the configuration in force. */
export function configRead(...hierarchies: readonly string[]): NetconfOp {
  const configuration = native(
    'configuration',
    hierarchies.map((name) => native(name)),
  );
  const filter = { ...plain('filter', [configuration]), attributes: [{ name: 'type', uri: '', value: 'subtree' }] };
  return read(plain('get-config', [plain('source', [plain('running')]), filter]));
}

/** Asks by one of the device's own operations, with switches that have no value. */
export function ask(operation: string, ...switches: readonly string[]): NetconfOp {
  return read(
    plain(
      operation,
      switches.map((name) => plain(name)),
    ),
  );
}

function native(name: string, children: readonly XmlElement[] = []): XmlElement {
  return { name, uri: XNM, attributes: [], children, text: '' };
}

function read(element: XmlElement): NetconfOp {
  return { via: 'netconf', line: writeXml(element), context: [], role: 'read' };
}
