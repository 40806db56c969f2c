import type { ChangeRow, Operation } from '../engine/result.js';
import type { Block } from './blocks.js';
import { changeLines } from './change-lines.js';
import { commandsBlock } from './commands-block.js';
import { changeJson, operationJson } from './json.js';
import { formatNames } from './name-list.js';
import type { Report } from './render.js';

/** What leads from one configuration file to the other. */
export interface ShownDiff {
  readonly from: string;
  readonly to: string;
  readonly platform: string;
  readonly features: readonly string[];
  readonly changes: readonly ChangeRow[];
  readonly operations: readonly Operation[];
  readonly otherPorts: readonly string[];
}

/** The changes between two configurations, and the commands that make them. */
export function diffReport(diff: ShownDiff): Report {
  const { from, to, platform, features, changes, operations, otherPorts } = diff;
  const body: Block[] = [];
  if (changes.length > 0) body.push({ kind: 'diff', lines: changeLines(changes) });
  if (operations.length > 0) body.push(commandsBlock(operations));
  if (otherPorts.length > 0) {
    const text = `switch ports that only one of the two has are left out: ${formatNames(otherPorts)}`;
    body.push({ kind: 'note', level: 'warning', text });
  }
  const compared = features.join(', ');
  const text = changes.length === 0 ? `No differences in ${compared}.` : `Compared: ${compared}.`;
  body.push({ kind: 'note', level: changes.length === 0 ? 'good' : 'info', text });
  return {
    json: {
      schema: 'netctl.diff.v1',
      from,
      to,
      platform,
      features,
      changes: changes.map(changeJson),
      operations: operations.map(operationJson),
      other_ports: otherPorts,
    },
    blocks: [{ kind: 'section', title: `${from} -> ${to}`, detail: platform, body }],
  };
}
