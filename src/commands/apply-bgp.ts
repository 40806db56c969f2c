import { APPLY_DESCRIPTION, APPLY_EXITS, APPLY_FLAGS, workApply } from './base/apply-command.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { Outcome } from './base/outcome.js';

export class ApplyBgp extends NetctlCommand<typeof ApplyBgp> {
  static override summary = 'Make devices hold the BGP sessions and policies that plans ask for, all of them or none';
  static override description =
    `${APPLY_DESCRIPTION} Sessions that are established stay so, or come back where the plan has to reset them; commands ` +
    'that reset one are marked.';
  static override usage = 'apply-bgp -f FILE... [FLAGS]';
  static override flags = APPLY_FLAGS;
  static override examples = [
    { description: 'Show what would change', command: 'netctl apply-bgp -f bgp.yaml --dry-run' },
    {
      description: 'Change the leaves without being asked, and let no more than two sessions be reset',
      command: 'netctl apply-bgp -f bgp.yaml -t role=leaf --yes --max-session-resets 2',
    },
  ];
  static exitCodes = APPLY_EXITS;

  protected override work(given: Given<typeof ApplyBgp>): Promise<Outcome> {
    return workApply(given, ['bgp']);
  }
}
