import { compareFilters } from '../acl/compare.js';
import type { AuditedDevice } from '../compliance/devices/audited-device.js';
import { auditedIntents } from '../compliance/intents/audited-intents.js';
import { buildCluster, type Cluster } from '../compliance/kubernetes/cluster.js';
import { reachDifference } from '../compliance/kubernetes/reach/difference.js';
import type { AclState } from '../model/acl.js';
import { sameData } from '../util/same-data.js';
import type { AuditInputs } from './compliance.js';
import type { ReadFile } from './compliance-read.js';

/** Why it cannot be said that two audited inputs allow the same; undefined where they do, which is proven and not tried out. */
export function notTheSame(before: AuditInputs, after: AuditInputs): string | undefined {
  const pairs = before.files.flatMap((file, index): readonly (readonly [ReadFile, ReadFile])[] => {
    const other = after.files[index];
    return other === undefined || other === file ? [] : [[file, other]];
  });
  for (const [old, fresh] of pairs) {
    const differs = devicesDiffer(devicesOf(old), devicesOf(fresh));
    if (differs !== undefined) return differs;
  }
  return pairs.some(([old]) => old.objects.length > 0) ? clustersDiffer(before, after) : undefined;
}

/** Between all workloads of the input, and between them and all addresses. */
function clustersDiffer(before: AuditInputs, after: AuditInputs): string | undefined {
  const [first] = reachDifference(clusterOf(before), clusterOf(after));
  return first === undefined ? undefined : 'others could be reached than before, or that is not certain';
}

function clusterOf({ files }: AuditInputs): Cluster {
  return buildCluster([...files.flatMap(({ objects }) => objects), ...files.flatMap(({ tenants }) => tenants)]);
}

/** The device of a configuration, and what intents ask for as devices. */
function devicesOf({ device, intents }: ReadFile): readonly AuditedDevice[] {
  return device === undefined ? auditedIntents(intents).wished : [device];
}

function devicesDiffer(before: readonly AuditedDevice[], after: readonly AuditedDevice[]): string | undefined {
  if (before.length !== after.length) return 'it would be about other devices than before';
  for (const [index, old] of before.entries()) {
    const fresh = after[index];
    if (fresh === undefined) return 'it would be about other devices than before';
    if (!sameData(withoutLines(old.state.vlan), withoutLines(fresh.state.vlan)))
      return `the VLANs of ${old.name} would change`;
    if (!sameData(withoutLines(old.state.bgp), withoutLines(fresh.state.bgp)))
      return `the BGP of ${old.name} would change`;
    const differs = filtersDiffer(old.state.acl, fresh.state.acl);
    if (differs !== undefined) return differs;
  }
  return undefined;
}

function filtersDiffer(before: AclState | undefined, after: AclState | undefined): string | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === undefined || after === undefined) return 'there would be filters where there were none, or none';
  if (!sameData(withoutLines(before.bindings), withoutLines(after.bindings)))
    return 'filters would be in force elsewhere';
  if (before.acls.size !== after.acls.size) return 'there would be more or fewer filters';
  for (const [key, { name, family, entries }] of before.acls) {
    const other = after.acls.get(key);
    if (other === undefined) return `there would be no filter ${name}`;
    const compared = compareFilters(
      { family, entries, groups: before.groups },
      { family: other.family, entries: other.entries, groups: after.groups },
      { limit: 1 },
    );
    if (compared.differences.length > 0) return `the filter ${name} would decide packets otherwise`;
    if (compared.answer !== 'equal') return `it cannot be proven that the filter ${name} decides as before`;
  }
  return undefined;
}

/** Places move with every edit and mean nothing. */
function withoutLines(value: unknown): unknown {
  if (value instanceof Map) return withoutLines([...value.entries()]);
  if (Array.isArray(value)) return value.map(withoutLines);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'line' && key !== 'lines' && key !== 'config');
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutLines(part)]));
}
