import { NetctlError } from '../../errors/netctl-error.js';
import { createXmlBuilder } from '../../xml/builder.js';
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

/** Reads the messages of a session one after the other. */
export interface MessageReader {
  begin(options: MessageOptions): IncomingMessage;
}

/** A reader for all messages of a session: most are so short that to make a reader of XML would take longer than they do. */
export function createMessageReader(): MessageReader {
  let taking: Take | undefined;
  const builder = createXmlBuilder({ take: (element, around) => taking?.(element, around) === true });

  /** In memory that is bounded. */
  function begin({ take, keepText, limit }: MessageOptions): IncomingMessage {
    const kept: string[] = [];
    let held = 0;
    let begun = false;
    taking = take && takeAndCount;

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

  return { begin };
}

function tooLong(limit: number): NetctlError {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit} characters`;
  return new NetctlError('NETCTL_NETCONF_SIZE', `the reply is longer than ${size}`);
}
