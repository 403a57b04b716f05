import { expect, it } from 'vitest';
import { latestDays } from '../../wire/published.ts';

it('a version is never younger than those that follow it, whatever day the registry copied it', () => {
  const day = latestDays({
    created: '2020-01-01T00:00:00Z',
    '1.0.9': '2025-03-01T00:00:00Z',
    '1.0.10': '2026-05-01T00:00:00Z',
    '1.0.11-beta.1': '2025-01-01T00:00:00Z',
    '1.1.0': '2025-07-08T12:00:00Z',
    '2.0.0': '2025-09-29T00:00:00Z',
  });
  expect(['1.0.9', '1.0.10', '1.1.0', '2.0.0', '3.0.0'].map(day)).toEqual(['2025-03-01', '2025-07-08', '2025-07-08', '2025-09-29', '']);
});
