import { SaxesParser } from 'saxes/saxes.js';
import type { RawAttribute } from './namespaces.js';

/** A tag as it is written: neither its name nor its attributes are looked up in namespaces. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
}

export interface XmlReaderSink {
  open(tag: XmlTag): void;
  text(text: string): void;
  close(): void;
  /** The text is not well-formed; has to throw. */
  error(error: Error): never;
}

/** A tag without attributes that was read before, and the one that came after it then. */
interface PlainTag extends XmlTag {
  next: PlainTag | undefined;
}

/** A text whose elements have all other names must not fill the memory. */
const MOST_KNOWN = 1000;
const NONE: readonly RawAttribute[] = [];

const NEWLINE = 0x0a;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;

/** By character code: ASCII that is text and nothing else, and ASCII that names are made of. */
const TEXT = asciiTable(/[\t\n -%'-;=-\\^-~]/);
const NAME = asciiTable(/[\w:.-]/);
const NAME_START = asciiTable(/[A-Za-z_]/);

/**
 * saxes, with a lane for what replies are made of nearly always: plain text, and tags of ASCII names without attributes,
 * within one piece. They are read in a loop each, instead of character by character through the states of saxes. Whatever
 * else comes, and all outside the root, is left to saxes, which goes on where the lane ended.
 */
export class XmlReader extends SaxesParser {
  private readonly giveText: (text: string) => void;
  private readonly known = new Map<string, PlainTag>();
  /** Lists repeat their tags, so that the next one can be guessed. */
  private last: PlainTag = { name: '', attributes: NONE, next: undefined };

  constructor(sink: XmlReaderSink) {
    super({ xmlns: false, position: true });
    this.on('opentag', sink.open);
    this.on('closetag', sink.close);
    this.on('text', sink.text);
    this.on('cdata', sink.text);
    this.on('error', sink.error);
    this.giveText = sink.text;
  }

  /** Whether a document type was seen. */
  get hasDoctype(): boolean {
    return this.doctype;
  }

  /** The attributes in their order, in place of an object of them. */
  protected override processAttribsPlain(): void {
    const { tag, attribList } = this;
    if (tag !== null) tag.attributes = attribList;
    if (attribList.length > 0) this.attribList = [];
  }

  protected override handleTextInRoot(): void {
    if (this.text === '' && this.forbiddenState === 0) {
      while (this.tags.length > 0 && this.readText() && (this.closeLast() || this.openPlain()));
    }
    if (this.tags.length > 0 && this.i < this.chunk.length) super.handleTextInRoot();
  }

  /** Text up to a tag; false where something else is in it or behind it. */
  private readText(): boolean {
    const { chunk, i: start } = this;
    let at = start;
    let lines = 0;
    let line = start - this.column;
    let code = chunk.charCodeAt(at);
    // Not beyond the table, nor at NaN behind the end: V8 would look everything up slowly from then on.
    while (code < 128 && TEXT[code] === 1) {
      at++;
      if (code === NEWLINE) {
        line = at;
        lines++;
      }
      code = chunk.charCodeAt(at);
    }
    if (code !== LESS) return false;
    this.i = at;
    this.line += lines;
    this.column = at - line;
    if (at > start) this.giveText(chunk.slice(start, at));
    return true;
  }

  private closeLast(): boolean {
    const { chunk, i, tags } = this;
    const last = tags[tags.length - 1];
    if (last === undefined || chunk.charCodeAt(i + 1) !== SLASH || !this.isTag(last.name, i + 2)) return false;
    this.name = last.name;
    this.skip(last.name.length + 3);
    this.closeTag();
    return true;
  }

  private openPlain(): boolean {
    const start = this.i + 1;
    const { next } = this.last;
    const tag = next !== undefined && this.isTag(next.name, start) ? next : this.plainTag(start);
    if (tag === undefined) return false;
    this.last.next = tag;
    this.last = tag;
    this.tag = tag;
    this.skip(tag.name.length + 2);
    this.openTag();
    return true;
  }

  private isTag(name: string, start: number): boolean {
    return this.chunk.charCodeAt(start + name.length) === GREATER && this.chunk.startsWith(name, start);
  }

  private plainTag(start: number): PlainTag | undefined {
    const { chunk } = this;
    let at = start;
    let code = chunk.charCodeAt(at);
    if (!(code < 128 && NAME_START[code] === 1)) return undefined;
    while (code < 128 && NAME[code] === 1) code = chunk.charCodeAt(++at);
    if (code !== GREATER) return undefined;
    const name = chunk.slice(start, at);
    const tag = this.known.get(name) ?? { name, attributes: NONE, next: undefined };
    if (this.known.size < MOST_KNOWN) this.known.set(name, tag);
    return tag;
  }

  private skip(count: number): void {
    this.i += count;
    this.column += count;
  }
}

function asciiTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}
