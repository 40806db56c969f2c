/** What a line does in a mode: what it prints, and the mode it leads to. Undefined: the mode does not know it. */
export interface Outcome {
  readonly printed: string;
  readonly enter?: Place;
}

/** Where a dialogue stands below `(config)`. */
export type Place =
  | { readonly mode: 'config-router'; readonly vrf: string }
  | { readonly mode: 'config-router-af'; readonly vrf: string; readonly family: string }
  | { readonly mode: 'config-route-map'; readonly map: string; readonly seq: number }
  | { readonly mode: 'config-line' }
  | { readonly mode: 'config-if' | 'config-vrf' | 'config-other'; readonly block: string };

export const DONE: Outcome = { printed: '' };

export function says(printed: string): Outcome {
  return { printed: `${printed}\n` };
}

/** How northbound daemons refuse. */
export function invalid(description?: string): Outcome {
  const why = description === undefined ? '' : `\nError description: ${description}`;
  return says(`% Configuration failed.\n\nError type: validation${why}`);
}
