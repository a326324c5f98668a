import { expect, it } from 'vitest';
import { moved } from '../../src/routes/moved.ts';
import { addressesOf, publishedAddresses } from '../support/addresses.ts';
import { readSite } from '../support/site.ts';

const standing = new Set(addressesOf(readSite()));
const published = publishedAddresses();

it('every address that was published still leads somewhere', () => {
  const lost = published.filter(
    (address) => !standing.has(address) && !(address.slice(1) in moved),
  );
  expect(lost, 'Put the address back, or say in src/routes/moved.ts where it has moved').toEqual(
    [],
  );
});

it('what has moved leads to a page that is there', () => {
  for (const [from, to] of Object.entries(moved)) {
    expect(from).toMatch(/^([a-z0-9-]+\/)+$/);
    expect([...standing], from).toContain(`/${to}`);
  }
});
