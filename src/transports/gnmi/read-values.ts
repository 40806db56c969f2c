import type { GnmiClient } from './client.js';
import { GnmiRefusal } from './message-stream.js';
import type { EncodingName, GnmiValue } from './messages.js';
import { STATUS } from './status.js';
import type { CallLimits, Outcome } from './unary-call.js';

export interface ReadWish {
  readonly paths: readonly string[];
  readonly type: 'config' | 'state' | 'all';
}

type Values = Outcome<readonly GnmiValue[]>;

/** Reads values in the way that the server has. */
export type ReadValues = (wish: ReadWish, limits: CallLimits) => Promise<Values>;

/**
 * A reader that finds out what a server lacks and remembers it: some have no Get for the configuration alone, some no Get
 * at all, and then a subscription that ends at once gives the same.
 */
export function createReader(client: GnmiClient, encoding: EncodingName): ReadValues {
  let hasTypes = true;
  let hasGet = true;

  async function read(wish: ReadWish, limits: CallLimits): Promise<Values> {
    const values = hasGet ? await get(wish, limits) : await subscribeOnce(wish.paths, limits);
    if (values.ok || values.code !== STATUS.NOT_FOUND || wish.paths.length < 2) return values;
    return await readEach(wish, limits);
  }

  async function get(wish: ReadWish, limits: CallLimits): Promise<Values> {
    const type = hasTypes ? wish.type : 'all';
    const values = await client.get({ paths: wish.paths, type, encoding }, limits);
    if (values.ok || values.code !== STATUS.UNIMPLEMENTED) return values;
    if (type !== 'all') {
      const all = await client.get({ paths: wish.paths, type: 'all', encoding }, limits);
      hasTypes = all.ok || all.code !== STATUS.UNIMPLEMENTED ? false : hasTypes;
      if (!hasTypes) return all;
    }
    const once = await subscribeOnce(wish.paths, limits);
    // Where neither works, the refusal of the Get is what says more.
    if (!once.ok && once.code === STATUS.UNIMPLEMENTED) return values;
    hasGet = false;
    return once;
  }

  /** One path of which a server has nothing must not hide what it has of the others. */
  async function readEach({ paths, type }: ReadWish, limits: CallLimits): Promise<Values> {
    const found: GnmiValue[] = [];
    let last: Values | undefined;
    let some = false;
    for (const path of paths) {
      last = await read({ paths: [path], type }, limits);
      if (!last.ok && last.code !== STATUS.NOT_FOUND) return last;
      if (last.ok) found.push(...last.value);
      some ||= last.ok;
    }
    return some || last === undefined ? { ok: true, value: found } : last;
  }

  async function subscribeOnce(paths: readonly string[], { seconds, signal }: CallLimits): Promise<Values> {
    const found: GnmiValue[] = [];
    try {
      const limits = { idle: seconds, total: seconds * 10, signal };
      for await (const event of client.subscribe({ paths, mode: 'once', encoding }, limits))
        if (event.kind === 'notice') found.push(...event.updates);
      return { ok: true, value: found };
    } catch (error) {
      if (!(error instanceof GnmiRefusal)) throw error;
      return { ok: false, code: error.code, message: error.message };
    }
  }

  return read;
}
