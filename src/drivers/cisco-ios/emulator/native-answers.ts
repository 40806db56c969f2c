import type { Reply } from '../../../transports/transport.js';
import { childOf, parseXml } from '../../../xml/tree.js';
import { dataFromJsonAt } from '../../../yang/from-json.js';
import { dataFromXml } from '../../../yang/from-xml.js';
import type { YangData } from '../../../yang/schema.js';
import { NATIVE } from '../native/schema.js';

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
const NATIVE_PATH = '/Cisco-IOS-XE-native:native';

/** The native configuration in an answer; nothing where there is none. */
export function readAnswer({ op, output, exitCode }: Reply): YangData {
  if (op.via === 'netconf') {
    const data = op.line.startsWith('<get-config') ? childOf(parseXml(output), 'data', BASE) : undefined;
    return data === undefined ? {} : dataFromXml(NATIVE, data.children);
  }
  if (op.via !== 'restconf' || exitCode !== 200) return {};
  const path = op.path.replace(/^data/, '').split('?', 1)[0] ?? '';
  if (!path.startsWith(NATIVE_PATH)) return {};
  const body: unknown = JSON.parse(output);
  const [value] = typeof body === 'object' && body !== null ? Object.values(body) : [];
  return dataFromJsonAt(NATIVE, path, value);
}

/** What the server can, as far as it is one of these. */
export function toldServer({ op, output }: Reply, features: readonly string[]): readonly string[] {
  if (op.line === 'hello') return features.filter((feature) => output.includes(`:capability:${feature}`));
  return op.via === 'restconf' && op.path.includes('restconf-state') && output.includes('yang-patch')
    ? ['yang-patch']
    : [];
}

const XML_MODULE = /<module>\s*<name>(?<name>[^<]{1,100})<\/name>\s*<revision>(?<revision>[^<]{0,20})<\/revision>/g;
const JSON_MODULE = /"name":"(?<name>[^"]{1,100})","revision":"(?<revision>[^"]{0,20})"/g;

/** The maker's modules in an answer of the library, as the image has them. */
export function toldModules({ op, output }: Reply): readonly string[] {
  const isLibrary = op.line.includes('yang-library') && op.role === 'read';
  if (!isLibrary) return [];
  const found = [...output.matchAll(op.via === 'netconf' ? XML_MODULE : JSON_MODULE)];
  return found.flatMap(({ groups = {} }) => {
    const { name = '', revision = '' } = groups;
    return /^(?:Cisco-IOS-XE|cisco-ia)/.test(name) ? [`${name} ${revision}`] : [];
  });
}
