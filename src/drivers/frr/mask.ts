import { maskSecrets } from '../shared/secrets.js';
import { TEXT } from './text.js';

/** The text with every secret replaced by `<secret>`. */
export function mask(text: string): string {
  return maskSecrets(text, TEXT.secrets);
}
