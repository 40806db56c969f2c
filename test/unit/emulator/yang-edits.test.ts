import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/emulator/clock.js';
import type { EmulatedBox } from '../../../src/emulator/device.js';
import { openDirect } from '../../../src/emulator/session.js';
import { yangBox, yangImage } from '../../../src/emulator/yang-box.js';
import { withDefaults } from '../../../src/emulator/yang-store/defaults.js';
import type { Dialect, Op, Reply } from '../../../src/transports/transport.js';
import { diffTrees } from '../../../src/yang/diff.js';
import { gnmiEdits } from '../../../src/yang/gnmi-edit.js';
import { gnmiOp } from '../../../src/yang/gnmi-op.js';
import { netconfEdit } from '../../../src/yang/netconf-edit.js';
import { restconfPatch } from '../../../src/yang/restconf-edit.js';
import type { YangData, YangValue } from '../../../src/yang/schema.js';
import { often } from '../../support/property-runs.js';
import { TOY } from './toy-schema.js';
import { configOf } from './toy-yang-box.js';

/** A configuration that is valid: references lead somewhere, a port is of one mode. */
const TREES: fc.Arbitrary<YangData> = fc
  .record(
    {
      host: fc.constantFrom('alpha', 'beta'),
      ttl: fc.constantFrom(1, 64, 99),
      vlan: fc.uniqueArray(
        fc.record(
          { id: fc.constantFrom(10, 20, 30), name: fc.constantFrom('a', 'b'), up: fc.boolean() },
          { requiredKeys: ['id'] },
        ),
        { selector: ({ id }) => id },
      ),
      port: fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom('p1', 'p2/1', "p'3"),
            fc.oneof(access(), trunk()),
            fc.constantFrom({}, { 'more:speed': 'fast' }, { poe: { watts: 5 } }),
          )
          .map(([name, mode, more]): YangData => ({ name, ...mode, ...more })),
        { selector: ({ name }) => name },
      ),
      rule: fc.uniqueArray(
        fc.record({
          seq: fc.constantFrom(1, 2, 3),
          type: fc.constantFrom('kinds:IPV4', 'kinds:IPV6', 'net:OWN'),
          action: fc.constantFrom('permit', 'deny'),
        }),
        { selector: ({ seq, type }) => `${seq} ${type}` },
      ),
      dns: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
      big: fc.constantFrom('9007199254740993', '-1'),
      mark: fc.constant([null] as const),
      flags: fc.constantFrom('a', 'a c'),
    },
    { requiredKeys: [] },
  )
  .map((top) => withoutEmpty({ ...top, port: (top.port ?? []).filter((port) => refersWell(port, top.vlan ?? [])) }));

function access(): fc.Arbitrary<YangData> {
  return fc.constantFrom(10, 20, 30).map((id) => ({ access: id }));
}

function trunk(): fc.Arbitrary<YangData> {
  const members = fc.uniqueArray(fc.constantFrom<YangValue>(10, '20..30', 40), { minLength: 1 });
  return fc.tuple(members, fc.constantFrom({}, { native: 5 })).map(([list, more]) => ({ trunk: list, ...more }));
}

function refersWell(port: YangData, vlans: readonly { readonly id: number }[]): boolean {
  return port['access'] === undefined || vlans.some(({ id }) => id === port['access']);
}

function withoutEmpty(top: Readonly<Record<string, YangValue | undefined>>): YangData {
  const members = Object.entries(top).flatMap(([name, value]): readonly (readonly [string, YangValue])[] =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]],
  );
  return members.length === 0 ? {} : { 'net:top': Object.fromEntries(members) };
}

interface Way {
  readonly name: string;
  readonly dialect: Dialect;
  ops(before: YangData, after: YangData): readonly Op[];
  isFine(reply: Reply): boolean;
}

const NETCONF = { kind: 'netconf', port: 830 } as const;
const RESTCONF = { kind: 'restconf', port: 443, root: '/restconf' } as const;
const WAYS: readonly Way[] = [
  {
    name: 'one edit-config',
    dialect: NETCONF,
    ops: (before, after) => [
      netconfEdit(TOY, diffTrees(TOY, before, after), { target: 'running', errorOption: 'rollback-on-error' }),
    ],
    isFine: ({ exitCode }) => exitCode === 0,
  },
  {
    name: 'one YANG Patch',
    dialect: RESTCONF,
    ops: (before, after) => [restconfPatch(TOY, diffTrees(TOY, before, after), 'p')],
    isFine: ({ exitCode }) => exitCode === 200,
  },
  {
    name: 'one Set',
    dialect: { kind: 'gnmi', port: 9339 },
    ops: (before, after) => [gnmiOp({ do: 'set', ...gnmiEdits(TOY, diffTrees(TOY, before, after), { after }) })],
    isFine: ({ exitCode }) => exitCode === 0,
  },
];

describe('edits of the tree, on a device that was written apart from them', () => {
  it.each(WAYS)('lead from any configuration to any other by $name', async ({ dialect, ops, isFine }) => {
    await fc.assert(
      fc.asyncProperty(TREES, TREES, async (before, after) => {
        const box = deviceWith(before);
        const session = openDirect(box, { name: 'd1', dialect });
        const sent = diffTrees(TOY, before, after).length === 0 ? [] : ops(before, after);
        for (const reply of await session.run(sent))
          expect(isFine(reply), `${reply.op.line}\n${reply.output}${reply.stderr}`).toBe(true);
        expect(sorted(configOf(box))).toEqual(sorted(after));
      }),
      often(30),
    );
  });
});

function deviceWith(running: YangData): EmulatedBox {
  return yangBox({
    schema: TOY,
    image: yangImage(running),
    clock: manualClock(),
    netconf: { features: ['writable-running', 'rollback-on-error'] },
    restconf: { root: '/restconf', yangPatch: true },
    gnmi: {},
  });
}

/** Lists whose order does not count, in one order; a default is the same whether it was set or not. */
function sorted(data: YangData): unknown {
  const top = withDefaults(TOY, data, 'trim')['net:top'];
  if (typeof top !== 'object' || Array.isArray(top)) return {};
  const members = Object.entries(top).map(([name, value]) => [
    name,
    name === 'vlan' || name === 'port' ? byText(value ?? []) : value,
  ]);
  return Object.fromEntries(members);
}

function byText(value: YangValue): unknown {
  if (!Array.isArray(value)) return value;
  const entries = value.map((entry: YangValue | null) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(
          Object.entries(entry).map(([name, own]) => [name, name === 'trunk' ? byText(own ?? []) : own]),
        )
      : entry,
  );
  return entries.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
