import type { Binding, CommitModel } from '../driver.js';
import { identify } from './facts.js';
import { objections } from './objections.js';
import { OBSERVE } from './observe.js';
import { DEVICES, listOp, ROUTE_BACK } from './ops.js';
import { parseState } from './parse.js';
import { PERSISTENCE } from './persistence.js';
import { findRefusal } from './refusal.js';
import { render } from './render.js';
import { vlanImprovements, vlanObjections } from './vlan/objections.js';
import { vlansOp } from './vlan/ops.js';
import { vlanSteps } from './vlan/render.js';

/** A call of nft is whole or nothing, and acts at once: there is nothing to open, and going back is the opposite call. */
const WHOLE: CommitModel = { kind: 'immediate', whole: true, open: () => [], close: () => [] };
/** A call of bridge makes the edits of one port, one after the other. */
const ONE_BY_ONE: CommitModel = { kind: 'immediate', open: () => [], close: () => [] };

/**
 * nft and bridge over SSH, one channel a command. VLANs of ports are nowhere but in the kernel; what makes the bridge at boot
 * (ifupdown, systemd-networkd, netplan) has files of its own, which netctl leaves alone.
 */
export const sshCli: Binding = {
  via: 'ssh-cli',
  dialect: { kind: 'exec' },
  identify,
  commit: (_, features) => (features.includes('vlan') ? ONE_BY_ONE : WHOLE),
  reads: (features, facts) => [
    ...(features.includes('vlan') ? [vlansOp(facts)] : []),
    ...(features.includes('acl') ? [listOp(facts)] : []),
    DEVICES,
    ROUTE_BACK,
  ],
  parse: parseState,
  render: (changes, context) => [...vlanSteps(changes, context.facts), ...render(changes, context)],
  objections: (changes, facts, before) => [...vlanObjections(changes, facts), ...objections(changes, facts, before)],
  volatile: () => ['vlan'],
  improvements: vlanImprovements,
  observe: OBSERVE,
  persistence: PERSISTENCE,
  refusal: findRefusal,
};
