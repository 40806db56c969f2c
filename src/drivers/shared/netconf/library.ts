import type { NetconfOp, Reply } from '../../../transports/transport.js';
import { childrenOf, parseXml, type XmlElement } from '../../../xml/tree.js';
import type { AnnouncedModule } from './hello.js';

const LIBRARY = 'urn:ietf:params:xml:ns:yang:ietf-yang-library';

/** Both forms of the library (RFC 7895, RFC 8525): names, revisions and deviations alone. */
export const MODULES_READ: NetconfOp = {
  via: 'netconf',
  line: `<get xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><filter type="subtree"><modules-state xmlns="${LIBRARY}"><module><name/><revision/><deviation/></module></modules-state><yang-library xmlns="${LIBRARY}"><module-set><name/><module><name/><revision/><deviation/></module></module-set></yang-library></filter></get>`,
  context: [],
  role: 'read',
};

/** The modules in the answer. A server without the library answers with an error, or with nothing in it. */
export function libraryModules(reply: Reply | undefined): readonly AnnouncedModule[] {
  if (reply?.exitCode !== 0) return [];
  return modulesIn(parseXml(reply.output));
}

function modulesIn(element: XmlElement): readonly AnnouncedModule[] {
  return element.children.flatMap((child) => {
    if (child.name !== 'module' || child.uri !== LIBRARY) return modulesIn(child);
    const text = (name: string): string => childrenOf(child, name)[0]?.text.trim() ?? '';
    const deviations = childrenOf(child, 'deviation').map((one) => (one.children[0]?.text ?? one.text).trim());
    return [{ name: text('name'), revision: text('revision'), deviations }];
  });
}
