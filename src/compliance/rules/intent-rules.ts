import type { Rule } from '../rule.js';
import { rule as int001 } from './int001-shadowed-entries/rule.js';
import { rule as int002 } from './int002-redundant-entries/rule.js';
import { rule as int003 } from './int003-permit-any-any/rule.js';
import { rule as int004 } from './int004-final-deny-logged/rule.js';
import { rule as int005 } from './int005-access-class-limits/rule.js';
import { rule as int006 } from './int006-native-vlan/rule.js';
import { rule as int007 } from './int007-trunk-pruning/rule.js';
import { rule as int008 } from './int008-default-vlan-pruned/rule.js';
import { rule as int009 } from './int009-default-vlan-on-ports/rule.js';
import { rule as int010 } from './int010-ports-in-native-vlan/rule.js';
import { rule as int011 } from './int011-vlan-names/rule.js';
import { rule as int012 } from './int012-voice-vlan/rule.js';
import { rule as int013 } from './int013-authentication/rule.js';
import { rule as int014 } from './int014-maximum-prefixes/rule.js';
import { rule as int015 } from './int015-ttl-security/rule.js';
import { rule as int016 } from './int016-inbound-policy/rule.js';
import { rule as int017 } from './int017-outbound-policy/rule.js';
import { rule as int018 } from './int018-bogons-inbound/rule.js';
import { rule as int019 } from './int019-long-prefixes-inbound/rule.js';
import { rule as int020 } from './int020-policy-entries-reached/rule.js';
import { rule as int021 } from './int021-prefix-entries-reached/rule.js';
import { rule as int022 } from './int022-hold-time/rule.js';

/** The rules about netctl's own documents. */
export const INTENT_RULES: readonly Rule[] = [
  int001,
  int002,
  int003,
  int004,
  int005,
  int006,
  int007,
  int008,
  int009,
  int010,
  int011,
  int012,
  int013,
  int014,
  int015,
  int016,
  int017,
  int018,
  int019,
  int020,
  int021,
  int022,
];
