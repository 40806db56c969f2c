const SECONDS = { s: 1, m: 60, h: 3600 } as const;

/** The seconds in `30s`, `2m` or `1h`; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const groups = /^(?<amount>[1-9]\d{0,4})(?<unit>[smh])$/.exec(text)?.groups;
  const unit = groups?.['unit'];
  if (unit !== 's' && unit !== 'm' && unit !== 'h') return undefined;
  return Number(groups?.['amount']) * SECONDS[unit];
}
