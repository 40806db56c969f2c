import type { AclState } from '../../model/acl.js';
import type { Change } from '../../model/change.js';
import type { RenderContext, Step } from '../driver.js';
import { bgpSteps } from '../shared/bgp-render.js';
import { aclSteps } from './access-list-render.js';
import { DIALECTS } from './parse.js';

const NO_ACLS: AclState = { acls: new Map(), bindings: new Map(), groups: new Map(), uses: [] };

/** Access lists come before the route maps and neighbours that may name them, and go after them. */
export function render(changes: readonly Change[], context: RenderContext): readonly Step[] {
  const { first, last } = aclSteps(changes, context.before.acl ?? NO_ACLS);
  return [...first, ...bgpSteps(changes, context, DIALECTS), ...last];
}
