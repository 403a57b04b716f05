import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress } from '../../src/components/which-wins/address.ts';
import { FIRST_COLUMNS } from '../../src/components/which-wins/choices.ts';
import type { Setting } from '../../src/precedence/types.ts';

const address = (set: Setting[], columns = FIRST_COLUMNS): string => toAddress({ set, columns });

describe('the address of “which credential wins?”', () => {
  it.each([
    ['what one expects there', [{ place: 'ANTHROPIC_API_KEY', family: 'sk-ant-api03-' }], '?set=ANTHROPIC_API_KEY'],
    ['an empty value', [{ place: 'ANTHROPIC_API_KEY', shape: 'empty' }], '?set=ANTHROPIC_API_KEY~empty'],
    ['a token in the key’s place', [{ place: 'ANTHROPIC_API_KEY', family: 'sk-ant-oat01-' }], '?set=ANTHROPIC_API_KEY~oauth-token'],
    ['a key in the token’s place', [{ place: 'ANTHROPIC_AUTH_TOKEN', family: 'sk-ant-api03-' }], '?set=ANTHROPIC_AUTH_TOKEN~api-key'],
    ['an Admin key', [{ place: 'ANTHROPIC_API_KEY', family: 'sk-ant-admin01-' }], '?set=ANTHROPIC_API_KEY~admin-key'],
    ['a place with a colon', [{ place: 'settings:ANTHROPIC_API_KEY', shape: 'empty' }], '?set=settings%3AANTHROPIC_API_KEY~empty'],
  ] as [string, Setting[], string][])('keeps %s, and reads it back', (_name, set, expected) => {
    expect(address(set)).toBe(expected);
    expect(fromAddress(expected).set).toEqual(set);
  });

  it('keeps the clients only when they are others than at first', () => {
    expect(address([], ['go-sdk'])).toBe('?clients=go-sdk');
    expect(address([])).toBe('');
    expect(fromAddress('?clients=go-sdk,nobody').columns).toEqual(['go-sdk']);
    expect(fromAddress('?clients=nobody').columns).toEqual(FIRST_COLUMNS);
  });

  it('holds no place and no mark that it does not know, and each place once', () => {
    const { set } = fromAddress(`?set=sk-ant-api03-${'A'.repeat(95)},ANTHROPIC_API_KEY~AAAA,login,login~empty`);
    expect(address(set)).toBe('?set=ANTHROPIC_API_KEY,login');
  });
});
