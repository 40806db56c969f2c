import type { RuleOf } from '../rule.js';
import { rule as np001 } from './np001-selector-missing/rule.js';
import { rule as np002 } from './np002-selects-nothing/rule.js';
import { rule as np003 } from './np003-peer-selects-nothing/rule.js';
import { rule as np004 } from './np004-no-such-namespace/rule.js';
import { rule as np005 } from './np005-ingress-open/rule.js';
import { rule as np006 } from './np006-egress-open/rule.js';
import { rule as np007 } from './np007-no-default-deny-ingress/rule.js';
import { rule as np008 } from './np008-no-default-deny-egress/rule.js';
import { rule as np009 } from './np009-forbidden-namespace/rule.js';
import { rule as np010 } from './np010-label-syntax/rule.js';
import { rule as np011 } from './np011-owner-missing/rule.js';
import { rule as np012 } from './np012-policy-types/rule.js';
import { rule as np013 } from './np013-dns-blocked/rule.js';
import { rule as np014 } from './np014-allows-everything/rule.js';
import { rule as np015 } from './np015-any-address/rule.js';
import { rule as np016 } from './np016-broad-block/rule.js';
import { rule as np017 } from './np017-block-mistakes/rule.js';
import { rule as np018 } from './np018-port-mistakes/rule.js';
import { rule as np019 } from './np019-name-twice/rule.js';
import { rule as np020 } from './np020-contained-in-own/rule.js';
import { rule as np021 } from './np021-contained-in-others/rule.js';
import { rule as np022 } from './np022-policy-redundant/rule.js';
import { rule as np023 } from './np023-policy-without-effect/rule.js';
import { rule as np024 } from './np024-cross-tenant/rule.js';
import { rule as np025 } from './np025-and-or-mistake/rule.js';
import { rule as np026 } from './np026-empty-list/rule.js';
import { rule as np027 } from './np027-strict-fields/rule.js';
import { rule as np028 } from './np028-same-priority/rule.js';

/** All rules about objects of clusters, by their ids. */
export const CLUSTER_RULES: readonly RuleOf<'cluster'>[] = [
  np001,
  np002,
  np003,
  np004,
  np005,
  np006,
  np007,
  np008,
  np009,
  np010,
  np011,
  np012,
  np013,
  np014,
  np015,
  np016,
  np017,
  np018,
  np019,
  np020,
  np021,
  np022,
  np023,
  np024,
  np025,
  np026,
  np027,
  np028,
];
