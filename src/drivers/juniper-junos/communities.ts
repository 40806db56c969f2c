/** Communities in the words of the platform, where these are others than engineers use elsewhere. */
const WORDS: Readonly<Record<string, string>> = { 'local-AS': 'no-export-subconfed' };
const LITERAL = /^(?:\d{1,5}:\d{1,5}|no-export|no-advertise|no-export-subconfed)$/;
const OWN = 'netctl-';

/** Named communities with the members that are written out, as lines of the configuration tell them. */
export type Communities = ReadonlyMap<string, readonly string[]>;

const LINE = /^\/configuration\/policy-options\/community\[name=(?<name>[^\]]{1,255})\]\/(?<rest>.{1,1000})$/;

/** The named communities of a device; those that match by an expression, or invert, are none that could be set. */
export function communitiesIn(config: readonly string[]): Communities {
  const found = new Map<string, string[]>();
  const odd = new Set<string>();
  for (const line of config) {
    const { name, rest } = LINE.exec(line)?.groups ?? {};
    if (name === undefined || rest === undefined) continue;
    const member = /^members = (?<member>\S+)$/.exec(rest)?.groups?.['member'];
    if (member === undefined || !LITERAL.test(member)) odd.add(name);
    else found.set(name, [...(found.get(name) ?? []), member]);
  }
  return new Map([...found].filter(([name]) => !odd.has(name)).map(([name, members]) => [name, members.toSorted()]));
}

/** True for what the platform can set by a name that netctl makes up. */
export function canSet(community: string): boolean {
  return LITERAL.test(WORDS[community] ?? community);
}

/** The members that stand for these communities. */
export function membersFor(communities: readonly string[]): readonly string[] {
  return communities.map((one) => WORDS[one] ?? one).toSorted();
}

/** The communities that members stand for, as engineers call them. */
export function communitiesOf(members: readonly string[]): readonly string[] {
  return members.map((one) => Object.entries(WORDS).find(([, word]) => word === one)?.[0] ?? one).toSorted();
}

/** What netctl calls the community of these members. */
export function ownName(members: readonly string[]): string {
  return `${OWN}${members.map((one) => one.replace(':', '-')).join('_')}`;
}

/** The name by which these members are set: the one that netctl made, else one that stands there already, else one to make. */
export function nameFor(members: readonly string[], known: Communities): string {
  const own = ownName(members);
  if (known.has(own)) return own;
  const same = [...known].filter(([, held]) => held.join(' ') === members.join(' ')).map(([name]) => name);
  return same.toSorted()[0] ?? own;
}
