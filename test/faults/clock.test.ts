import { afterEach, expect, it, vi } from 'vitest';
import type { Access, Context } from '../../src/services/context.js';
import { engineEnv } from '../../src/services/engine-env.js';
import { LEASE_WORLD } from '../../src/state/leases.js';
import { SILENT } from '../../src/telemetry/logger.js';

afterEach(() => void vi.restoreAllMocks());

const ACCESS: Access = {
  concurrency: 1,
  timeouts: { connect: 1, login: 1, command: 1 },
  hostKeyPolicy: 'strict',
  username: undefined,
  askPassword: false,
  transcript: undefined,
};

const CONTEXT: Context = {
  env: {},
  cwd: '.',
  home: '.',
  readStdin: async () => '',
  ask: async () => '',
  confirm: async () => false,
  listener: { phase: () => undefined, device: () => undefined },
  log: SILENT,
  signal: new AbortController().signal,
  note: () => undefined,
};

it.each([
  ['the engine', engineEnv(ACCESS, CONTEXT, { log: SILENT, targets: [] })],
  ['the leases', LEASE_WORLD],
])('time goes on for %s when the clock is set back by a day', (_, clock) => {
  const before = clock.now();
  const today = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(today - 86_400_000);
  expect(Date.now()).toBeLessThan(today);
  expect(clock.now()).toBeGreaterThanOrEqual(before);
  expect(clock.now() - before).toBeLessThan(60_000);
});
