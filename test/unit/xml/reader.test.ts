import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { createXmlBuilder } from '../../../src/xml/builder.js';
import { often } from '../../support/property-runs.js';

/** What saxes itself, which knows of namespaces, makes of a text: nothing of it is written for speed. */
function bySaxes(pieces: readonly string[]): unknown {
  const parser = new SaxesParser({ xmlns: true });
  const stack: { name: string; uri: string; attributes: unknown[]; children: unknown[]; text: string }[] = [];
  let root: unknown;
  let wrong = false;
  const addText = (text: string): void => {
    const open = stack[stack.length - 1];
    if (open !== undefined && !(open.children.length > 0 && text.trim() === '')) open.text += text;
  };
  parser.on('error', () => {
    wrong = true;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((one) => one.uri !== 'http://www.w3.org/2000/xmlns/');
    const given = own.map((one) => ({ name: one.local, uri: one.uri, value: one.value }));
    stack.push({ name: local, uri, attributes: given, children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = stack.pop();
    const open = stack[stack.length - 1];
    if (open === undefined) root = closed;
    else {
      if (open.children.length === 0 && open.text.trim() === '') open.text = '';
      open.children.push(closed);
    }
  });
  for (const piece of pieces) if (!wrong) parser.write(piece);
  if (!wrong) parser.close();
  return wrong ? 'not well-formed' : root;
}

function byReader(pieces: readonly string[]): unknown {
  const builder = createXmlBuilder();
  // It reads many texts, none of which may leave anything behind.
  builder.write('<?xml version="1.1"?><p:z xmlns="urn:z" xmlns:p="urn:y" p:k="v"><a>1</a> </p:z><!-- -->');
  builder.end();
  try {
    for (const piece of pieces) builder.write(piece);
    return JSON.parse(JSON.stringify(builder.end(), (key, value) => (key === 'prefixes' ? undefined : value)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'NETCTL_XML_INVALID') return 'not well-formed';
    throw error;
  }
}

const NAMES = ['a', 'a', 'b', 'name', 'p:a', 'p:b', 'q:a', 'x-1.2', 'ä', '_'];
const TEXTS = ['', ' ', '\n  ', '1', ' x ', 'a > b', 'x]', ']]', '&lt;', '&amp;&#65;', 'ä', '𝒳', '\r\n', '\r', '\t'];
const EXTRAS = ['<!-- - -->', '<![CDATA[ <x> ]]>', '<?pi x?>', '<a/>', '<p:b />', '<a ></a >', '<a\n></a>'];
const ATTRIBUTES = [
  'xmlns="urn:1"',
  'xmlns=""',
  'xmlns:p="urn:1"',
  'xmlns:p=" urn:2 "',
  "xmlns:q='urn:1'",
  'xmlns:__proto__="urn:3"',
];
const VALUES = ['x="1"', "y='&lt;\n2'", 'p:x="3"', 'xml:lang="de"', 'ä=""', 'toString="]]>"'];
/** Put into a text anywhere, most of them make it one that is not well-formed. */
const SPOILS = [
  '<',
  '&',
  ']]>',
  '</',
  '</a>',
  '<a>',
  '<r>',
  '<p:a:b>',
  '<xmlns:a>',
  '<z:a>',
  '&no;',
  '\u0001',
  '\ud800',
  ' x=1',
  ' x="1"',
  ' x="1" x="2"',
  ' xmlns:xml="urn:1"',
  ' xmlns:p=""',
  ' p:x="1" q:x="2" xmlns:p="urn:1" xmlns:q="urn:1"',
  '"',
  '<!-- -- -->',
  '<:a>',
  '<a:>',
  '\ufffe',
];

const attributes = fc.tuple(fc.subarray(ATTRIBUTES, { maxLength: 1 }), fc.subarray(VALUES, { maxLength: 2 }));
const tag = fc.tuple(fc.constantFrom(...NAMES), fc.oneof({ weight: 2, arbitrary: fc.constant([[], []]) }, attributes));
const { content } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(tag, tie('content'))
    .map(([[name, given], inside]) => `<${[name, ...given.flat()].join(' ')}>${inside}</${name}>`),
  content: fc
    .array(
      fc.oneof({ maxDepth: 4, depthIdentifier: 'elements' }, fc.constantFrom(...TEXTS), fc.constantFrom(...EXTRAS), {
        weight: 3,
        arbitrary: tie('element'),
      }),
      { maxLength: 6, depthIdentifier: 'elements' },
    )
    .map((parts) => parts.join('')),
}));
const begin = fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '\ufeff');
const documents = fc
  .tuple(begin, content, fc.constantFrom('', '\n', '<!-- -->'))
  .map(([before, inside, after]) => `${before}<r xmlns:p="urn:p" xmlns:q="urn:q">${inside}</r>${after}`);
const spoils = fc.option(fc.tuple(fc.constantFrom(...SPOILS), fc.nat({ max: 300 })), { freq: 2 });

it('reads what saxes reads, and refuses what it refuses, cut anywhere', () => {
  fc.assert(
    fc.property(documents, spoils, fc.array(fc.nat({ max: 300 }), { maxLength: 4 }), (whole, spoil, cuts) => {
      const [word, where] = spoil ?? ['', 0];
      const text = whole.slice(0, where) + word + whole.slice(where);
      const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
      expect(byReader(pieces)).toEqual(bySaxes([text]));
    }),
    often(1_000),
  );
});
