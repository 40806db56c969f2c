import type { Reply } from '../../../transports/transport.js';
import { childOf, parseXml } from '../../../xml/tree.js';
import { dataFromJson, dataFromJsonAt } from '../../../yang/from-json.js';
import { dataFromXml } from '../../../yang/from-xml.js';
import { gnmiData } from '../../../yang/gnmi-read.js';
import { takesYangPatch } from '../../../yang/restconf-errors.js';
import type { YangData } from '../../../yang/schema.js';
import { OPENCONFIG } from '../openconfig/schema.js';

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';

export const NETCONF_FEATURES = [
  'candidate',
  'confirmed-commit:1.1',
  'writable-running',
  'startup',
  'rollback-on-error',
  'validate',
] as const;

/** What a real device has said of its server, in the words of the image; undefined for other answers. */
export function serverWords({ op, output, exitCode }: Reply): string | undefined {
  if (op.line === 'hello')
    return NETCONF_FEATURES.filter((feature) => output.includes(`:capability:${feature}`)).join(' ');
  if (op.via === 'restconf' && op.method === 'PATCH') return takesYangPatch(exitCode ?? 0, output) ? 'yang-patch' : '';
  if (op.via === 'restconf' && op.path.includes('restconf-state'))
    return output.includes('yang-patch') ? 'yang-patch' : '';
  if (op.via !== 'gnmi' || op.call.do !== 'capabilities') return undefined;
  return output.includes('"commitConfirmed":true') ? 'commit-confirmed' : '';
}

/** The data in an answer, and whether it is configuration; undefined where there is none. */
export function readAnswer({ op, output, exitCode }: Reply): { what: 'config' | 'state'; data: YangData } | undefined {
  if (op.via === 'netconf') {
    const data = childOf(parseXml(output), 'data', BASE);
    if (data === undefined) return undefined;
    return {
      what: op.line.startsWith('<get-config') ? 'config' : 'state',
      data: dataFromXml(OPENCONFIG, data.children),
    };
  }
  if (op.via === 'restconf' && exitCode === 200) {
    const what = op.path.includes('content=nonconfig') ? 'state' : 'config';
    return { what, data: restconfData(op.path, output) };
  }
  if (op.via !== 'gnmi' || op.call.do !== 'get' || exitCode !== 0) return undefined;
  return { what: op.call.type === 'state' ? 'state' : 'config', data: gnmiData(OPENCONFIG, output) };
}

/** A whole root, or the one resource of VLANs and protocols, which stands in a network instance. */
function restconfData(path: string, output: string): YangData {
  const body: unknown = JSON.parse(output);
  const { name, member } = /network-instance=(?<name>[^/?]{1,255})\/(?<member>[\w-]{1,64})/.exec(path)?.groups ?? {};
  if (name === undefined) return dataFromJson(OPENCONFIG, body);
  const [value] = typeof body === 'object' && body !== null ? Object.values(body) : [];
  const instance = `/openconfig-network-instance:network-instances/network-instance[name=${decodeURIComponent(name)}]`;
  return dataFromJsonAt(OPENCONFIG, `${instance}/${member}`, value);
}
