import type { NetconfOp } from '../../../transports/transport.js';
import type { XmlElement } from '../../../xml/tree.js';
import { writeXml } from '../../../xml/write.js';
import { NETCONF, plain } from '../../../yang/netconf-edit.js';

/** Asks for nothing: the answer is what the server said of itself when the session began. */
export const HELLO: NetconfOp = { via: 'netconf', line: 'hello', context: [], role: 'read' };

/** An operation that is neither a read nor an edit. */
export function controlRpc(element: XmlElement, seconds?: number): NetconfOp {
  return {
    via: 'netconf',
    line: writeXml(element),
    context: [],
    role: 'control',
    ...(seconds !== undefined && { seconds }),
  };
}

export function lockRpc(what: 'lock' | 'unlock', datastore: 'candidate' | 'running'): NetconfOp {
  return controlRpc(plain(what, [plain('target', [plain(datastore)])]));
}

/** An element of NETCONF with a text in it. */
export function worded(name: string, text: string): XmlElement {
  return plain(name, [], text);
}

export { NETCONF, plain };
