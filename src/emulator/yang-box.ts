import type { YangData, YangSchema } from '../yang/schema.js';
import type { EmulatedBox, EmulatorClock, GnmiRequest, Image, RestconfRequest } from './device.js';
import type { GnmiOptions } from './gnmi/options.js';
import { GnmiServer } from './gnmi/server.js';
import type { NetconfOwn } from './netconf/call.js';
import type { NetconfOptions } from './netconf/options.js';
import { NetconfServer } from './netconf/server.js';
import type { RestconfOptions } from './restconf/options.js';
import { RestconfServer } from './restconf/server.js';
import { CommitTimer } from './yang-store/pending-commit.js';
import { ProblemsError } from './yang-store/problem.js';
import { YangStore } from './yang-store/store.js';

/** The files of a device whose configuration is data: JSON in the form of RFC 7951. */
export const YANG_FILES = { running: 'running.json', startup: 'startup.json' } as const;

/** What an emulated device that is configured over its data models is made of. */
export interface YangBoxOptions {
  readonly schema: YangSchema;
  /** The files of YANG_FILES; without a startup configuration of its own, what runs is also what it boots with. */
  readonly image: Image;
  readonly clock: EmulatorClock;
  /** Configuration and state together, made of the configuration; the configuration alone where absent. */
  readonly operational?: (running: YangData) => YangData;
  /** Present where what it boots with is what was saved last, whatever its servers say of that; some say it by what they hold. */
  readonly savesApart?: true | ((running: YangData) => boolean);
  /** Present where it has a server of the kind. */
  readonly netconf?: NetconfOptions & NetconfOwn;
  readonly restconf?: RestconfOptions;
  readonly gnmi?: GnmiOptions;
}

/** The image of a device with this configuration. */
export function yangImage(running: YangData, startup: YangData = running): Image {
  return { [YANG_FILES.running]: toText(running), [YANG_FILES.startup]: toText(startup) };
}

/** A device that boots from its files. @throws Error where they do not fit the schema. */
export function yangBox(options: YangBoxOptions): EmulatedBox {
  const { schema, image, clock, savesApart } = options;
  const isApart = (running: YangData): boolean =>
    typeof savesApart === 'function' ? savesApart(running) : savesApart === true;
  const store = new YangStore(schema, {
    running: readFile(image, YANG_FILES.running) ?? {},
    startup: readFile(image, YANG_FILES.startup),
  });
  const timer = new CommitTimer(clock, (before) => store.set('running', before));
  const keepsStartup = savesApart !== undefined || options.netconf?.features.includes('startup') === true;
  const parts = {
    store,
    timer,
    operational: options.operational ?? ((running: YangData) => running),
    /** A write over RESTCONF or gNMI is in force at once, and saved (RFC 8040, 1.4) unless the device saves apart. */
    commit(running: YangData) {
      const holder = netconf?.locks.get('running');
      if (holder !== undefined)
        throw new ProblemsError([{ tag: 'in-use', message: `the configuration is locked by session ${holder}` }]);
      store.set('running', running);
      if (!isApart(running)) store.set('startup', running);
    },
  };
  const netconf = options.netconf && new NetconfServer({ ...parts, options: options.netconf });
  const restconf = options.restconf && new RestconfServer({ ...parts, options: options.restconf });
  const gnmi = options.gnmi && new GnmiServer({ ...parts, options: options.gnmi });
  return {
    terminal: () => {
      throw new Error('This device has no command line.');
    },
    exec: () => {
      throw new Error('This device has no shell.');
    },
    ...(netconf === undefined ? {} : { netconf: () => netconf.open() }),
    ...(restconf === undefined ? {} : { restconf: (request: RestconfRequest) => restconf.answer(request) }),
    ...(gnmi === undefined ? {} : { gnmi: (request: GnmiRequest) => gnmi.answer(request) }),
    reboot() {
      // A commit that was not confirmed does not survive (RFC 6241, 8.4.1).
      timer.goBack();
      netconf?.endAll();
      if (keepsStartup) store.set('running', store.startup);
      store.set('candidate', store.running);
    },
    image: () => yangImage(store.running, keepsStartup ? store.startup : store.running),
  };
}

function readFile(image: Image, name: string): unknown {
  const text = image[name];
  return text === undefined ? undefined : JSON.parse(text);
}

function toText(data: YangData): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
