import { sameData } from '../../util/same-data.js';
import type { ChangeRow, Scalar } from '../result.js';
import { fieldName, type rowsFor } from './row.js';

type Fields = Readonly<Record<string, unknown>>;

/** One row for each field that differs; a field without a value counts as absent. */
export function fieldRows(row: ReturnType<typeof rowsFor>, before: Fields, after: Fields): readonly ChangeRow[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const sides = [valueText(before[name]), valueText(after[name])] as const;
    return sameData(before[name], after[name]) || sides[0] === sides[1] ? [] : [row(fieldName(name), sides)];
  });
}

/** A value as one text; null where there is none. A value of several parts names them: `keepalive 10, hold 30`. */
export function valueText(value: unknown): Scalar {
  if (value === undefined || value === null || value === false) return value === false ? false : null;
  if (typeof value === 'string' || typeof value === 'number' || value === true) return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => valueText(one) ?? '').join(', ');
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== false);
  return parts.map(([name, part]) => (part === true ? words(name) : `${words(name)} ${valueText(part)}`)).join(', ');
}

function words(name: string): string {
  return fieldName(name).replaceAll('_', ' ');
}
