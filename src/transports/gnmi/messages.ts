import {
  type CapabilityResponse,
  Encoding,
  GetRequest_DataType,
  type Notification,
  type Path,
  type SetRequest,
  type SetResponse,
  type Update,
  UpdateResult_Operation,
} from '../../generated/gnmi/gnmi.js';
import { gnmiPath, gnmiPathText } from '../../yang/gnmi-path.js';
import { asciiValue, plainValue, typedValue, type ValueForm } from '../../yang/gnmi-value.js';
import type { GnmiEdits, GnmiUpdate } from '../transport.js';

/** Names of encodings, as `capabilities` tells them. */
export type EncodingName = 'JSON' | 'BYTES' | 'PROTO' | 'ASCII' | 'JSON_IETF';

/** What a server says of itself. */
export interface GnmiCapabilities {
  readonly version: string;
  readonly encodings: readonly string[];
  readonly models: readonly { readonly name: string; readonly organization: string; readonly version: string }[];
}

/** A value and the path it stands at, in text form. */
export interface GnmiValue {
  readonly path: string;
  readonly value: unknown;
}

/** What came of one edit of a Set; servers may leave these out. */
export interface GnmiResult {
  readonly path: string;
  readonly op: string;
}

/** Values that are, and paths that are no more. */
export interface GnmiNotice {
  /** Nanoseconds since 1970, by the device's clock. */
  readonly timestamp: bigint;
  readonly updates: readonly GnmiValue[];
  readonly deletes: readonly string[];
}

export function encodingOf(name: EncodingName): Encoding {
  return Encoding[name];
}

export function dataTypeOf(type: 'config' | 'state' | 'all'): GetRequest_DataType {
  if (type === 'config') return GetRequest_DataType.CONFIG;
  return type === 'state' ? GetRequest_DataType.STATE : GetRequest_DataType.ALL;
}

export function prefixFor(target: string | undefined): { readonly prefix?: Path } {
  return target === undefined ? {} : { prefix: { target } };
}

export function capabilitiesOf(response: CapabilityResponse): GnmiCapabilities {
  return {
    version: response.gNMIVersion ?? '',
    encodings: (response.supportedEncodings ?? []).map((encoding) => Encoding[encoding] ?? String(encoding)),
    models: (response.supportedModels ?? []).map(({ name = '', organization = '', version = '' }) => ({
      name,
      organization,
      version,
    })),
  };
}

/** The Set for edits; empty ones make a Set that changes nothing. */
export function setRequest(edits: GnmiEdits, form: ValueForm, target: string | undefined): SetRequest {
  const updates = (list: readonly GnmiUpdate[]): Update[] => list.map((one) => updateOf(one, form));
  return {
    ...prefixFor(target),
    delete: edits.deletes.map(gnmiPath),
    replace: updates(edits.replaces),
    update: updates(edits.updates),
    unionReplace: updates(edits.unionReplaces ?? []),
  };
}

function updateOf({ path: text, value }: GnmiUpdate, form: ValueForm): Update {
  const path = gnmiPath(text);
  const isText = path.origin === 'cli' && typeof value === 'string';
  return { path, val: isText ? asciiValue(value) : typedValue(value, form) };
}

export function resultsOf({ response = [], prefix }: SetResponse): readonly GnmiResult[] {
  return response.map(({ path, op }) => ({
    op: UpdateResult_Operation[op ?? 0] ?? '',
    path: gnmiPathText(path, prefix),
  }));
}

/** @throws Error where a value in it cannot be read */
export function noticeOf({ timestamp, prefix, update = [], delete: gone = [] }: Notification): GnmiNotice {
  return {
    timestamp: timestamp ?? 0n,
    updates: update.map((one) => ({ path: gnmiPathText(one.path, prefix), value: plainValue(one) })),
    deletes: gone.map((path) => gnmiPathText(path, prefix)),
  };
}
