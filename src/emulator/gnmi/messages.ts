import {
  type CapabilityResponse,
  Encoding,
  type GetRequest,
  GetRequest_DataType,
  type GetResponse,
  type SetRequest,
  type SetResponse,
  type Update,
  UpdateResult_Operation,
} from '../../generated/gnmi/gnmi.js';
import { gnmiPath, gnmiPathText } from '../../yang/gnmi-path.js';
import { plainValue, typedValue } from '../../yang/gnmi-value.js';
import type { GnmiAnswer, GnmiRequest } from '../device.js';

type SetCall = Extract<GnmiRequest, { do: 'set' }>;
type Read = Extract<GnmiRequest, { do: 'get' | 'subscribe' }>;

export function capabilityResponse({ output }: GnmiAnswer): CapabilityResponse {
  const { version, encodings, models } = objectOf(output);
  return {
    gNMIVersion: String(version ?? ''),
    supportedEncodings: listOf(encodings).flatMap((name) => ENCODINGS[String(name)] ?? []),
    supportedModels: listOf(models).map((model) => {
      const { name, organization, version: revision } = objectOf(model);
      return { name: String(name), organization: String(organization), version: String(revision) };
    }),
  };
}

const ENCODINGS: Readonly<Partial<Record<string, Encoding>>> = {
  JSON: Encoding.JSON,
  JSON_IETF: Encoding.JSON_IETF,
  PROTO: Encoding.PROTO,
  ASCII: Encoding.ASCII,
  BYTES: Encoding.BYTES,
};

export function getRequest({ path = [], prefix, type }: GetRequest): GnmiRequest {
  return { do: 'get', paths: path.map((one) => gnmiPathText(one, prefix)), type: typeOf(type) };
}

function typeOf(type: GetRequest_DataType | undefined): Read['type'] {
  if (type === GetRequest_DataType.CONFIG) return 'config';
  return type === GetRequest_DataType.ALL || type === undefined ? 'all' : 'state';
}

export function getResponse({ output }: GnmiAnswer, { encoding, prefix }: GetRequest): GetResponse {
  const notification = listOf(output).map((one) => ({
    timestamp: now(),
    ...(prefix?.target === undefined ? {} : { prefix: { target: prefix.target } }),
    update: [updateOf(one, encoding)],
  }));
  return { notification };
}

/** One value with its path; leaves as what they are where the client takes no JSON. */
export function updateOf(one: unknown, encoding: Encoding | undefined): Update {
  const { path, value } = objectOf(one);
  const form = {
    encoding: encoding === Encoding.JSON ? 'JSON' : 'JSON_IETF',
    scalars: encoding === Encoding.PROTO,
  } as const;
  return { path: gnmiPath(String(path)), val: typedValue(value, form) };
}

export function setRequest({ prefix, extension = [], ...edits }: SetRequest): GnmiRequest {
  const read = (list: readonly Update[] = []) =>
    list.map((one) => ({ path: gnmiPathText(one.path, prefix), value: plainValue(one) }));
  const commit = extension.flatMap(({ ext }) => (ext?.$case === 'commit' ? [ext.commit] : []))[0];
  const { action, id = '' } = commit ?? {};
  return {
    do: 'set',
    deletes: (edits.delete ?? []).map((path) => gnmiPathText(path, prefix)),
    replaces: read(edits.replace),
    updates: read(edits.update),
    unionReplaces: read(edits.unionReplace),
    ...(action === undefined ? {} : { commit: { id, ...actionOf(action) } }),
  };
}

type Action = NonNullable<
  Extract<NonNullable<NonNullable<SetRequest['extension']>[number]['ext']>, { $case: 'commit' }>['commit']['action']
>;

function actionOf(action: Action): Omit<NonNullable<SetCall['commit']>, 'id'> {
  switch (action.$case) {
    case 'commit':
      return { action: 'commit', seconds: Number(action.commit.rollbackDuration?.seconds ?? 600n) };
    case 'setRollbackDuration':
      return { action: 'prolong', seconds: Number(action.setRollbackDuration.rollbackDuration?.seconds ?? 600n) };
    default:
      return { action: action.$case };
  }
}

export function setResponse({ output }: GnmiAnswer): SetResponse {
  const response = listOf(output).map((one) => {
    const { path, op } = objectOf(one);
    return { path: gnmiPath(String(path)), op: OPERATIONS[String(op)] ?? UpdateResult_Operation.INVALID };
  });
  return { response, timestamp: now() };
}

const OPERATIONS: Readonly<Partial<Record<string, UpdateResult_Operation>>> = {
  DELETE: UpdateResult_Operation.DELETE,
  REPLACE: UpdateResult_Operation.REPLACE,
  UPDATE: UpdateResult_Operation.UPDATE,
  UNION_REPLACE: UpdateResult_Operation.UNION_REPLACE,
};

/** Nanoseconds since 1970. */
export function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): Readonly<Partial<Record<string, unknown>>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
