import { below, type Statement, statementAt } from './statement.js';

/** The blocks that make ports switched ones. */
export function switchedFamilies(root: Statement): readonly Statement[] {
  return below(root, 'interfaces').flatMap((port) =>
    below(port, 'unit').flatMap((unit) => statementAt(unit, 'family', 'ethernet-switching') ?? []),
  );
}

/** True where something of the configuration is about switching. */
export function isSwitched(root: Statement): boolean {
  return switchedFamilies(root).length > 0 || below(root, 'vlans').length > 0;
}
