/** What type 7 is made with. */
const TABLE = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87';

/** A text as `service password-encryption` prints it; where in the table it begins is up to the device. */
export function encryptType7(plain: string, offset: number): string {
  const pairs = [...Buffer.from(plain, 'latin1')].map((byte, index) => {
    const mixed = byte ^ TABLE.charCodeAt((offset + index) % TABLE.length);
    return mixed.toString(16).toUpperCase().padStart(2, '0');
  });
  return `${String(offset).padStart(2, '0')}${pairs.join('')}`;
}
