import type { CodeEntry } from '../errors/code-entry.js';
import { CODES } from '../errors/codes.js';
import { NetctlError } from '../errors/netctl-error.js';
import type { Block } from './blocks.js';
import { docsOf } from './error-lines.js';
import type { Report } from './render.js';

/**
 * The page of one error code, or of all of them. Upper and lower case do not count, and NETCTL_ may be left out.
 * @throws NetctlError NETCTL_INPUT_FLAG for a code that does not exist.
 */
export function explainCodes(asked: string | undefined): Report {
  const entries: readonly [string, CodeEntry][] = Object.entries(CODES);
  if (asked === undefined)
    return report(entries, [{ kind: 'table', columns: ['CODE', 'MEANS'], rows: entries.map(row) }]);
  const wanted = asked.toUpperCase().replace(/^(?!NETCTL_)/, 'NETCTL_');
  const found = entries.find(([code]) => code === wanted);
  if (found === undefined) {
    const hint = 'List all codes with `netctl explain`.';
    throw new NetctlError('NETCTL_INPUT_FLAG', `there is no error code "${asked}".`, { hint });
  }
  return report([found], [page(found)]);
}

function row([code, { summary }]: readonly [string, CodeEntry]): readonly string[] {
  return [code, summary];
}

function page([code, entry]: readonly [string, CodeEntry]): Block {
  const again = entry.recoverable ? 'Trying the same again may succeed.' : 'Trying the same again will fail again.';
  const lines = [entry.summary, `What to do: ${entry.fix}`, again];
  return { kind: 'section', title: code, detail: entry.class, body: lines.map((text) => ({ kind: 'text', text })) };
}

function report(entries: readonly (readonly [string, CodeEntry])[], blocks: readonly Block[]): Report {
  const codes = entries.map(([code, entry]) => ({
    code,
    class: entry.class,
    summary: entry.summary,
    fix: entry.fix,
    recoverable: entry.recoverable,
    docs: docsOf(code),
  }));
  return { json: { schema: 'netctl.explain.v1', codes }, blocks };
}
