import { manualClock } from '../../../src/emulator/clock.js';
import type { EmulatedBox, EmulatorClock } from '../../../src/emulator/device.js';
import type { GnmiOptions } from '../../../src/emulator/gnmi/options.js';
import type { NetconfFeature, NetconfOptions } from '../../../src/emulator/netconf/options.js';
import type { RestconfOptions } from '../../../src/emulator/restconf/options.js';
import { yangBox, yangImage } from '../../../src/emulator/yang-box.js';
import type { YangData } from '../../../src/yang/schema.js';
import { TOY } from './toy-schema.js';

export const FIRST: YangData = {
  'net:top': {
    host: 'alpha',
    vlan: [{ id: 10, name: 'users' }, { id: 20 }],
    port: [{ name: 'p1', access: 10 }],
    rule: [
      { seq: 1, type: 'kinds:IPV4', action: 'permit' },
      { seq: 2, type: 'kinds:IPV4', action: 'deny' },
    ],
    dns: ['one', 'two'],
  },
};

/** Everything that a server with a candidate can have. */
export const CANDIDATE: readonly NetconfFeature[] = [
  'candidate',
  'confirmed-commit:1.0',
  'confirmed-commit:1.1',
  'rollback-on-error',
  'validate',
  'xpath',
  'with-defaults',
];

export interface ToyOptions {
  readonly clock?: EmulatorClock;
  readonly netconf?: Partial<NetconfOptions>;
  readonly restconf?: Partial<RestconfOptions>;
  /** False where there is no YANG Patch. */
  readonly yangPatch?: false;
  readonly gnmi?: GnmiOptions;
}

/** A device that is configured by the toy's schema, over all three protocols. */
export function toyYangBox({
  clock = manualClock(),
  netconf,
  restconf,
  yangPatch,
  gnmi,
}: ToyOptions = {}): Required<Pick<EmulatedBox, 'netconf' | 'restconf' | 'gnmi'>> & EmulatedBox {
  const {
    netconf: open,
    restconf: serve,
    gnmi: ask,
    ...box
  } = yangBox({
    schema: TOY,
    image: yangImage(FIRST),
    clock,
    operational: (running) => ({ ...running, 'net:top': { ...top(running), big: '42' } }),
    netconf: { features: CANDIDATE, ...netconf },
    restconf: { root: '/restconf', ...(yangPatch === false ? {} : { yangPatch: true }), etags: true, ...restconf },
    gnmi: { ...gnmi },
  });
  if (open === undefined || serve === undefined || ask === undefined) throw new Error('It has all three.');
  return { ...box, netconf: open, restconf: serve, gnmi: ask };
}

/** What is configured now. */
export function configOf(box: EmulatedBox): YangData {
  return JSON.parse(box.image()['running.json'] ?? '{}');
}

function top(data: YangData): object {
  const value = data['net:top'];
  return typeof value === 'object' ? value : {};
}
