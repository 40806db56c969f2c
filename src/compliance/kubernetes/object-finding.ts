import type { Path } from '../../documents/located.js';
import type { RelatedPlace, RuleFinding } from '../finding.js';
import type { Fix } from '../fix.js';
import { type KubernetesObject, keyPlaceOf, nameOf, placeOf } from './object.js';

/** What is found about an object. */
export interface ObjectFinding {
  readonly message: string;
  /** The wrong value. */
  readonly path: Path;
  /** True where it is the key that is wrong. */
  readonly onKey?: boolean;
  /** What tells it from others about the object; its path where undefined. */
  readonly key?: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** A finding about an object of a cluster. */
export function objectFinding(object: KubernetesObject, found: ObjectFinding): RuleFinding {
  const { message, path, onKey, key, related, fixes } = found;
  return {
    message,
    subject: { kind: object.kind, name: nameOf(object) },
    source: onKey === true ? keyPlaceOf(object, path) : placeOf(object, path),
    key: key ?? pathText(path),
    ...(related !== undefined && { related }),
    ...(fixes !== undefined && { fixes }),
  };
}

/** `spec.ingress[0].from[1]`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

/** `ingress[0].from[1]` of a spec, as messages call it. */
export function placeName(path: Path): string {
  return pathText(path[0] === 'spec' ? path.slice(1) : path);
}

/** A place for people, with what it has to do with a finding. */
export function relatedTo(object: KubernetesObject, path: Path, message: string): RelatedPlace {
  return { message, source: placeOf(object, path) };
}
