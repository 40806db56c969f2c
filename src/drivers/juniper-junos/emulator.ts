import type { EmulatedPlatform, Image } from '../../emulator/device.js';
import { YANG_FILES, yangBox, yangImage } from '../../emulator/yang-box.js';
import { elementsOf } from '../../emulator/yang-store/to-xml.js';
import type { Reply } from '../../transports/transport.js';
import { childOf, parseXml, type XmlElement } from '../../xml/tree.js';
import { dataFromXml } from '../../yang/from-xml.js';
import { isData, type YangData } from '../../yang/schema.js';
import { checkOut } from './emulator/check.js';
import { kept, readFile, writeFile } from './emulator/file.js';
import { learn } from './emulator/learn.js';
import { operations } from './emulator/operations.js';
import { DEVICE, NAMESPACE, TOP } from './emulator/schema.js';

const FILES = { configuration: 'configuration.xml', ports: 'ports', software: 'software' } as const;
const SOFTWARE = 'ex4300-48t 21.4R3.15\n';

/** The names as they stand in hellos since the first releases, beside those of the standard. */
const CAPABILITIES = [
  'urn:ietf:params:netconf:capability:url:1.0?scheme=http,ftp,file',
  'urn:ietf:params:xml:ns:netconf:base:1.0',
  'urn:ietf:params:xml:ns:netconf:capability:candidate:1.0',
  'urn:ietf:params:xml:ns:netconf:capability:confirmed-commit:1.0',
  'urn:ietf:params:xml:ns:netconf:capability:validate:1.0',
  'http://xml.juniper.net/netconf/junos/1.0',
  'http://xml.juniper.net/dmi/system/1.0',
];

/** A switch with the enhanced layer 2 software. */
export function emulate(): EmulatedPlatform {
  return {
    kind: 'netconf',
    port: (number) => `ge-0/0/${number}`,
    place: 'irb.10',
    factory: (name, ports) => ({
      [FILES.configuration]: configurationOf(name, ports),
      [FILES.ports]: ports.map((port) => `${port}\n`).join(''),
      [FILES.software]: SOFTWARE,
    }),
    boot(image, clock) {
      const { [FILES.ports]: ports = '', [FILES.software]: software = SOFTWARE } = image;
      const [model = '', version = ''] = software.trim().split(' ');
      const configuration = readFile(image[FILES.configuration] ?? `<configuration xmlns="${NAMESPACE}"/>`);
      const schema = learn(DEVICE, [configuration]);
      const hostname = (): string => hostnameIn(JSON.parse(box.image()[YANG_FILES.running] ?? '{}'));
      const box = yangBox({
        schema,
        image: yangImage(dataFromXml(schema, [configuration])),
        clock,
        netconf: {
          features: ['candidate', 'confirmed-commit:1.0', 'validate'],
          base: ['1.0'],
          capabilities: CAPABILITIES,
          operations: operations({ hostname, model, version, ports: ports.split('\n').filter((port) => port !== '') }),
          check: checkOut,
        },
      });
      function file(): string {
        const [root] = elementsOf(schema, JSON.parse(box.image()[YANG_FILES.running] ?? '{}'));
        return writeFile(root ?? { ...configuration, children: [] });
      }
      return {
        ...box,
        image: () => ({ [FILES.configuration]: file(), [FILES.ports]: ports, [FILES.software]: software }),
      };
    },
    image: imageOf,
  };
}

/** As a new switch comes: every port is an access port without more. */
function configurationOf(name: string, ports: readonly string[]): string {
  const interfaces = ports.map((port) =>
    block(
      'interface',
      leaf('name', port),
      block('unit', leaf('name', '0'), block('family', leaf('ethernet-switching', ''))),
    ),
  );
  return writeFile(
    block(
      'configuration',
      block('system', leaf('host-name', name)),
      block(
        'interfaces',
        ...interfaces,
        routed('irb', '10', '198.51.100.1/24', '2001:db8:100::1/64'),
        routed('me0', '0', '203.0.113.9/24'),
      ),
    ),
  );
}

function routed(name: string, unit: string, ...addresses: readonly string[]): XmlElement {
  const families = addresses.map((address) =>
    block(address.includes(':') ? 'inet6' : 'inet', block('address', leaf('name', address))),
  );
  return block('interface', leaf('name', name), block('unit', leaf('name', unit), block('family', ...families)));
}

/** What the device answered: its software, its ports, and all parts of its configuration that were asked for. */
function imageOf(replies: readonly Reply[]): Image {
  const answers = replies.filter(({ op, exitCode }) => op.line !== 'hello' && exitCode === 0);
  const trees = answers.map(({ output }) => parseXml(output));
  const parts = new Map<string, XmlElement>();
  for (const tree of trees) {
    const found = childOf(tree, 'data')?.children.find(({ name }) => name === 'configuration');
    for (const part of found === undefined ? [] : kept(found).children) {
      parts.set(`${part.name} ${part.children.length === 0 ? part.text : ''}`, part);
    }
  }
  const told = (name: string): readonly string[] => trees.flatMap((tree) => textsIn(tree, name));
  return {
    [FILES.configuration]: writeFile(block('configuration', ...parts.values())),
    [FILES.ports]: trees
      .flatMap(portsIn)
      .map((port) => `${port}\n`)
      .join(''),
    [FILES.software]: `${told('product-model')[0] ?? ''} ${told('junos-version')[0] ?? ''}\n`,
  };
}

function portsIn(element: XmlElement): readonly string[] {
  if (element.name === 'physical-interface') return [childOf(element, 'name')?.text.trim() ?? ''];
  return element.children.flatMap(portsIn);
}

function textsIn(element: XmlElement, name: string): readonly string[] {
  return element.name === name ? [element.text.trim()] : element.children.flatMap((child) => textsIn(child, name));
}

function hostnameIn(data: YangData): string {
  const top = data[TOP];
  const system = isData(top) ? top['system'] : undefined;
  return isData(system) ? String(system['host-name'] ?? '') : '';
}

function block(name: string, ...children: readonly XmlElement[]): XmlElement {
  return { name, uri: NAMESPACE, attributes: [], children, text: '' };
}

function leaf(name: string, text: string): XmlElement {
  return { name, uri: NAMESPACE, attributes: [], children: [], text };
}
