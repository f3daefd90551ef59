import { describe, expect, it } from 'vitest';
import { shippedProfile, shippedProfileIds } from '../../../guidance/profiles/shipped-profiles.ts';

describe('every profile that comes with the app', () => {
  it.each(shippedProfileIds)('%s loads with no problem', (id) => {
    const found = shippedProfile(id);
    expect(found?.problems).toEqual([]);
    expect(found?.profile?.id).toBe(id);
  });
});
