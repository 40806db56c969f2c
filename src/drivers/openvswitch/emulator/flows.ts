/** One flow as the emulated switch holds it. */
export interface Flow {
  readonly cookie: string;
  readonly table: number;
  readonly priority: number;
  readonly match: string;
  readonly actions: string;
}

/** What the tool says on standard error, behind its own name. */
export class FlowError extends Error {}

/** In the order in which the tool prints them, whatever order they were typed in. */
const PROTOCOLS = ['icmp', 'icmp6', 'tcp', 'tcp6', 'udp', 'udp6', 'sctp', 'sctp6', 'ip', 'ipv6'];
const FIELDS = [
  ...['reg14', 'reg15', 'in_port', 'nw_src', 'nw_dst', 'ipv6_src', 'ipv6_dst', 'nw_proto', 'nw_tos', 'nw_frag'],
  ...['tp_src', 'tp_dst', 'icmp_type', 'icmp_code', 'tcp_flags'],
];
const DEFAULT_PRIORITY = 32_768;
/** What a bridge does without a controller until told otherwise. */
const FACTORY = ['priority=0 actions=NORMAL'];

/** The flow tables of a bridge, as far as filters need them. */
export class FlowTables {
  readonly #flows: readonly Flow[];

  /** From the lines of a dump; undefined for a bridge as it comes. */
  constructor(lines: readonly string[] = FACTORY, flows = lines.map(readDumped)) {
    this.#flows = flows;
  }

  /**
   * Takes all lines of `add-flows --bundle` or none; `ports` are the names that the bridge knows.
   * @throws FlowError in the tool's own words
   */
  bundle(lines: readonly string[], ports: ReadonlySet<string>): FlowTables {
    const flows = new Map(this.#flows.map((flow) => [placeOf(flow), flow]));
    for (const [index, line] of lines.entries()) {
      const { verb, flow } = readTyped(line, `-:${index + 1}: `, ports);
      if (verb === 'add') flows.set(placeOf(flow), flow);
      else flows.delete(placeOf(flow));
    }
    return new FlowTables([], [...flows.values()]);
  }

  /** All of them, those that come first in a table before the others. */
  all(): readonly Flow[] {
    return [...this.#flows].sort((a, b) => a.table - b.table || b.priority - a.priority);
  }

  /** What `dump-flows --no-stats` prints, a line for each flow, the highest priorities of a table first. */
  lines(): readonly string[] {
    return this.#flows
      .map((flow) => ({ flow, text: dumped(flow) }))
      .sort((a, b) => a.flow.table - b.flow.table || b.flow.priority - a.flow.priority || (a.text < b.text ? -1 : 1))
      .map(({ text }) => text);
  }
}

function placeOf({ table, priority, match }: Flow): string {
  return `${table} ${priority} ${match}`;
}

function dumped({ cookie, table, priority, match, actions }: Flow): string {
  const head = [
    ...(/^0x0*$/.test(cookie) ? [] : [`cookie=${cookie}, `]),
    ...(table === 0 ? [] : [`table=${table}, `]),
  ].join('');
  const where = [...(priority === DEFAULT_PRIORITY ? [] : [`priority=${priority}`]), match].filter(Boolean).join(',');
  return `${head}${where} actions=${actions}`;
}

function readDumped(line: string): Flow {
  const at = line.indexOf('actions=');
  const words = line.slice(0, at).split(/[, ]+/).filter(Boolean);
  const value = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  return {
    cookie: value('cookie') ?? '0x0',
    table: Number(value('table') ?? 0),
    priority: Number(value('priority') ?? DEFAULT_PRIORITY),
    match: words.filter((word) => !/^(?:cookie|table|priority)=/.test(word)).join(','),
    actions: line.slice(at + 'actions='.length),
  };
}

function readTyped(
  line: string,
  place: string,
  ports: ReadonlySet<string>,
): { readonly verb: 'add' | 'delete_strict'; readonly flow: Flow } {
  const { verb, rest = '' } = /^(?<verb>add|delete_strict) (?<rest>.*)$/.exec(line)?.groups ?? {};
  if (verb !== 'add' && verb !== 'delete_strict') {
    throw new FlowError(`${place}this emulated device knows add and delete_strict only`);
  }
  const at = rest.indexOf('actions=');
  if (verb === 'add' && at < 0) throw new FlowError(`${place}must specify an action`);
  const words = (at < 0 ? rest : rest.slice(0, at)).match(/(?:[^, "]|"[^"]*")+/g) ?? [];
  const values = new Map(words.map((word) => splitWord(word)));
  const known = new Set(['cookie', 'table', 'priority', ...FIELDS, ...PROTOCOLS]);
  const strange = [...values.keys()].find((name) => !known.has(name));
  if (strange !== undefined) throw new FlowError(`${place}unknown keyword ${strange}`);
  const fields = FIELDS.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [`${name}=${name === 'in_port' ? portWord(value, place, ports) : value}`];
  });
  return {
    verb,
    flow: {
      cookie: values.get('cookie') ?? '0x0',
      table: Number(values.get('table') ?? 0),
      priority: Number(values.get('priority') ?? DEFAULT_PRIORITY),
      match: [...PROTOCOLS.filter((name) => values.has(name)), ...fields].join(','),
      actions: at < 0 ? '' : rest.slice(at + 'actions='.length),
    },
  };
}

function splitWord(word: string): readonly [name: string, value: string] {
  const at = word.indexOf('=');
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}

function portWord(word: string, place: string, ports: ReadonlySet<string>): string {
  if (word === 'LOCAL' || /^\d+$/.test(word)) return word;
  const name = word.replaceAll('"', '');
  if (!ports.has(name)) throw new FlowError(`${place}${name}: invalid or unknown port for in_port`);
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}
