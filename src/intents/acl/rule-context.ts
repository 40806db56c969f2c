import type { AclFamily } from '../../model/acl.js';
import type { ValueContext } from '../values.js';

/** What reading a rule needs to know beside the rule. */
export interface RuleContext extends ValueContext {
  readonly family: AclFamily;
  /** True in a list that knows the source address only. */
  readonly standard: boolean;
}
