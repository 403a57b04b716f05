import { describe, expect, it } from 'vitest';
import { look } from '../../src/diagnosis/redact/look.ts';
import { findSlots, type Slot } from '../../src/diagnosis/redact/slots.ts';

const slotsIn = (text: string): Slot[] => findSlots(look(text, []));
/** Name and value of each. */
const held = (text: string): [string, string][] => slotsIn(text).map(({ name, from, to }) => [name, text.slice(from, to)]);

describe('the value of a slot', () => {
  it.each([
    ['ends at the closing quote', 'DB_PASSWORD="zz zz" next', 'zz zz'],
    ['may be one character', 'DB_PASSWORD="z" next', 'z'],
    ['ends with the line where no quote closes it', 'DB_PASSWORD="zz zz\nnext', 'zz zz'],
    ['ends with the line even behind one character', 'DB_PASSWORD="z\nnext', 'z'],
    ['ends with the text where the line does not end', 'DB_PASSWORD="zz zz', 'zz zz'],
    ['ends at white space without quotes', 'DB_PASSWORD=zz zz', 'zz'],
    ['ends at the first quote where none of the line ends it', 'DB_PASSWORD="z"z\nA="z"', 'z'],
    ['of a cookie ends with the line', 'cookie: a=zz; b=zz\nnext', 'a=zz; b=zz'],
    ['is nothing where the line is', 'DB_PASSWORD=\n', ''],
  ])('%s', (_name, text, value) => {
    expect(held(text).map(([, one]) => one)).toEqual([value]);
  });

  it.each<[string, Slot['value'] | undefined]>([
    ['DB_PASSWORD=zzzzzz', 'opaque'],
    ['token: expired', undefined],
    ['token: expired\nname: "x"', undefined],
    ['"token": "expired"', 'opaque'],
    ['password: settings.password', 'reference'],
    ['"password": "settings.password"', 'opaque'],
    ['password: zz.zz', 'opaque'],
    ['DB_PASSWORD=$OTHER', 'reference'],
    ['DB_PASSWORD="  "', 'empty'],
    ['DB_PASSWORD=" true "', 'flag'],
    ['DB_PASSWORD=false', 'flag'],
    ['DB_PASSWORD=123456', 'flag'],
    ['DB_PASSWORD=1234567', 'opaque'],
    ['DB_PASSWORD=****', 'blanked'],
    ['DB_PASSWORD=your-password', 'placeholder'],
    ['DB_PASSWORD=https://zz.example', 'url'],
    ['DB_PASSWORD=~/zz', 'path'],
    ['DB_PASSWORD=../zz', 'path'],
  ])('in %j is of the sort %s', (text, sort) => {
    expect(slotsIn(text)[0]?.value).toBe(sort);
  });
});

describe('a slot', () => {
  it('is one, though several ways to write a name fit it', () => {
    expect(held('API_KEY=zzzzzz')).toEqual([['API_KEY', 'zzzzzz']]);
  });

  it.each([
    ['AUTHORIZATION: Bearer zzzzzz', 'authorization'],
    ['X-API-KEY: zzzzzz', 'x-api-key'],
    ['MY_TOKEN=zzzzzz', 'MY_TOKEN'],
    ['api_key="zzzzzz"', 'api-key-option'],
    ['anthropicApiKey: zzzzzz', 'api-key-option'],
    ['auth_token="zzzzzz"', 'auth-token-option'],
    ['GitHub-Token: zzzzzz', 'github-token'],
  ])('in %j is called %s', (text, name) => {
    expect(slotsIn(text).map((slot) => slot.name)).toEqual([name]);
  });

  it.each([
    ['# DB_PASSWORD=zzzzzz', true],
    ['first line\n# DB_PASSWORD=zzzzzz', true],
    ['first line\n  // DB_PASSWORD=zzzzzz', true],
    ['# first line\nDB_PASSWORD=zzzzzz', false],
    ['echo # DB_PASSWORD=zzzzzz', false],
  ])('in %j is commented out: %s', (text, commented) => {
    expect(slotsIn(text).map((slot) => slot.commented)).toEqual([commented]);
  });

  it.each([
    ['first line\nset DB_PASSWORD=zzzzzz', 'cmd'],
    ['C:\\zz> set "DB_PASSWORD=zzzzzz"', 'cmd'],
    ['first line\nexport DB_PASSWORD=zzzzzz', 'other'],
    ['set zz\nDB_PASSWORD=zzzzzz', 'other'],
  ])('in %j is written as %s writes it', (text, notation) => {
    expect(slotsIn(text).map((slot) => slot.notation)).toEqual([notation]);
  });

  it.each([
    ['authorization: zzzzzz', 0],
    ['authorization: Bearer zzzzzz', 1],
    ['authorization: Bearer bearer zzzzzz', 2],
    ['authorization: Basic zzzzzz', 1],
  ])('in %j has %i schemes', (text, count) => {
    expect(slotsIn(text).map((slot) => slot.scheme)).toEqual([count]);
  });
});
