import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testExpectations } from '../../../src/services/compliance-test.js';
import { auditContext } from '../../support/audit-context.js';

/** Networks as they are found in the world, with what is wrong in them written down beside. */
const SETS = 'test/compliance-sets';

it.each(readdirSync(SETS).sort())('%s: what is found is what was expected', async (set) => {
  const tests = await testExpectations([join(SETS, set)], auditContext());
  for (const { missing, unexpected, errors } of tests) {
    const found = unexpected.map(({ rule, source, subject, message, status }) => ({
      ...{ rule, file: source?.file, line: source?.line, subject: subject.name, message, status },
    }));
    expect({ missing, unexpected: found, errors }).toEqual({ missing: [], unexpected: [], errors: [] });
  }
});
