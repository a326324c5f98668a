import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { zipFiles } from './zipFiles.ts';

const files = [
  { name: 'b.csv', mediaType: 'text/csv', content: '\ufeffnăm;số\r\n2025;1\r\n' },
  { name: 'a.json', mediaType: 'application/json', content: '[]\n' },
];

afterEach(() => vi.unstubAllEnvs());

describe('zipFiles(files, date)', () => {
  test('holds every file as it is, sorted by name', () => {
    const unzipped = unzipSync(zipFiles(files, '2026-11-23'));
    expect(Object.keys(unzipped)).toEqual(['a.json', 'b.csv']);
    const texts = Object.values(unzipped).map((content) => Buffer.from(content).toString());
    expect(texts).toEqual(['[]\n', files[0]?.content]);
    expect(strFromU8(unzipped['a.json'] ?? new Uint8Array())).toBe('[]\n');
  });

  test('makes the same bytes in every order and every time zone', () => {
    const zones = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const made = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      return Buffer.from(zipFiles(files.toReversed(), '2026-11-23')).toString('hex');
    });
    expect(new Set(made)).toEqual(
      new Set([Buffer.from(zipFiles(files, '2026-11-23')).toString('hex')]),
    );
  });
});
