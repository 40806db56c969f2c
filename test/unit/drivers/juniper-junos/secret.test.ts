import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hide } from '../../../../src/drivers/juniper-junos/emulator/secret.js';
import { readSecret, revealed } from '../../../../src/drivers/juniper-junos/secret.js';

describe('keys in the form that hides them from the eye', () => {
  it.each([
    // Published examples, of three families of letters.
    ['$9$FNkC3/t1IcevLuOWx', 'hello'],
    ['$9$o1aGiPfz/Cuk.tO', 'hello'],
  ])('%s is %s', (shown, text) => {
    expect(readSecret(shown)).toEqual({ form: 'plain', text });
  });

  it.each([
    ['a form that the device alone can read', '$8$aes256-gcm$hmac-sha2-256$100$abc'],
    ['letters that are none of it', '$9$!!!!'],
    ['letters that end too early', '$9$FNkC3/t1IcevLuOW'],
    ['what no key could be', '$9$iP5Tyr87NV'],
  ])('%s stays as it is shown', (_, shown) => {
    expect(readSecret(shown)).toEqual({ form: 'hidden', text: shown });
  });

  it('takes what is not hidden for the key itself', () => {
    expect(readSecret('secret')).toEqual({ form: 'plain', text: 'secret' });
  });

  it('reads what a device makes of any key, however it begins', () => {
    const keys = fc.string({
      unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        keys.filter((key) => !/^\$\d/.test(key)),
        fc.nat(40),
        (key, turn) => {
          expect(revealed(hide(key, turn))).toBe(key);
        },
      ),
    );
  });
});
