import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { childrenOf, parseXml, type XmlElement } from '../../xml/tree.js';
import { netconfData, netconfRead } from '../../yang/netconf-read.js';
import type { Ask } from '../driver.js';
import { readHello } from '../shared/netconf/hello.js';
import { MONITORING } from '../shared/netconf/monitoring.js';
import { HELLO } from '../shared/netconf/ops.js';
import type { Module } from '../shared/openconfig/announced.js';
import { INSTANCE_PATHS } from '../shared/openconfig/paths.js';
import { OPENCONFIG } from '../shared/openconfig/schema.js';
import { factsOf } from './facts.js';

const LIBRARY = 'urn:ietf:params:xml:ns:yang:ietf-yang-library';

/** Both forms of the library (RFC 7895, RFC 8525): names, revisions and deviations alone. */
const LIBRARY_READ = {
  via: 'netconf',
  line: `<get xmlns="urn:ietf:params:xml:ns:netconf:base:1.0"><filter type="subtree"><modules-state xmlns="${LIBRARY}"><module><name/><revision/><deviation/></module></modules-state><yang-library xmlns="${LIBRARY}"><module-set><name/><module><name/><revision/><deviation/></module></module-set></yang-library></filter></get>`,
  context: [],
  role: 'read',
} as const;

/** Who the server is: its hello, its library for servers whose hello names no modules, its name and network instances. */
export const identify: Ask<Facts> = {
  ops: [
    HELLO,
    LIBRARY_READ,
    netconfRead(OPENCONFIG, ['/openconfig-system:system/config/hostname']),
    netconfRead(OPENCONFIG, INSTANCE_PATHS),
  ],
  read([hello, library, system, instances]) {
    const announced = readHello(hello?.output ?? '');
    const capabilities = [...announced.capabilities];
    const monitoring = announced.modules.some(({ name }) => name === 'ietf-netconf-monitoring');
    return factsOf({
      modules: [...announced.modules, ...libraryModules(library)],
      server: [...capabilities, ...(monitoring || hello?.output.includes(MONITORING) === true ? ['monitoring'] : [])],
      system: dataOf(system),
      instances: dataOf(instances),
    });
  },
};

/** What the server announced of itself, as `netconfCommit` takes it. */
export function serverOf({ extra }: Pick<Facts, 'extra'>): ReadonlySet<string> {
  return new Set((extra['server'] ?? '').split(' '));
}

function dataOf(reply: Reply | undefined): ReturnType<typeof netconfData> {
  return reply?.exitCode === 0 ? netconfData(OPENCONFIG, reply.output) : undefined;
}

/** A server without the library answers with an error, or with nothing in it. */
function libraryModules(reply: Reply | undefined): readonly Module[] {
  if (reply?.exitCode !== 0) return [];
  return modulesIn(parseXml(reply.output));
}

function modulesIn(element: XmlElement): readonly Module[] {
  return element.children.flatMap((child) => {
    if (child.name !== 'module' || child.uri !== LIBRARY) return modulesIn(child);
    const text = (name: string): string => childrenOf(child, name)[0]?.text.trim() ?? '';
    const deviations = childrenOf(child, 'deviation').map((one) => (one.children[0]?.text ?? one.text).trim());
    return [{ name: text('name'), revision: text('revision'), deviations }];
  });
}
