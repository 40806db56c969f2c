import { BASE_1_0, BASE_1_1 } from './names.js';

/** One YANG module that a server has. */
export interface NetconfModule {
  readonly name: string;
  readonly namespace: string;
  readonly revision: string | undefined;
  readonly features: readonly string[];
  /** Names of the modules that say what the server does otherwise. */
  readonly deviations: readonly string[];
}

/** What a server announces, in words that code can ask for. */
export interface NetconfCapabilities {
  /** All as they came. */
  readonly uris: readonly string[];
  readonly base: readonly ('1.0' | '1.1')[];
  readonly writableRunning: boolean;
  readonly candidate: boolean;
  /** The later version has `persist` and `cancel-commit`. */
  readonly confirmedCommit: '1.0' | '1.1' | undefined;
  readonly rollbackOnError: boolean;
  /** The later version has the test-option `test-only`. */
  readonly validate: '1.0' | '1.1' | undefined;
  readonly startup: boolean;
  readonly xpath: boolean;
  readonly partialLock: boolean;
  readonly notification: boolean;
  /** Operations may be sent while notifications come. */
  readonly interleave: boolean;
  /** The schemes of URLs that configurations may be copied from and to. */
  readonly url: readonly string[];
  /** How values are told that the user did not set, and how they can be asked for. */
  readonly withDefaults: { readonly basic: string; readonly also: readonly string[] } | undefined;
  /** The modules are not told in `<hello>` but in the YANG library (RFC 7895, RFC 8525). */
  readonly yangLibrary: { readonly revision: string | undefined; readonly contentId: string | undefined } | undefined;
  /** The modules told in `<hello>` (RFC 6020, 5.6.4); none where the server tells them in the YANG library only. */
  readonly modules: readonly NetconfModule[];
}

const CAPABILITY = 'urn:ietf:params:netconf:capability:';

/** Reads the URIs of a `<hello>`. */
export function readCapabilities(uris: readonly string[]): NetconfCapabilities {
  const known = new Map<string, URLSearchParams>();
  for (const uri of uris) {
    const [name = '', query = ''] = cut(uri, '?');
    known.set(name, new URLSearchParams(query));
  }
  const has = (name: string): boolean => known.has(CAPABILITY + name);
  const latest = (name: string): '1.0' | '1.1' | undefined =>
    has(`${name}:1.1`) ? '1.1' : has(`${name}:1.0`) ? '1.0' : undefined;
  const defaults = known.get(`${CAPABILITY}with-defaults:1.0`);
  const library = known.get(`${CAPABILITY}yang-library:1.1`) ?? known.get(`${CAPABILITY}yang-library:1.0`);
  return {
    uris,
    base: [...(known.has(BASE_1_0) ? ['1.0' as const] : []), ...(known.has(BASE_1_1) ? ['1.1' as const] : [])],
    writableRunning: has('writable-running:1.0'),
    candidate: has('candidate:1.0'),
    confirmedCommit: latest('confirmed-commit'),
    rollbackOnError: has('rollback-on-error:1.0'),
    validate: latest('validate'),
    startup: has('startup:1.0'),
    xpath: has('xpath:1.0'),
    partialLock: has('partial-lock:1.0'),
    notification: has('notification:1.0'),
    interleave: has('interleave:1.0'),
    url: listOf(known.get(`${CAPABILITY}url:1.0`)?.get('scheme')),
    withDefaults:
      defaults === undefined
        ? undefined
        : { basic: defaults.get('basic-mode') ?? '', also: listOf(defaults.get('also-supported')) },
    yangLibrary:
      library === undefined
        ? undefined
        : {
            revision: library.get('revision') ?? undefined,
            contentId: library.get('content-id') ?? library.get('module-set-id') ?? undefined,
          },
    modules: [...known].flatMap(([namespace, query]) => {
      const name = query.get('module');
      return name === null ? [] : [moduleOf(name, namespace, query)];
    }),
  };
}

function moduleOf(name: string, namespace: string, query: URLSearchParams): NetconfModule {
  return {
    name,
    namespace,
    revision: query.get('revision') ?? undefined,
    features: listOf(query.get('features')),
    deviations: listOf(query.get('deviations')),
  };
}

function listOf(text: string | null | undefined): readonly string[] {
  return (text ?? '').split(',').filter(Boolean);
}

function cut(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
