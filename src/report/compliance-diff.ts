import type { ToldChange } from '../compliance/kubernetes/reach/tell.js';
import type { Block, DiffLine } from './blocks.js';
import { endJson, portsJson } from './compliance-reach.js';
import type { Report } from './render.js';

export interface ReportedDiff {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ToldChange[];
}

/** What becomes reachable, and what no longer is. */
export function complianceDiffReport({ before, after, changes }: ReportedDiff): Report {
  return {
    json: {
      schema: 'netctl.compliance-diff.v1',
      before,
      after,
      equal: changes.length === 0,
      changes: changes.map(({ from, to, opened, closed, unclear }) => ({
        from: endJson(from),
        to: endJson(to),
        opened: portsJson(opened),
        closed: portsJson(closed),
        unclear: portsJson(unclear),
      })),
    },
    blocks:
      changes.length === 0
        ? [{ kind: 'note', level: 'good', text: 'the same can be reached' }]
        : [
            ...section('Becomes reachable', '+', changes, ({ opened }) => opened),
            ...section('No longer reachable', '-', changes, ({ closed }) => closed),
            ...section(
              'Differs, and it cannot be told whether it is reachable',
              '~',
              changes,
              ({ unclear }) => unclear,
            ),
          ],
  };
}

function section(
  title: string,
  mark: DiffLine['mark'],
  changes: readonly ToldChange[],
  portsOf: (change: ToldChange) => ToldChange['opened'],
): readonly Block[] {
  const lines = changes
    .filter((change) => portsOf(change).runs.length > 0)
    .map((change): DiffLine => ({ mark, text: `${change.from.text} -> ${change.to.text}: ${portsOf(change).text}` }));
  return lines.length === 0 ? [] : [{ kind: 'section', title, body: [{ kind: 'diff', lines }] }];
}
