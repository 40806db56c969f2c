import { dump } from 'js-yaml';

/** The same value as `json` would show, as YAML; control characters are escaped inside quoted texts. */
export function renderYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
