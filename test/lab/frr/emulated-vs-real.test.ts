import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driver } from '../../../src/drivers/frr/index.js';
import { SHELL } from '../../../src/drivers/frr/shell.js';
import { controlOp } from '../../../src/drivers/shared/cli-ops.js';
import { manualClock } from '../../../src/emulator/clock.js';
import { createConnect } from '../../../src/transports/ssh-cli/connect.js';
import type { Session } from '../../../src/transports/transport.js';
import { describeLab } from '../harness/describe-lab.js';
import { type RouterLab, startRouters } from '../harness/routers.js';
import { endpointOf } from './endpoint.js';

/** Lines that vtysh takes or refuses, one after the other in one dialogue. */
const LINES = readFileSync(new URL('dialogue.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

describeLab('the emulated FRR', () => {
  let lab: RouterLab;
  let session: Session;
  beforeAll(async () => {
    lab = await startRouters((name) => ['frr defaults traditional', `hostname ${name}`]);
    session = await createConnect()(await endpointOf(lab, 'r1'), SHELL);
  });
  afterAll(async () => {
    await session.close();
    await lab.stop();
  });

  it('answers word for word as the real one', async () => {
    const platform = driver.emulate();
    const terminal = platform.boot(platform.factory('r1', []), manualClock()).terminal();
    const [real, emulated]: [string[], string[]] = [[], []];
    for (const line of LINES) {
      const [reply] = await session.run([{ via: 'cli', line, context: [], role: 'control' }]);
      real.push(`> ${line}`, reply?.output ?? '', reply?.prompt ?? '');
      emulated.push(`> ${line}`, terminal.enter(line).replace(/\n+$/, ''), terminal.prompt().trimEnd());
    }
    expect(emulated.join('\n')).toBe(real.join('\n'));
  });

  it('says of itself what the real one says, but for how that was built', async () => {
    const [reply] = await session.run([{ via: 'cli', line: 'show version', context: [], role: 'read' }]);
    const platform = driver.emulate();
    const own = platform.boot(platform.factory('r1', []), manualClock()).terminal().enter('show version');
    const first = (text: string): string => text.split(' on Linux', 1)[0] ?? '';
    expect(first(own)).toBe(first(reply?.output ?? ''));
  });

  it('saves word for word as the real one, which a Unix shell beside it can read', async () => {
    const platform = driver.emulate();
    const box = platform.boot(platform.factory('r1', []), manualClock());
    const [saved] = await session.run([{ via: 'cli', line: 'write memory', context: [], role: 'control' }]);
    const words = saved?.output.split('\n') ?? [];
    // The lab's account may write the file, but not give it to FRR's own: instead of `[OK]` there is this warning.
    const warned = words.filter((line) => line.startsWith("% Warning: can't "));
    const expected = box.terminal().enter('write memory').trimEnd().split('\n');
    expect(words.filter((line) => !warned.includes(line))).toEqual(expected.filter((line) => line !== '[OK]'));
    expect(warned.length).toBeGreaterThan(0);
    const reply = {
      op: controlOp('write memory'),
      output: words.join('\n'),
      prompt: 'r1#',
      exitCode: undefined,
      stderr: '',
    };
    expect(driver.bindings[0].refusal(reply, [])).toBeUndefined();
    const [file] = await session.run([
      { via: 'cli', line: 'cat /etc/frr/frr.conf', context: [], role: 'read', apart: true },
    ]);
    expect(file?.exitCode).toBe(0);
    const running = await lab.routers.r1.running();
    expect(`${file?.output}\nend`).toBe(running.slice(running.indexOf('frr version')).trimEnd());
  });
});
