import { maskSecrets } from '../shared/secrets.js';
import { maskTree } from './native/mask.js';
import { TEXT } from './text.js';

/** The text, of the command line or of a data tree, with every secret replaced by `<secret>`. */
export function mask(text: string): string {
  return maskTree(maskSecrets(text, TEXT.secrets));
}
