import type { SourceRef } from '../../../util/source.js';
import { type KubernetesObject, nameOf, placeOf } from '../object.js';
import { placeName } from '../object-finding.js';
import type { Direction } from '../policy.js';
import type { PodClass } from './pod-class.js';
import type { Reason } from './side.js';

/** A reason for people: what decides, and where it stands. */
export interface ToldReason {
  readonly text: string;
  /** The object that decides; the workload where nothing does. */
  readonly object: KubernetesObject;
  /** What of it, as `ingress[0].from[1]`; null where it is the object as such. */
  readonly part: string | null;
  readonly source: SourceRef;
}

/** Tells the reason of a decision about pods in a direction. */
export function tellReason(reason: Reason, direction: Direction, { pod }: PodClass): readonly ToldReason[] {
  switch (reason.kind) {
    case 'rule': {
      const { object } = reason.policy;
      const path = reason.peer?.path ?? reason.rule.path;
      const action = 'action' in reason.rule ? `${String(reason.rule.action)} of ` : '';
      const text = `${action}${object.kind} ${nameOf(object)}, ${placeName(path)}`;
      return [{ text, object, part: placeName(path), source: placeOf(object, path) }];
    }
    case 'isolated':
      return reason.policies.map(({ object }) => ({
        text: `${object.kind} ${nameOf(object)} isolates it for ${direction}, and no rule allows it`,
        object,
        part: 'podSelector',
        source: placeOf(object, ['spec', 'podSelector']),
      }));
    case 'opaque': {
      const { object, why } = reason.policy;
      const text = `${object.kind} ${nameOf(object)} may decide: ${why}`;
      return [{ text, object, part: null, source: placeOf(object, ['metadata', 'name']) }];
    }
    case 'open':
      return [atWorkload(pod.object, `nothing isolates ${nameOf(pod.object)} for ${direction}`)];
    case 'host':
      return [atWorkload(pod.object, 'the other pod is on the network of its node, which may be that of this pod')];
  }
}

function atWorkload(object: KubernetesObject, text: string): ToldReason {
  return { text, object, part: null, source: placeOf(object, ['metadata', 'name']) };
}
