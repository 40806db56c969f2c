import { userInfo } from 'node:os';
import type { Context } from './context.js';

/** Who runs netctl. In containers a user may have a number and no name. */
export function userName({ env }: Pick<Context, 'env'>): string {
  try {
    return userInfo().username;
  } catch {
    return env['USER'] ?? String(process.getuid?.() ?? 'unknown');
  }
}
