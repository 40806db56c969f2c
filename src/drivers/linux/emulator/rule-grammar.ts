const NUMBER = '(?:0|[1-9]\\d{0,4})';
const IP4 = '\\d{1,3}(?:\\.\\d{1,3}){3}';
const IP6 = '[0-9a-f:]*:[0-9a-f:.]*';
const RANGE = `${NUMBER}(?:-${NUMBER})?`;
const BITS = '0x[0-9a-f]{1,2}';
const SEVERAL_BITS = `${BITS}(?:,${BITS})*`;
const FLAGS = [
  // The first that fits counts, so that the longer ones come first.
  `(?:!= )?${SEVERAL_BITS} / ${SEVERAL_BITS}`,
  `& ${BITS} (?:==|!=) ${BITS}`,
  `(?:==|!=) ${BITS}`,
  `! ${SEVERAL_BITS}`,
  SEVERAL_BITS,
].join('|');

/** The statements that the emulated host knows, as nft prints them with numbers. */
const STATEMENTS = [
  `ip (?:saddr|daddr) (?:& ${IP4} == ${IP4}|${IP4}(?:/\\d{1,2})?)`,
  `ip6 (?:saddr|daddr) ${IP6}(?:/\\d{1,3})?`,
  `(?:tcp|udp|sctp) (?:sport|dport) (?:!= )?(?:${RANGE}|\\{ ${RANGE}(?:, ${RANGE})* \\})`,
  `tcp flags (?:${FLAGS})`,
  `icmp(?:v6)? (?:type|code) (?:!= )?${NUMBER}`,
  `meta l4proto (?:!= )?${NUMBER}`,
  `meta nfproto (?:2|10)`,
  `[io]ifname (?:!= )?"[^"]{1,15}"`,
  'ip frag-off & 8191 (?:==|!=) 0',
  'frag frag-off (?:==|!=) 0',
  'ip6? dscp (?:!= )?0x[0-3][0-9a-f]',
  'ct state (?:0x[0-9a-f]+)(?:,0x[0-9a-f]+)*',
  'counter(?: packets \\d+ bytes \\d+)?',
  'log(?: prefix "[^"]{1,127}")?',
  'limit rate \\d+/(?:second|minute)(?: burst \\d+ packets)?',
  '(?:jump|goto) [A-Za-z][\\w./-]*',
  'accept',
  'drop',
  'continue',
  'return',
].map((source) => new RegExp(`(?:${source})(?= |$)`, 'y'));

const COMMENT = /comment "[^"]{0,127}"$/y;

/** A word that the tool did not expect, and where in the rule it stands. */
export interface Unexpected {
  readonly word: string;
  readonly at: number;
}

/** The rule as it is printed, or what in it is not understood. */
export function checkRule(text: string): { readonly printed: string } | { readonly unexpected: Unexpected } {
  let at = 0;
  while (at < text.length) {
    const end = endOf(text, at);
    if (end === undefined) return { unexpected: { word: /\S+/.exec(text.slice(at))?.[0] ?? '', at } };
    at = end + 1;
  }
  return { printed: text.replace(/\bcounter(?! packets)(?= |$)/, 'counter packets 0 bytes 0') };
}

function endOf(text: string, at: number): number | undefined {
  let longest: number | undefined;
  for (const statement of at === 0 ? STATEMENTS : [...STATEMENTS, COMMENT]) {
    statement.lastIndex = at;
    if (statement.test(text)) longest = Math.max(longest ?? 0, statement.lastIndex);
  }
  return longest;
}
