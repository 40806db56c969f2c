import type { Path } from '../../documents/located.js';
import type { VlanCheck } from '../../generated/intents.js';
import type { DesiredCheck } from '../../model/check.js';
import type { Findings } from '../findings.js';
import { COMMON_CHECKS, checkKind, readCommonCheck, readWithin } from '../read-checks.js';
import { readVlanList } from '../vlan-list.js';

const KINDS = ['vlan_active', ...COMMON_CHECKS] as const;

/** What a document says must be true afterwards, its variables filled in already. */
export function readChecks(checks: readonly VlanCheck[], findings: Findings): readonly DesiredCheck[] {
  return checks.flatMap((check, index) => readCheck(check, ['checks', index], findings));
}

function readCheck(check: VlanCheck, path: Path, findings: Findings): readonly DesiredCheck[] {
  if (checkKind(check, KINDS, { path, findings }) === undefined) return [];
  if (check.vlan_active === undefined) return [readCommonCheck(check, path, findings)];
  const vlans = readVlanList(check.vlan_active, [...path, 'vlan_active'], findings);
  const within = readWithin(check.within, [...path, 'within'], findings);
  return [{ kind: 'vlan_active', vlans, within, source: findings.document.place([...path, 'vlan_active']) }];
}
