import type { BgpPeer, BgpPeerFamily, MaxPrefix } from '../../model/bgp.js';
import { canonicalIp } from '../../model/ip-prefix.js';
import type { Secret } from '../../model/secret.js';
import type { FieldOf, PeerSetting, PeerWords } from './bgp-dialect.js';

/** How one value is read and written. */
export interface ValueForm<V> {
  /** The value that the words say; undefined for other words. */
  read(words: string, name: string): V | undefined;
  write(value: V): string;
  /** The words that take it away. */
  off(old: V | undefined): string;
}

/** A setting that has a value or is not said. */
export function valueSetting<T, F extends FieldOf<T>>(
  field: F,
  form: ValueForm<Exclude<T[F], undefined>>,
): PeerSetting<T> {
  return {
    field,
    read({ on, words }, _, name) {
      const value = on ? form.read(words, name) : undefined;
      // The type of a computed key is wider than the field.
      return value === undefined ? undefined : ({ [field]: value } as unknown as Partial<T>);
    },
    edit(before, after) {
      const value = after[field];
      if (isSaid(value)) return [{ on: true, words: form.write(value) }];
      const old = before[field];
      return [{ on: false, words: form.off(isSaid(old) ? old : undefined) }];
    },
  };
}

function isSaid<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}

/** A setting that is on or off; the first of the words is written. */
export function flagSetting<T>(field: FieldOf<T>, ...words: readonly [string, ...string[]]): PeerSetting<T> {
  return {
    field,
    read: (line) => (words.includes(line.words) ? ({ [field]: line.on } as unknown as Partial<T>) : undefined),
    edit: (_, after) => [{ on: onOf(after[field]), words: words[0] }],
  };
}

function onOf(value: unknown): PeerWords['on'] {
  return typeof value === 'boolean' ? value : 'unset';
}

/** A number behind words, between limits that the platform checks. */
export function numberForm(words: string, fallback?: number): ValueForm<number> {
  return {
    read(text) {
      if (text === words) return fallback;
      const number = after(text, words) ?? '';
      return /^\d{1,10}$/.test(number) ? Number(number) : undefined;
    },
    write: (value) => `${words} ${value}`,
    off: () => words,
  };
}

/** The rest of the line as it is. */
export function textForm(words: string): ValueForm<string> {
  return { read: (text) => after(text, words), write: (value) => `${words} ${value}`, off: () => words };
}

/** An AS number, also as `1.10` (RFC 5396). */
export function asNumber(text: string): number | undefined {
  const dotted = /^(?<high>\d{1,5})\.(?<low>\d{1,5})$/.exec(text)?.groups;
  if (dotted !== undefined) return Number(dotted['high']) * 65_536 + Number(dotted['low']);
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** `remote-as 65000`, and where the platform has them `internal` and `external`. */
export const REMOTE_AS: PeerSetting<BgpPeer> = valueSetting('remoteAs', {
  read(text) {
    const word = after(text, 'remote-as') ?? '';
    return word === 'internal' || word === 'external' ? word : asNumber(word);
  },
  write: (value) => `remote-as ${value}`,
  off: (old) => (old === undefined ? 'remote-as' : `remote-as ${old}`),
});

export const LOCAL_AS: PeerSetting<BgpPeer> = valueSetting('localAs', {
  read: (text) => asNumber(after(text, 'local-as') ?? ''),
  write: (value) => `local-as ${value}`,
  off: (old) => (old === undefined ? 'local-as' : `local-as ${old}`),
});

/** An address or an interface. */
export function updateSource(interfaceName: (text: string) => string | undefined): PeerSetting<BgpPeer> {
  return valueSetting('updateSource', {
    read(text) {
      const source = after(text, 'update-source');
      return source === undefined ? undefined : (canonicalIp(source) ?? interfaceName(source) ?? source);
    },
    write: (value) => `update-source ${value}`,
    off: (old) => (old === undefined ? 'update-source' : `update-source ${old}`),
  });
}

/** Seconds between messages and until a session is given up. */
export const TIMERS: PeerSetting<BgpPeer> = valueSetting('timers', {
  read(text) {
    const groups = /^timers (?<keepalive>\d{1,5}) (?<hold>\d{1,5})$/.exec(text)?.groups;
    return groups && { keepalive: Number(groups['keepalive']), hold: Number(groups['hold']) };
  },
  write: ({ keepalive, hold }) => `timers ${keepalive} ${hold}`,
  off: () => 'timers',
});

/** `password …`; `read` tells the secret of the peer with this name in what follows, `write` says it. */
export function passwordSetting(form: {
  read(text: string, name: string): Secret;
  write(secret: Secret): string;
}): PeerSetting<BgpPeer> {
  return valueSetting('password', {
    read(text, name) {
      const words = after(text, 'password');
      return words === undefined ? undefined : form.read(words, name);
    },
    write: (secret) => `password ${form.write(secret)}`,
    off: () => 'password',
  });
}

type PolicyField = 'importPolicy' | 'exportPolicy' | 'importPrefixList' | 'exportPrefixList';

/** `route-map NAME in`, `prefix-list NAME out` … */
export function policySetting(
  field: PolicyField,
  words: 'route-map' | 'prefix-list',
  direction: 'in' | 'out',
): PeerSetting<BgpPeerFamily> {
  return valueSetting<BgpPeerFamily, PolicyField>(field, {
    read(text) {
      const groups = /^(?<words>route-map|prefix-list) (?<name>\S{1,255}) (?<direction>in|out)$/.exec(text)?.groups;
      return groups?.['words'] === words && groups['direction'] === direction ? groups['name'] : undefined;
    },
    write: (name) => `${words} ${name} ${direction}`,
    off: (old) => (old === undefined ? `${words} ${direction}` : `${words} ${old} ${direction}`),
  });
}

/** `maximum-prefix 1000 80 warning-only`, `maximum-prefix 1000 restart 5`. */
export const MAXIMUM_PREFIX: PeerSetting<BgpPeerFamily> = valueSetting('maxPrefix', {
  read(text) {
    const groups =
      /^maximum-prefix (?<limit>\d{1,10})(?: (?<threshold>\d{1,3}))?(?: (?:(?<warn>warning-only)|restart (?<restart>\d{1,5})))?$/.exec(
        text,
      )?.groups;
    return groups && maxPrefixOf(groups);
  },
  write: ({ limit, threshold, warningOnly, restart }) =>
    [
      `maximum-prefix ${limit}`,
      ...(threshold === undefined ? [] : [String(threshold)]),
      ...(warningOnly ? ['warning-only'] : restart === undefined ? [] : [`restart ${restart}`]),
    ].join(' '),
  off: (old) => (old === undefined ? 'maximum-prefix' : `maximum-prefix ${old.limit}`),
});

/** From the groups limit, threshold, warn and restart of a pattern. */
export function maxPrefixOf(groups: Readonly<Record<string, string | undefined>>): MaxPrefix {
  const { limit, threshold, warn, restart } = groups;
  return {
    limit: Number(limit),
    threshold: threshold === undefined ? undefined : Number(threshold),
    warningOnly: warn !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
  };
}

/** What follows the words; undefined where the text does not begin with them, or ends there. */
export function after(text: string, words: string): string | undefined {
  return text.startsWith(`${words} `) ? text.slice(words.length + 1).trim() : undefined;
}

/** What settings are about, in their order. */
export function fieldsOf<T>(settings: readonly PeerSetting<T>[]): readonly FieldOf<T>[] {
  return settings.map(({ field }) => field);
}
