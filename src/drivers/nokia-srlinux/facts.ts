import type { Facts } from '../../model/state.js';
import type { Reply } from '../../transports/transport.js';
import { gnmiOp } from '../../yang/gnmi-op.js';
import { at, text } from '../../yang/read-data.js';
import type { YangData } from '../../yang/schema.js';
import type { Ask } from '../driver.js';
import { ask, dataIn } from './reading.js';
import { TOP } from './schema/index.js';

const CONFIRMED = 'commit-confirmed';
const SYSTEM = `/${TOP.system}`;
const HOSTNAME = `${SYSTEM}/srl_nokia-system-name:name/host-name`;
const VERSION = `${SYSTEM}/srl_nokia-system-info:information/version`;
const CHASSIS = `/${TOP.platform}/srl_nokia-platform-chassis:chassis/type`;
// It came with 24.7; a device refuses what its models do not have.
const AUTO_SAVE = `${SYSTEM}/srl_nokia-configuration:configuration/auto-save`;

/** Who the device is: the modules it announces, its name and release, and whether it saves by itself. */
export const identify: Ask<Facts> = {
  ops: [
    gnmiOp({ do: 'capabilities' }),
    ask([HOSTNAME], 'config'),
    ask([VERSION, CHASSIS], 'state'),
    ask([AUTO_SAVE], 'config'),
  ],
  read([told, name, state, saving]) {
    const { modules, confirmed } = readCapabilities(told);
    const own = modules.includes('srl_nokia-interfaces');
    const system = dataOf(name);
    const about = dataOf(state);
    return {
      platform: own ? 'nokia-srlinux' : 'a server without the models of SR Linux',
      hostname: text(system, TOP.system, 'srl_nokia-system-name:name', 'host-name') ?? '',
      version: (text(about, TOP.system, 'srl_nokia-system-info:information', 'version') ?? '').replace(/^v/, ''),
      model: text(about, TOP.platform, 'srl_nokia-platform-chassis:chassis', 'type') ?? '',
      extra: {
        server: confirmed ? CONFIRMED : '',
        saves:
          at(dataOf(saving), TOP.system, 'srl_nokia-configuration:configuration', 'auto-save') === true ? 'yes' : '',
      },
    };
  },
};

/** True where the device has proven that it knows the commit-confirmed extension. */
export function knowsCommitConfirmed({ extra }: Facts): boolean {
  return extra['server'] === CONFIRMED;
}

/** The release as a number that grows: 24.10 is 2410; undefined where the device does not tell. */
export function releaseOf({ version }: Pick<Facts, 'version'>): number | undefined {
  const { year, month } = /^(?<year>\d{2})\.(?<month>\d{1,2})\./.exec(version)?.groups ?? {};
  return year === undefined || month === undefined ? undefined : Number(year) * 100 + Number(month);
}

function dataOf(reply: Reply | undefined): YangData {
  return (reply === undefined ? undefined : dataIn(reply)) ?? {};
}

/** Names of modules stand behind their namespaces: `urn:nokia.com:srlinux:acl:acl:srl_nokia-acl`. */
function readCapabilities(reply: Reply | undefined): {
  readonly modules: readonly string[];
  readonly confirmed: boolean;
} {
  const told: unknown = reply?.exitCode === 0 ? JSON.parse(reply.output) : {};
  const { models, commitConfirmed } = told as { readonly models?: unknown; readonly commitConfirmed?: unknown };
  const list = Array.isArray(models) ? models : [];
  return {
    modules: list.map(({ name }: { readonly name?: unknown }) => String(name ?? '').replace(/^.*[:/]/, '')),
    confirmed: commitConfirmed === true,
  };
}
