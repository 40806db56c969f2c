/** What intents need to know of a device. */
export interface IntentTarget {
  readonly name: string;
  /** What `${data.x}` stands for. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Names and ranges of ports by the name of the group. */
  readonly portGroups: Readonly<Record<string, readonly string[]>>;
  /** The name in full for any abbreviation; undefined where it can be no port of the platform. */
  canonicalPort(name: string): string | undefined;
}
