import { EXIT } from '../errors/exit-codes.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { ExitCode } from './base/exit-codes.js';
import type { Outcome } from './base/outcome.js';

export class Demo extends NetctlCommand<typeof Demo> {
  static override summary = 'Try netctl on an emulated fleet on this machine';
  static override description =
    'Starts emulated devices of every platform on loopback behind real servers of SSH, NETCONF and gNMI, with certificates made ' +
    'at start, and carries a change through all of them in one batch: plan, push, verify; then a change that one device refuses, ' +
    'which is undone everywhere. Touches nothing else.';
  static override usage = 'demo';
  static override examples = ['netctl demo'];
  static exitCodes: readonly ExitCode[] = [0, 3, 70, 130];

  protected override async work({ world }: Given<typeof Demo>): Promise<Outcome> {
    const { demo } = await import('../services/demo.js');
    const { demoReport, demoWentWell, farewellBlocks, sceneBlocks } = await import('../report/demo.js');
    const scenes: Parameters<typeof sceneBlocks>[0][] = [];
    const runs = await demo(world.context, (scene) => {
      scenes.push(scene);
      world.show(sceneBlocks(scene));
    });
    const program = world.context.env['npm_command'] === 'exec' ? 'npx netctl' : 'netctl';
    const [fleet] = scenes;
    if (fleet?.kind === 'fleet') world.show(farewellBlocks(fleet.folder, program));
    const exitCode = demoWentWell(runs) ? EXIT.done : EXIT.bug;
    return { ...demoReport(scenes, program), exitCode, alreadyShown: true };
  }
}
