const SECRET = '<secret>';

/**
 * Nodes that are a secret, or hold one beside how it is encrypted (`password/text`, `key-string/key`): in the native
 * model the words of the command line are the nodes, so that many have these names at many places.
 */
const NAMES =
  '(?:[\\w.-]{1,64}:)?[\\w.-]{0,40}?(?:password|passphrase|secret|psk|auth-key|authentication-key|shared-key|key-string|server-key|unencryt-key|encryption-key|community|md5)';
/** Where the name alone says too little, what it has as its text is a secret. */
const WITH_TEXT = `(?:${NAMES}|(?:[\\w.-]{1,64}:)?(?:key|authentication))`;
/** What stands beside a secret and is none. */
const BESIDE = /^(?:[\w.-]{1,64}:)?(?:enc\w*|type|level|name|id|privilege|service|direction|encryption-\w+)$/;

const XML = new RegExp(`(?<head><(?<tag>${WITH_TEXT})(?:\\s[^>]*)?>)[^<]*[^<\\s][^<]*(?=</\\k<tag>\\s*>)`, 'g');
const XML_HOLDER = new RegExp(
  `(?<head><(?<tag>${NAMES})(?:\\s[^>]*)?>)(?<inner>\\s*<[\\s\\S]{0,2000}?)(?=</\\k<tag>\\s*>)`,
  'g',
);
const XML_LEAF = /(?<head><(?<tag>[\w.:-]+)(?:\s[^>]*)?>)[^<]*[^<\s][^<]*(?=<\/\k<tag>\s*>)/g;
/** JSON, plain and as a text in JSON, as journals and transcripts hold it. */
const JSON_TEXT = new RegExp(
  `(?<head>(?<quote>\\\\*")${NAMES}\\k<quote>\\s*:\\s*\\k<quote>)[\\s\\S]*?(?<!\\\\)(?=\\k<quote>)`,
  'g',
);
const JSON_HOLDER = new RegExp(`(?<head>\\\\*"${NAMES}\\\\*"\\s*:\\s*\\[?\\s*\\{)(?<inner>[^{}]{0,2000})(?=\\})`, 'g');
const JSON_LEAF = /(?<head>(?<quote>\\*")(?<tag>[\w.:-]+)\k<quote>\s*:\s*\k<quote>)[\s\S]*?(?<!\\)(?=\k<quote>)/g;
/** The lines of plans. */
const SHOWN = new RegExp(`(?<head>/${NAMES}(?:/(?<tag>[\\w.:-]+))? = ).*`, 'g');

/** Replaces passwords and keys by `<secret>`, in XML, in JSON and in the lines of plans. */
export function maskTree(text: string): string {
  // Most lines of the command line have nothing of a data tree.
  return !/[<"=]/.test(text) ? text : covering(text);
}

function covering(text: string): string {
  return text
    .replaceAll(XML, covered)
    .replaceAll(XML_HOLDER, (_, head: string, _tag: string, inner: string) => head + inner.replaceAll(XML_LEAF, kept))
    .replaceAll(JSON_TEXT, covered)
    .replaceAll(JSON_HOLDER, (_, head: string, inner: string) => head + inner.replaceAll(JSON_LEAF, keptMember))
    .replaceAll(SHOWN, kept);
}

function covered(_: string, head: string): string {
  return `${head}${SECRET}`;
}

function kept(whole: string, head: string, tag: string | undefined): string {
  return tag !== undefined && BESIDE.test(tag) ? whole : `${head}${SECRET}`;
}

function keptMember(whole: string, head: string, _quote: string, tag: string): string {
  return kept(whole, head, tag);
}
