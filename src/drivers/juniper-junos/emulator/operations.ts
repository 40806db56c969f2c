import type { Perform } from '../../../emulator/netconf/call.js';
import { problemsIn } from '../../../emulator/netconf/commit.js';
import { datastoreIn, editConfig, refuseIfLocked } from '../../../emulator/netconf/edit-config.js';
import { element, errorElement } from '../../../emulator/netconf/reply.js';
import { filterData, isProblem } from '../../../emulator/yang-store/filter.js';
import { NETCONF_URI, YANG_URI } from '../../../emulator/yang-store/from-xml.js';
import { type Problem, ProblemsError } from '../../../emulator/yang-store/problem.js';
import { elementsOf } from '../../../emulator/yang-store/to-xml.js';
import { childOf, type XmlElement } from '../../../xml/tree.js';
import type { YangSchema } from '../../../yang/schema.js';
import { bgpPeers } from './bgp-peers.js';
import { shown } from './file.js';
import { hide } from './secret.js';

/** What the device says of its hardware and software. */
export interface Box {
  readonly hostname: () => string;
  readonly model: string;
  readonly version: string;
  readonly ports: readonly string[];
}

/** The device's own operations beside the standard's, and those that it answers in its own way. */
export function operations(box: Box): Readonly<Record<string, Perform>> {
  let turn = 0;
  return {
    'get-config': getConfig,
    'edit-config': (call) => {
      turn += 1;
      editConfig({ ...call, request: asKept(call.request, turn) });
      return [element('ok')];
    },
    'commit-configuration': commitConfiguration,
    validate: (call) => {
      const { store } = call.server.parts;
      const problems = problemsIn(call, store[datastoreIn(call, 'source')]);
      return problems.length > 0 ? results(problems, store.schema) : [element('ok')];
    },
    'get-software-information': () => [
      info(box, 'software-information', '', [
        element('host-name', box.hostname()),
        element('product-model', box.model),
        element('product-name', box.model),
        element('junos-version', box.version),
      ]),
    ],
    'get-interface-information': () => [
      info(
        box,
        'interface-information',
        '-interface',
        box.ports.map((name) =>
          element('physical-interface', [
            element('name', name),
            element('admin-status', 'up'),
            element('oper-status', 'up'),
          ]),
        ),
      ),
    ],
    'get-bgp-neighbor-information': ({ server }) => [
      info(box, 'bgp-information', '-routing', bgpPeers(server.parts.store.running)),
    ],
    'get-commit-revision-information': ({ server }) => [
      element('commit-revision-information', [
        element('revision', 're0-1700000000-1'),
        element('user', 'admin'),
        element('client', 'netconf'),
        ...(server.parts.timer.pending === undefined
          ? []
          : [element('comment', 'commit confirmed, rollback in 10mins')]),
      ]),
    ],
  };
}

/** `insert="after" name="10"` of the device's own language, as the store has it, and keys in the form that hides them. */
function asKept(request: XmlElement, turn: number): XmlElement {
  const attributes = request.attributes.map((one) => {
    if (one.uri !== '') return one;
    if (one.name === 'insert') return { ...one, uri: YANG_URI };
    return one.name === 'name' ? { name: 'key', uri: YANG_URI, value: `[name='${one.value}']` } : one;
  });
  const text = request.name === 'authentication-key' ? hide(request.text, turn) : request.text;
  return { ...request, text, attributes, children: request.children.map((child) => asKept(child, turn)) };
}

const getConfig: Perform = (call) => {
  const { store } = call.server.parts;
  const filter = childOf(call.request, 'filter', NETCONF_URI);
  const selected = filterData(store.schema, store[datastoreIn(call, 'source')], filter);
  if (isProblem(selected)) throw new ProblemsError([selected]);
  return [element('data', elementsOf(store.schema, selected).map(shown))];
};

/** Any commit of any session confirms one that waits; one that waits goes on when its session ends. */
const commitConfiguration: Perform = (call) => {
  const { store, timer } = call.server.parts;
  refuseIfLocked(call, 'candidate');
  const problems = problemsIn(call, store.candidate);
  if (problems.length > 0) return results(problems, store.schema);
  const before = store.running;
  store.set('running', store.candidate);
  if (childOf(call.request, 'confirmed') === undefined) timer.confirm();
  else {
    const minutes = Number(childOf(call.request, 'confirm-timeout')?.text ?? '10');
    timer.start({ before, session: undefined, persist: undefined }, minutes * 60);
  }
  return [element('ok')];
};

/** What a check found stands inside the results, not at the top of the answer. */
function results(problems: readonly Problem[], schema: YangSchema): readonly XmlElement[] {
  return [
    element(
      'commit-results',
      problems.map((problem) => errorElement(problem, schema)),
    ),
  ];
}

function info({ version }: Box, name: string, part: string, children: readonly XmlElement[]): XmlElement {
  const uri = part === '' ? NETCONF_URI : `http://xml.juniper.net/junos/${version.split('.')[0]}/junos${part}`;
  const own = (one: XmlElement): XmlElement => ({ ...one, uri, children: one.children.map(own) });
  return own(element(name, children));
}
