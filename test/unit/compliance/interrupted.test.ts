import { expect, it } from 'vitest';
import { compliance } from '../../../src/services/compliance.js';
import { auditContext } from '../../support/audit-context.js';

const POLICY =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: a\nspec:\n  podSelector: {}\n';

const REQUEST = {
  ...{ paths: ['-'], exclude: [], platform: undefined, live: undefined },
  terms: {
    ...{ profile: undefined, failOn: undefined, only: [], tenants: undefined, waivers: [], baseline: undefined },
    today: '2026-01-01',
  },
};

it.each([
  ['while files are read', 'before'],
  ['between two rules', 'after'],
])('an audit that is interrupted %s says nothing', async (_, when) => {
  const controller = new AbortController();
  const readStdin = async () => {
    // The last chance before the rules are asked; nothing is awaited behind it but what stands in memory.
    if (when === 'after') setImmediate(() => controller.abort());
    return POLICY;
  };
  if (when === 'before') controller.abort();
  const context = { ...auditContext(), signal: controller.signal, readStdin };
  await expect(compliance(REQUEST, context)).rejects.toMatchObject({ code: 'NETCTL_CANCELLED' });
});
