import { AclCompare } from './acl/compare.js';
import { AclSearch } from './acl/search.js';
import { AclShadow } from './acl/shadow.js';
import { AclTrace } from './acl/trace.js';
import { Apply } from './apply.js';
import { ApplyAcl } from './apply-acl.js';
import { ApplyBgp } from './apply-bgp.js';
import { ApplyVlan } from './apply-vlan.js';
import { Completion } from './completion.js';
import { ComplianceBaseline } from './compliance/baseline.js';
import { ComplianceDiff } from './compliance/diff.js';
import { ComplianceExplain } from './compliance/explain.js';
import { ComplianceReach } from './compliance/reach.js';
import { ComplianceRules } from './compliance/rules.js';
import { ComplianceTest } from './compliance/test.js';
import { ComplianceVerify } from './compliance/verify.js';
import { Compliance } from './compliance.js';
import { Config } from './config.js';
import { Demo } from './demo.js';
import { Diff } from './diff.js';
import { Drivers } from './drivers.js';
import { Explain } from './explain.js';
import { History } from './history.js';
import { Import } from './import.js';
import { InventoryCheck } from './inventory/check.js';
import { InventoryList } from './inventory/list.js';
import { Plan } from './plan.js';
import { Record } from './record.js';
import { Recover } from './recover.js';
import { Rollback } from './rollback.js';
import { ShowAcl } from './show/acl.js';
import { ShowBgp } from './show/bgp.js';
import { ShowVlan } from './show/vlan.js';

/** Every command by its id, where `:` stands for a space: the one place where commands are registered. */
export const COMMANDS = {
  'acl:compare': AclCompare,
  'acl:search': AclSearch,
  'acl:shadow': AclShadow,
  'acl:trace': AclTrace,
  apply: Apply,
  'apply-acl': ApplyAcl,
  'apply-bgp': ApplyBgp,
  'apply-vlan': ApplyVlan,
  completion: Completion,
  compliance: Compliance,
  'compliance:baseline': ComplianceBaseline,
  'compliance:diff': ComplianceDiff,
  'compliance:explain': ComplianceExplain,
  'compliance:reach': ComplianceReach,
  'compliance:rules': ComplianceRules,
  'compliance:test': ComplianceTest,
  'compliance:verify': ComplianceVerify,
  config: Config,
  demo: Demo,
  diff: Diff,
  drivers: Drivers,
  explain: Explain,
  history: History,
  import: Import,
  'inventory:check': InventoryCheck,
  'inventory:list': InventoryList,
  plan: Plan,
  record: Record,
  recover: Recover,
  rollback: Rollback,
  'show:acl': ShowAcl,
  'show:bgp': ShowBgp,
  'show:vlan': ShowVlan,
};
