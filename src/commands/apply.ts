import { ALL_KINDS, APPLY_DESCRIPTION, APPLY_EXITS, APPLY_FLAGS, workApply } from './base/apply-command.js';
import { type Given, NetctlCommand } from './base/command.js';
import type { Outcome } from './base/outcome.js';

export class Apply extends NetctlCommand<typeof Apply> {
  static override summary = 'Make devices hold all that plans ask for, all of them or none';
  static override description =
    `${APPLY_DESCRIPTION} Documents of every kind take part in one transaction: a filter may be bound, or a policy named, by ` +
    'a document of another kind.';
  static override usage = 'apply -f FILE... [FLAGS]';
  static override flags = APPLY_FLAGS;
  static override examples = [
    { description: 'Show what would change', command: 'netctl apply -f plans/ --dry-run' },
    { description: 'Change one site without being asked', command: 'netctl apply -f plans/ -t site=ams1 --yes' },
  ];
  static exitCodes = APPLY_EXITS;

  protected override work(given: Given<typeof Apply>): Promise<Outcome> {
    return workApply(given, ALL_KINDS);
  }
}
