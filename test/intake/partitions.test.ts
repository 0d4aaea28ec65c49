// Shares of the work: found by every process alike, even, and steady when someone comes or goes.
import { describe, expect, it } from 'vitest';
import { shareOf } from '../../src/intake/partitions.ts';

const names = ['satu', 'dua', 'tiga', 'empat', 'lima'];

describe('shares', () => {
  it.each([1, 2, 3, 5])('of %i processes cover all partitions once, evenly', (n) => {
    const living = names.slice(0, n);
    const shares = living.map((name) => [...shareOf(name, living, 16)]);
    expect(shares.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, p) => p));
    expect(Math.max(...shares.map((share) => share.length))).toBeLessThanOrEqual(Math.ceil(16 / n));
  });

  it('are all of one who is not on the list yet and alone', () => {
    expect(shareOf('baru', [], 16).size).toBe(16);
  });

  it('move little when one more comes', () => {
    const before = shareOf('satu', ['satu', 'dua'], 16);
    const after = shareOf('satu', ['satu', 'dua', 'tiga'], 16);
    expect([...after].filter((partition) => before.has(partition)).length).toBeGreaterThanOrEqual(after.size - 3);
  });
});
