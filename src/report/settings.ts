import type { Report } from './render.js';

/** A setting as `netctl config` shows it. */
export interface SettingRow {
  readonly name: string;
  readonly value: string | number | boolean | readonly string[] | undefined;
  readonly origin: { readonly kind: 'flag' | 'environment' | 'file' | 'default'; readonly text: string };
}

/** All settings with their values and origins. */
export function settingsReport(rows: readonly SettingRow[]): Report {
  const settings = rows.map(({ name, value, origin }) => ({
    name,
    value: value ?? null,
    origin: origin.kind,
    from: origin.text,
  }));
  return {
    json: { schema: 'netctl.config.v1', settings },
    blocks: [
      {
        kind: 'table',
        columns: ['SETTING', 'VALUE', 'FROM'],
        rows: rows.map(({ name, value, origin }) => [name, valueText(value), origin.text]),
      },
    ],
  };
}

function valueText(value: SettingRow['value']): string {
  if (value === undefined) return '-';
  return typeof value === 'object' ? value.join(', ') || '-' : String(value);
}
