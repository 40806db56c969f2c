import { attributeOf, type XmlElement } from '../../xml/tree.js';

/** The namespace of the attribute that tells which line of a file an element was read from. Devices have no such thing. */
export const PLACE = 'urn:netctl:configuration-file';

/** The line that an element was read from; undefined for what a device told. */
export function lineOf(element: XmlElement): number | undefined {
  const line = attributeOf(element, 'line', PLACE);
  return line === undefined ? undefined : Number(line);
}

/** A field for the line, where there is one. */
export function placed(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

/** The lines of everything with something in it, by the paths that the lines of a configuration begin with. */
export function placesOf(configuration: XmlElement): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (lineOf(configuration) !== undefined) collect(configuration, '', places);
  return places;
}

function collect(element: XmlElement, parent: string, places: Map<string, number>): void {
  const name = element.children.find((child) => child.name === 'name');
  const path = `${parent}/${element.name}${name === undefined ? '' : `[name=${name.text.trim()}]`}`;
  const line = lineOf(element);
  if (line !== undefined && !places.has(path)) places.set(path, line);
  for (const child of element.children) if (child.children.length > 0) collect(child, path, places);
}
