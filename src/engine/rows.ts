import type { Change } from '../model/change.js';
import type { ChangeRow } from './result.js';
import { aclRows, bindingRows } from './rows/acl.js';
import { instanceRows, peerRows } from './rows/bgp.js';
import { prefixListRows, routeMapRows } from './rows/policy.js';
import { portRows, vlanRows } from './rows/vlan.js';

/** The changes field by field and entry by entry, as plans and `--json` show them. Passwords are never told. */
export function changeRows(changes: readonly Change[]): readonly ChangeRow[] {
  return changes.flatMap(rowsOf);
}

function rowsOf(change: Change): readonly ChangeRow[] {
  switch (change.kind) {
    case 'vlan':
      return vlanRows(change);
    case 'port':
      return portRows(change);
    case 'acl':
      return aclRows(change);
    case 'acl_binding':
      return bindingRows(change);
    case 'prefix_list':
      return prefixListRows(change);
    case 'route_map':
      return routeMapRows(change);
    case 'bgp':
      return instanceRows(change);
    case 'bgp_peer':
      return peerRows(change);
  }
}
