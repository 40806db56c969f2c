import { NO_MATCH, NO_SET, type RouteMapEntry } from '../../model/policy.js';

/** The number under which netctl shows what becomes of routes that no statement matches. */
export const DEFAULT_NUMBER = 65_535;

/** What no statement matches is denied, as everywhere; a policy that says otherwise is shown with a last entry. */
export function defaultEntry(result: string | undefined): readonly RouteMapEntry[] {
  if (result === 'reject') return [];
  const entry = { seq: DEFAULT_NUMBER, description: undefined, match: NO_MATCH, set: NO_SET, continue: undefined };
  if (result === 'accept') return [{ ...entry, action: 'permit', opaque: [] }];
  // The next policy decides, or the default of BGP.
  return [{ ...entry, action: 'deny', opaque: [`default-action = ${result ?? 'none'}`] }];
}

/** The other way round: undefined where nothing is said. */
export function defaultResult(last: RouteMapEntry | undefined): string | undefined {
  if (last?.seq !== DEFAULT_NUMBER) return 'reject';
  const [line] = last.opaque;
  if (line === undefined) return last.action === 'permit' ? 'accept' : 'reject';
  const said = /^default-action = (?<result>[a-z-]{1,20})$/.exec(line)?.groups?.['result'];
  return said === 'none' ? undefined : said;
}
