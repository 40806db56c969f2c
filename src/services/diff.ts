import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { aclTarget } from '../acl/target/acl-target.js';
import { bindingOf } from '../engine/read.js';
import type { ChangeRow, Operation } from '../engine/result.js';
import { maskedRows, operationsOf } from '../engine/tell-plan.js';
import { NetctlError } from '../errors/netctl-error.js';
import { type Acl, aclKey } from '../model/acl.js';
import type { AclCapabilities } from '../model/capabilities.js';
import type { DesiredAcl } from '../model/desired-acl.js';
import { type DeviceState, FEATURES, type Feature } from '../model/state.js';
import { diffStates } from '../model/state-diff.js';
import type { SourceRef } from '../util/source.js';
import { readConfigText } from './config-text.js';
import type { Context } from './context.js';

export interface DiffRequest {
  /** Configuration files of one platform. */
  readonly from: string;
  readonly to: string;
  /** Undefined where their text is to tell it. */
  readonly platform: string | undefined;
}

/** What leads from one configuration to the other. */
export interface ConfigDiff extends DiffRequest {
  readonly platform: string;
  /** What was compared: all that netctl knows of the platform. */
  readonly features: readonly Feature[];
  readonly changes: readonly ChangeRow[];
  readonly operations: readonly Operation[];
  /** Switch ports that only one of the two has: a change can neither make nor remove one. */
  readonly otherPorts: readonly string[];
}

/**
 * Compares two configuration files without a device. What netctl does not manage is not compared.
 * @throws NetctlError NETCTL_INPUT_CONFIG, NETCTL_INPUT_FILE, NETCTL_DEVICE_UNPARSABLE
 */
export async function diffConfigs({ from, to, platform }: DiffRequest, context: Context): Promise<ConfigDiff> {
  const one = await readConfigText(from, await textOf(from, context), platform);
  const other = await readConfigText(to, await textOf(to, context), platform);
  if (one.driver.id !== other.driver.id) {
    const message = `${from} is a configuration of ${one.driver.id}, ${to} one of ${other.driver.id}`;
    throw new NetctlError('NETCTL_INPUT_CONFIG', message, {
      hint: 'Compare two of one platform, or name it with --platform.',
    });
  }
  const { driver, facts, state } = one;
  const can = driver.capabilities(facts).acl;
  const goal = can === undefined ? other.state : keepNumbers(state, other.state, { can, file: to });
  const changes = diffStates(state, goal, 'different');
  const steps = bindingOf({ driver }).render(changes, { facts, before: state });
  return {
    from,
    to,
    platform: driver.id,
    features: FEATURES.filter((feature) => state[feature] !== undefined && other.state[feature] !== undefined),
    changes: maskedRows(changes, driver),
    operations: operationsOf(steps, driver),
    otherPorts: otherPorts(state.vlan?.ports ?? new Map(), other.state.vlan?.ports ?? new Map()),
  };
}

/** How a line of a list begins that bears a number. */
const NUMBERED = /^\d{1,10}\s+\S/;

/**
 * A file that does not write the numbers of entries says nothing of them: those of the other side stay where they can, and
 * entries in between take free ones.
 */
function keepNumbers(
  before: DeviceState,
  after: DeviceState,
  { can, file }: { readonly can: AclCapabilities; readonly file: string },
): DeviceState {
  if (before.acl === undefined || after.acl === undefined) return after;
  const silent = [...after.acl.acls.values()].filter(({ lines }) => !lines.some((line) => NUMBERED.test(line)));
  const wishes = silent.map((list) => wishFor(list, file));
  const { acls } = aclTarget(before.acl, { acls: wishes, bindings: [], purge: {} }, can);
  const numbered = new Map(after.acl.acls);
  for (const list of silent) {
    const key = aclKey(list);
    const target = acls.get(key);
    if (target !== undefined) numbered.set(key, { ...list, entries: target.entries });
  }
  return { ...after, acl: { ...after.acl, acls: numbered } };
}

function wishFor({ name, family, kind, entries, line = 1 }: Acl, file: string): DesiredAcl {
  const source: SourceRef = { file, line, column: 1 };
  const value = entries.map((entry) => ({ value: { ...entry, seq: undefined }, source }));
  return {
    ...{ name, family, source },
    kind: { value: kind, source },
    ensure: 'present',
    entries: { value, source },
    add: [],
    remove: [],
  };
}

async function textOf(file: string, context: Context): Promise<string> {
  if (file === '-') return context.readStdin();
  try {
    return await readFile(resolve(context.cwd, file), 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new NetctlError('NETCTL_INPUT_FILE', `${file} cannot be read: ${why}`, { cause });
  }
}

function otherPorts(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return [...[...one.keys()].filter((name) => !other.has(name)), ...[...other.keys()].filter((name) => !one.has(name))];
}
