import type { Change } from '../../model/change.js';
import { changeId, type PortChange, type VlanChange } from '../../model/change.js';
import type { RenderContext, Step } from '../driver.js';
import { configOp, frameOp } from './cli-ops.js';
import { isDisruptive, portLines, type SwitchportLanguage } from './switchport-render.js';
import { type VlanLanguage, vlanSteps } from './vlan-render.js';

/** What the industry-standard CLI leaves to each platform. */
export type Language = SwitchportLanguage &
  VlanLanguage & {
    /** True where a VLAN that is missing is made as soon as a port is put into it. */
    readonly makesMissing?: boolean;
  };

/**
 * The commands for the changes: VLANs that appear or change, then ports, then VLANs that disappear. One line of an
 * interface block is one step, a VLAN's block is one step.
 */
export function renderChanges(changes: readonly Change[], context: RenderContext, language: Language): readonly Step[] {
  const vlans = changes.filter((change): change is VlanChange => change.kind === 'vlan');
  const ports = changes.filter((change): change is PortChange => change.kind === 'port');
  const { first, last } = vlanSteps(vlans, context.before.vlan, language);
  const inPorts = ports.flatMap((change) => portSteps(change, language));
  const unasked = language.makesMissing === true ? unmade(inPorts, vlans, context) : [];
  return [...first, ...inPorts, ...unasked, ...last];
}

/** A port that stood in a VLAN which is not there is put back so: the VLAN that the device makes for it goes again. */
function unmade(steps: readonly Step[], vlans: readonly VlanChange[], { before }: RenderContext): readonly Step[] {
  const there = new Set([...(before.vlan?.vlans.keys() ?? []), ...vlans.map(({ id }) => id)]);
  const made = new Map<number, Step>();
  for (const step of steps) {
    for (const { line } of step.ops) {
      const id = Number(/^switchport (?:access|voice) vlan (?<id>\d{1,4})$/.exec(line)?.groups?.['id']);
      if (id > 1 && !there.has(id) && !made.has(id)) made.set(id, step);
    }
  }
  return [...made].map(([id, step]) => ({ ...step, ops: [configOp(`no vlan ${id}`)], disruptive: false }));
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
