import { expect, test } from 'vitest';
import { isThrifty, isUnmetered } from './connection.ts';

test.each([
  [undefined, false, false],
  [{}, false, false],
  [{ effectiveType: '4g' }, false, false],
  [{ type: 'cellular', effectiveType: '4g' }, false, false],
  [{ type: 'wifi', effectiveType: '4g' }, false, true],
  [{ type: 'ethernet' }, false, true],
  [{ type: 'wifi', saveData: true }, true, false],
  [{ effectiveType: 'slow-2g' }, true, false],
  [{ effectiveType: '2g', type: 'wifi' }, true, false],
])('on %j nothing unasked: %s, costs nothing: %s', (connection, thrifty, unmetered) => {
  expect(isThrifty(connection)).toBe(thrifty);
  expect(isUnmetered(connection)).toBe(unmetered);
});
