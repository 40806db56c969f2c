import { basename } from 'node:path';
import type { ExampleGroup, RuleExample } from '../compliance/examples.js';
import type { ReportedFinding } from '../compliance/outcome.js';
import { NetctlError } from '../errors/netctl-error.js';
import { judge } from './compliance.js';
import { readContent } from './compliance-read.js';
import { loadTerms } from './compliance-terms.js';

/** What one rule finds in an example of it, with the profile that lies beside it where there is one. */
export async function findInExample(
  rule: string,
  group: ExampleGroup,
  all: readonly RuleExample[],
): Promise<readonly ReportedFinding[]> {
  const terms = await loadTerms(
    {
      profile: all.some(({ name }) => name === 'profile.yaml') ? 'profile.yaml' : undefined,
      failOn: undefined,
      only: [rule],
      ...{ tenants: undefined, waivers: [], baseline: undefined, today: '2026-01-01' },
    },
    { cwd: '/', read: async (name) => bytesOf(all, name) },
  );
  const files = await Promise.all(
    group.files.map(({ name, text }) =>
      readContent({ name, named: true }, new TextEncoder().encode(text), platformOf(name)),
    ),
  );
  const { findings, errors } = await judge(
    { files, live: [], skipped: 0, errors: [] },
    terms,
    new AbortController().signal,
  );
  if (errors[0] !== undefined) throw errors[0];
  return findings;
}

/** `bad.PLATFORM.cfg`, or `bad/sw1.PLATFORM.cfg`. */
function platformOf(name: string): string | undefined {
  return /\.(?<platform>[a-z0-9-]+)\.(?:cfg|conf|txt)$/.exec(basename(name))?.groups?.['platform'];
}

function bytesOf(all: readonly RuleExample[], name: string): Uint8Array {
  const found = all.find((file) => file.name === name);
  if (found === undefined) throw new NetctlError('NETCTL_INPUT_FILE', `${name} does not lie beside the rule`);
  return new TextEncoder().encode(found.text);
}
