/** A network device has at most 15 characters, none of them a blank or a slash (IFNAMSIZ); `"` and `*` mean something to nft. */
const NAME = /^(?!\.{1,2}$)[^\s/"*\\]{1,15}$/;

/** The name as it stands, or undefined where no network device can be called so. */
export function canonicalPort(name: string): string | undefined {
  const trimmed = name.trim();
  return NAME.test(trimmed) ? trimmed : undefined;
}

/** The name itself. */
export function shortPort(name: string): string {
  return name;
}
