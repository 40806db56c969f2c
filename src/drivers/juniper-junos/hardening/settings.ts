import type { Setting } from '../../../model/hardening.js';
import type { Statement } from '../text/statement.js';

/** On where a statement is there. */
export function onBy(found: Statement | undefined, remedy?: readonly string[]): Setting {
  return settingOf(found !== undefined, found, remedy);
}

/** Off where a statement is there. */
export function offBy(found: Statement | undefined, remedy?: readonly string[]): Setting {
  return settingOf(found === undefined, found, remedy);
}

/** A value with the statement that says it. */
export function settingOf(value: Setting['value'], found: Statement | undefined, remedy?: readonly string[]): Setting {
  return { value, ...(found !== undefined && { line: found.line }), ...(remedy !== undefined && { remedy }) };
}

/** A number that is written as such. */
export function numberOf(value: Statement | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value.word) ? Number(value.word) : undefined;
}
