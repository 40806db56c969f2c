import { createCipheriv } from 'node:crypto';

/** A BGP password as the device prints it: encrypted by DES with a key that the neighbour's name makes. */
export function encryptType7(plain: string, name: string): string {
  const seed = Buffer.from('d5a8c91ef5d58a23', 'hex');
  for (const [index, byte] of Buffer.from(`${name}_passwd`).entries()) {
    seed.writeUInt8(seed.readUInt8(index & 7) ^ byte, index & 7);
  }
  const key = Buffer.from([...seed].map((byte) => byte & 0x7f));
  const text = Buffer.from(plain);
  const filler = (8 - ((text.length + 4) % 8)) % 8;
  const block = Buffer.concat([Buffer.from([0x4c, 0x88, 0xbb, filler * 16 + 0x0e]), text, Buffer.alloc(filler)]);
  const cipher = createCipheriv('des-ede3-cbc', Buffer.concat([key, key, key]), Buffer.alloc(8));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64');
}
