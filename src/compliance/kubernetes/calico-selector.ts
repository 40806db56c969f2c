import { type Requirement, type Selector, selectorOf } from './selector.js';

const KEY = `[A-Za-z0-9](?:[A-Za-z0-9_./-]{0,315}[A-Za-z0-9])?`;
const TEXT = `'[^']{0,63}'|"[^"]{0,63}"`;

/** One demand of the language of such selectors; several are joined by `&&`. */
const TERM = new RegExp(
  String.raw`^(?:(?<all>all\(\)|global\(\))|(?<not>!\s{0,3})?has\(\s{0,3}(?<has>${KEY})\s{0,3}\)|` +
    String.raw`(?<key>${KEY})\s{0,3}(?:(?<sign>==|!=)\s{0,3}(?<text>${TEXT})|(?<in>\s(?:not\s{1,3})?in)\s{0,3}\{(?<list>[^}]{0,2000})\}))$`,
);

/** A selector of a Calico policy, where it is written in no more than demands joined by `&&`; undefined for any other. */
export function readCalicoSelector(text: string): Selector | undefined {
  const requirements: Requirement[] = [];
  for (const term of text.split('&&')) {
    const groups = TERM.exec(term.trim())?.groups;
    if (groups === undefined) return undefined;
    const requirement = readTerm(groups);
    if (requirement !== undefined) requirements.push(requirement);
  }
  return selectorOf(requirements);
}

function readTerm(groups: Readonly<Record<string, string | undefined>>): Requirement | undefined {
  if (groups['all'] !== undefined) return undefined;
  const has = groups['has'];
  if (has !== undefined)
    return { key: has, operator: groups['not'] === undefined ? 'Exists' : 'DoesNotExist', values: [] };
  const key = groups['key'] ?? '';
  const sign = groups['sign'];
  if (sign !== undefined)
    return { key, operator: sign === '==' ? 'In' : 'NotIn', values: [unquoted(groups['text'] ?? '')] };
  const values = (groups['list'] ?? '').split(',').map((item) => unquoted(item.trim()));
  return { key, operator: /not/.test(groups['in'] ?? '') ? 'NotIn' : 'In', values };
}

function unquoted(text: string): string {
  return text.replace(/^['"]|['"]$/g, '');
}
