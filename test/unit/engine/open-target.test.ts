import { describe, expect, it } from 'vitest';
import type { Binding, Driver, Via } from '../../../src/drivers/driver.js';
import { driver } from '../../../src/drivers/openvswitch/index.js';
import type { DeviceTarget } from '../../../src/engine/env.js';
import { openTarget } from '../../../src/engine/open-target.js';
import { bindingOf } from '../../../src/engine/read.js';
import type { ErrorCode } from '../../../src/errors/codes.js';
import { NetctlError } from '../../../src/errors/netctl-error.js';
import type { Capabilities } from '../../../src/model/capabilities.js';
import type { Feature } from '../../../src/model/state.js';
import type { Connect, Dialect } from '../../../src/transports/transport.js';
import { targetOf } from '../../support/memory-fleet.js';

const FULL = driver.capabilities();
const DIALECTS: Readonly<Record<Via, Dialect>> = {
  'ssh-cli': { kind: 'exec' },
  netconf: { kind: 'netconf', port: 830 },
  restconf: { kind: 'restconf', port: 443, root: '/restconf' },
  gnmi: { kind: 'gnmi', port: 9339 },
};

/** A way that offers these features before the device is asked, and `told` of them once it was. */
function way(via: Via, features: readonly Feature[], told: readonly Feature[] = features): Binding {
  const facts = { platform: 'openvswitch', hostname: 'sw1', version: '', model: '', extra: {} };
  return {
    ...driver.bindings[0],
    via,
    dialect: DIALECTS[via],
    identify: { ops: [], read: () => facts },
    capabilities: (known) => only(known === undefined ? features : told),
  };
}

function only(features: readonly Feature[]): Capabilities {
  return Object.fromEntries(Object.entries(FULL).filter(([name]) => features.some((feature) => feature === name)));
}

/** Opens whatever does not fail with a code, and says what was tried and closed. */
function world(bindings: Driver['bindings'], failing: Readonly<Partial<Record<Dialect['kind'], ErrorCode>>> = {}) {
  const tried: string[] = [];
  const connect: Connect = async (_endpoint, dialect) => {
    tried.push(dialect.kind);
    const code = failing[dialect.kind];
    if (code !== undefined) throw new NetctlError(code, `no ${dialect.kind}`);
    return { alive: true, run: async () => [], close: async () => void tried.push(`${dialect.kind} closed`) };
  };
  const env = { connect, signal: new AbortController().signal };
  const target: DeviceTarget = targetOf('sw1', { ...driver, bindings });
  const open = (features: readonly Feature[]) => openTarget(env, target, features);
  return { open, tried };
}

describe('openTarget', () => {
  it('takes the first way that offers what is wanted', async () => {
    const { open, tried } = world([way('netconf', ['vlan']), way('gnmi', ['vlan', 'acl'])]);
    expect(bindingOf((await open(['vlan'])).target).via).toBe('netconf');
    expect(bindingOf((await open(['acl'])).target).via).toBe('gnmi');
    expect(tried).toEqual(['netconf', 'gnmi']);
  });

  it('goes on to the next one where the device says that it lacks something there', async () => {
    const { open, tried } = world([way('netconf', ['vlan', 'acl'], ['vlan']), way('gnmi', ['vlan', 'acl'])]);
    expect(bindingOf((await open(['acl'])).target).via).toBe('gnmi');
    expect(tried).toEqual(['netconf', 'netconf closed', 'gnmi']);
  });

  it('opens the first one where none has all: the plan will say what lacks', async () => {
    const { open } = world([way('netconf', ['vlan']), way('gnmi', ['vlan'])]);
    expect(bindingOf((await open(['bgp'])).target).via).toBe('netconf');
  });

  it('leaves a way that is not there for the next one', async () => {
    const { open, tried } = world([way('netconf', ['vlan']), way('ssh-cli', ['vlan'])], {
      netconf: 'NETCTL_SSH_UNREACHABLE',
    });
    expect(bindingOf((await open(['vlan'])).target).via).toBe('ssh-cli');
    expect(tried).toEqual(['netconf', 'exec']);
  });

  it.each(['NETCTL_SSH_AUTH', 'NETCTL_SSH_HOST_KEY_CHANGED', 'NETCTL_SSH_TIMEOUT'] as const)(
    'tries no other way after %s',
    async (code) => {
      const { open, tried } = world([way('netconf', ['vlan']), way('ssh-cli', ['vlan'])], { netconf: code });
      await expect(open(['vlan'])).rejects.toMatchObject({ code });
      expect(tried).toEqual(['netconf']);
    },
  );

  it('says what the first way failed with, where none is there', async () => {
    const { open } = world([way('netconf', ['vlan']), way('ssh-cli', ['vlan'])], {
      netconf: 'NETCTL_SSH_UNREACHABLE',
      exec: 'NETCTL_SSH_UNREACHABLE',
    });
    await expect(open(['vlan'])).rejects.toThrow('no netconf; no exec');
  });
});
