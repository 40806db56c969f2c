import { APPLY_DESCRIPTION, APPLY_EXITS, APPLY_FLAGS, workApply } from './base/apply-command.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { Outcome } from './base/outcome.js';

export class ApplyVlan extends NetctlCommand<typeof ApplyVlan> {
  static override summary = 'Make devices hold the VLANs that plans ask for, all of them or none';
  static override description = APPLY_DESCRIPTION;
  static override usage = 'apply-vlan -f FILE... [FLAGS]';
  static override flags = APPLY_FLAGS;
  static override examples = [
    { description: 'Show what would change', command: 'netctl apply-vlan -f plan.yaml --dry-run' },
    {
      description: 'Change the access switches of one site without being asked, and keep the result as JSON',
      command: 'netctl apply-vlan -f plan.yaml -t "role=access,site=ams1" --yes -o text -o json=result.json',
    },
  ];
  static exitCodes = APPLY_EXITS;

  protected override work(given: Given<typeof ApplyVlan>): Promise<Outcome> {
    return workApply(given, ['vlan']);
  }
}
