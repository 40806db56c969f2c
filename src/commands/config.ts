import { SETTINGS, type SettingName } from '../config/settings.js';
import { type Given, NetctlCommand } from './base/command.js';
import { type ExitCode, LOCAL_EXITS } from './base/exit-codes.js';
import { settingFlags } from './base/flags.js';
import type { Outcome } from './base/outcome.js';

export class Config extends NetctlCommand<typeof Config> {
  static override summary = 'Show every setting and where its value comes from';
  static override description =
    'A flag goes before the environment, the environment before netctl.yaml in the current folder or else in the XDG ' +
    'configuration folder, and that before the default. Add flags to see what they would change.';
  static override usage = 'config [FLAGS]';
  static override flags = { ...settingFlags(...(Object.keys(SETTINGS) as SettingName[])) };
  static override examples = ['netctl config', 'netctl config --concurrency 8 --json'];
  static exitCodes: readonly ExitCode[] = LOCAL_EXITS;

  protected override async work({ world }: Given<typeof Config>): Promise<Outcome> {
    const { settingsReport } = await import('../report/settings.js');
    const { describeOrigin } = await import('../config/resolve.js');
    const { shownValue } = await import('../config/value.js');
    const rows = Object.entries(world.settings.resolved).map(([name, { value, origin }]) => ({
      name,
      value: shownValue(SETTINGS[name as SettingName], value),
      origin: { kind: origin.kind, text: describeOrigin(origin, name) },
    }));
    return { ...settingsReport(rows), exitCode: 0 };
  }
}
