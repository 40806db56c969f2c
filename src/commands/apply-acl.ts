import { APPLY_DESCRIPTION, APPLY_EXITS, APPLY_FLAGS, workApply } from './base/apply-command.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { Outcome } from './base/outcome.js';

export class ApplyAcl extends NetctlCommand<typeof ApplyAcl> {
  static override summary = 'Make devices hold the filters that plans ask for, all of them or none';
  static override description =
    `${APPLY_DESCRIPTION} A filter that is in force decides every packet, after each single command, as it did before or ` +
    'as it is to do.';
  static override usage = 'apply-acl -f FILE... [FLAGS]';
  static override flags = APPLY_FLAGS;
  static override examples = [
    { description: 'Show what would change', command: 'netctl apply-acl -f acl.yaml --dry-run' },
    {
      description: 'Change the routers of one site without being asked',
      command: 'netctl apply-acl -f acl.yaml -t "role=edge,site=ams1" --yes',
    },
  ];
  static exitCodes = APPLY_EXITS;

  protected override work(given: Given<typeof ApplyAcl>): Promise<Outcome> {
    return workApply(given, ['acl']);
  }
}
