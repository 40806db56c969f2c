import { expect, it } from 'vitest';
import { testExpectations } from '../../../src/services/compliance-test.js';
import { auditContext } from '../../support/audit-context.js';

it('the example of the documents finds what it says', async () => {
  const [tested] = await testExpectations(['examples/compliance'], auditContext());
  expect(tested).toMatchObject({ missing: [], unexpected: [], errors: [] });
});
