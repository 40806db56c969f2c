import type { XmlElement } from '../../../xml/tree.js';
import { childOf, childrenOf, parseXml } from '../../../xml/tree.js';
import { writeXml } from '../../../xml/write.js';
import type { Ask, Pending } from '../../driver.js';
import { plain } from './ops.js';

/** RFC 6022. */
export const MONITORING = 'urn:ietf:params:xml:ns:yang:ietf-netconf-monitoring';

const FILTER: XmlElement = {
  ...plain('filter', [
    monitoring('netconf-state', [
      monitoring('datastores', [monitoring('datastore', [monitoring('name'), monitoring('locks')])]),
    ]),
  ]),
  attributes: [{ name: 'type', uri: '', value: 'subtree' }],
};

/** The locks that sessions hold on whole datastores. */
export const lockedBy: Ask<readonly Pending[]> = {
  ops: [{ via: 'netconf', line: writeXml(plain('get', [FILTER])), context: [], role: 'read' }],
  read: ([reply]) => (reply?.exitCode === 0 ? locks(parseXml(reply.output)) : []),
};

function locks(reply: XmlElement): readonly Pending[] {
  return elementsOf(reply, 'datastore').flatMap((datastore) => {
    const name = childOf(datastore, 'name')?.text.trim() ?? 'datastore';
    return elementsOf(datastore, 'global-lock').map((lock) => {
      const session = childOf(lock, 'locked-by-session')?.text.trim() ?? 'unknown';
      return { what: `session ${session}, which holds the lock of ${name}`, tx: undefined };
    });
  });
}

/** All elements of a name at any depth. */
function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const own = childrenOf(element, name, MONITORING);
  return [
    ...own,
    ...element.children.filter((child) => !own.includes(child)).flatMap((child) => elementsOf(child, name)),
  ];
}

function monitoring(name: string, children: readonly XmlElement[] = []): XmlElement {
  return { name, uri: MONITORING, attributes: [], children, text: '' };
}
