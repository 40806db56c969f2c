import type { CodeEntry } from '../code-entry.js';

/** Reading and writing XML. */
export const XML_CODES = {
  NETCTL_XML_INVALID: {
    class: 'transport',
    summary: 'A text that should be XML is none, or ends too early.',
    fix: 'Look at the text at the place that the message names; where a device sent it, that device or a proxy before it is at fault.',
    recoverable: false,
  },
  NETCTL_XML_REFUSED: {
    class: 'transport',
    summary:
      'The XML holds something that is never read: a document type, elements nested too deep, or another encoding than UTF-8.',
    fix: 'Have the sender leave it out. netctl expands no entities and loads no document types, since both can be turned against it.',
    recoverable: false,
  },
  NETCTL_XML_WRITE: {
    class: 'internal',
    summary:
      'A tree cannot be written as XML: a character or a name is not allowed there, or the order of its elements would be lost.',
    fix: 'Correct the value that the message names.',
    recoverable: false,
  },
} as const satisfies Record<string, CodeEntry>;
