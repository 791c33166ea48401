import { describe, expect, it } from 'vitest';
import { StemCache } from '../../../shared/text/stem-cache';

describe('the cache of terms', () => {
  it('keeps words that come again and again while others pass by', () => {
    const cache = new StemCache(10);
    cache.set('flood', 'flood');
    cache.set('the', null);
    for (let i = 0; i < 1000; i++) {
      cache.set(`once${i}`, 'x');
      expect([cache.get('flood'), cache.get('the')]).toEqual(['flood', null]);
    }
  });

  it('forgets words that do not come again', () => {
    const cache = new StemCache(10);
    for (let i = 0; i < 30; i++) cache.set(`once${i}`, 'x');
    expect(cache.get('once0')).toBeUndefined();
  });
});
