import { pathLabel } from '../documents/expectation.js';
import type { Path } from '../documents/located.js';
import type { EntryContext } from './entry.js';
import type { Findings } from './findings.js';

/** A section is a text only where a variable stood for it whose value is a text too. */
export function sectionOf<T>(section: readonly T[] | string | undefined, path: Path, findings: Findings): readonly T[] {
  if (typeof section !== 'string') return section ?? [];
  findings.at(path, {
    code: 'NETCTL_INPUT_FIELD_VALUE',
    message: `\`${pathLabel(path)}\` is a text; it takes a list.`,
  });
  return [];
}

/** An empty section under `deleted` or `overridden` is more likely a slip than a wish to empty the device. */
export function refuseEmpty(
  section: readonly unknown[] | string | undefined,
  path: Path,
  { state, findings }: Pick<EntryContext, 'state' | 'findings'>,
): void {
  if ((state !== 'deleted' && state !== 'overridden') || section?.length !== 0) return;
  findings.atKey(path, {
    code: 'NETCTL_INPUT_STATE',
    message: `\`${pathLabel(path)}\` is empty under \`state: ${state}\`.`,
    hint:
      state === 'deleted'
        ? 'Name what is to be deleted, or take the section away.'
        : 'It would remove everything. Name what is to stay, or take the section away.',
  });
}
