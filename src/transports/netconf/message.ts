import { NetctlError } from '../../errors/netctl-error.js';
import { createXmlBuilder, type XmlBuilder } from '../../xml/builder.js';
import type { XmlElement } from '../../xml/tree.js';

/** Takes elements out of a reply as they come; see XmlBuilderOptions. */
export type Take = (element: XmlElement, around: readonly XmlElement[]) => boolean;

export interface MessageOptions {
  readonly take: Take | undefined;
  /** True where the text is wanted as it came. */
  readonly keepText: boolean;
  /** How many characters are held at once; what was taken does not count. */
  readonly limit: number;
}

/** One message that is coming in. */
export interface IncomingMessage {
  /** @throws NetctlError NETCTL_XML_… and NETCTL_NETCONF_SIZE */
  part(text: string): void;
  /** @throws NetctlError NETCTL_XML_INVALID where it ends too early */
  end(): { readonly root: XmlElement; readonly text: string };
}

/** Reads one message as it comes, in memory that is bounded. */
export function readMessage({ take, keepText, limit }: MessageOptions): IncomingMessage {
  const kept: string[] = [];
  let held = 0;
  let begun = false;
  const builder: XmlBuilder = createXmlBuilder(take === undefined ? {} : { take: takeAndCount });

  function takeAndCount(element: XmlElement, around: readonly XmlElement[]): boolean {
    const taken = take?.(element, around) === true;
    if (taken && !keepText) held = 0;
    return taken;
  }

  return {
    part(text) {
      // White space before `<?xml` is against XML, and common between messages.
      const piece = begun ? text : text.trimStart();
      if (piece === '') return;
      begun = true;
      if (keepText) kept.push(piece);
      builder.write(piece);
      held += piece.length;
      if (held > limit) throw tooLong(limit);
    },
    end: () => ({ root: builder.end(), text: kept.join('') }),
  };
}

function tooLong(limit: number): NetctlError {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit} characters`;
  return new NetctlError('NETCTL_NETCONF_SIZE', `the reply is longer than ${size}`);
}
