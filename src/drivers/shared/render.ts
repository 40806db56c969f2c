import type { Change } from '../../model/change.js';
import { changeId, type PortChange, type VlanChange } from '../../model/change.js';
import type { RenderContext, Step } from '../driver.js';
import { configOp, frameOp } from './cli-ops.js';
import { isDisruptive, portLines, type SwitchportLanguage } from './switchport-render.js';
import { type VlanLanguage, vlanSteps } from './vlan-render.js';

/** What the industry-standard CLI leaves to each platform. */
export type Language = SwitchportLanguage & VlanLanguage;

/**
 * The commands for the changes: VLANs that appear or change, then ports, then VLANs that disappear. One line of an
 * interface block is one step, a VLAN's block is one step.
 */
export function renderChanges(changes: readonly Change[], context: RenderContext, language: Language): readonly Step[] {
  const vlans = changes.filter((change): change is VlanChange => change.kind === 'vlan');
  const ports = changes.filter((change): change is PortChange => change.kind === 'port');
  const { first, last } = vlanSteps(vlans, context.before.vlan, language);
  return [...first, ...ports.flatMap((change) => portSteps(change, language)), ...last];
}

function portSteps(change: PortChange, language: Language): Step[] {
  const block = `interface ${change.name}`;
  const lines = portLines(change.before, change.after, language);
  return lines.map((line, index) => ({
    ops: [
      ...(index === 0 ? [frameOp(block)] : []),
      configOp(line, block),
      ...(index === lines.length - 1 ? [frameOp('exit', block)] : []),
    ],
    feature: 'vlan',
    changes: [changeId(change)],
    disruptive: isDisruptive(line),
  }));
}
