/** One flow of a bridge, as `ovs-ofctl dump-flows --no-stats` prints it. */
export interface Flow {
  /** In hexadecimal: `0x0` where the dump shows none. */
  readonly cookie: string;
  readonly table: number;
  readonly priority: number;
  /** In the order and the words of the dump: `tcp,reg14=0x1,nw_src=10.0.0.0/8,tp_dst=443`; empty for every packet. */
  readonly match: string;
  readonly actions: string;
}

/** ovs-ofctl(8): the priority of a flow that names none, and the one that dumps leave out. */
const DEFAULT_PRIORITY = 32_768;

const LINE =
  /^ *(?:cookie=(?<cookie>0x[0-9a-f]{1,16}), )?(?:table=(?<table>\d{1,3}), )?(?:priority=(?<priority>\d{1,5})(?:,|(?= actions=)))?(?<match>\S*) ?actions=(?<actions>.*)$/;

/** The flow in a line of a dump; undefined for a line of another form, for example one with a time limit. */
export function readFlow(line: string): Flow | undefined {
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const { cookie = '0x0', table = '0', priority = DEFAULT_PRIORITY, match = '', actions = '' } = groups;
  return { cookie, table: Number(table), priority: Number(priority), match, actions };
}

/** The line that adds a flow, or takes the place of one with the same table, priority and match. */
export function addLine({ cookie, actions, ...where }: Flow): string {
  return `add cookie=${cookie},${placeOf(where)},actions=${actions}`;
}

/** The line that removes exactly this flow and no other. */
export function deleteLine(flow: Flow): string {
  return `delete_strict ${placeOf(flow)}`;
}

/** What tells one flow of a bridge from all others. */
export function placeOf({ table, priority, match }: Pick<Flow, 'table' | 'priority' | 'match'>): string {
  return [`table=${table}`, `priority=${priority}`, match].filter(Boolean).join(',');
}

/** The fields of a match in order; a protocol such as `tcp` has an empty value. */
export function fieldsOf(match: string): ReadonlyMap<string, string> {
  const words = match.match(/(?:[^,"]|"[^"]*")+/g) ?? [];
  return new Map(
    words.map((word) => {
      const at = word.indexOf('=');
      return at < 0 ? ([word, ''] as const) : ([word.slice(0, at), word.slice(at + 1)] as const);
    }),
  );
}
