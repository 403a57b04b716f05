import { describe, expect, it } from 'vitest';
import { endsOf, layOutDecision } from '../../src/components/picture/decision-layout.ts';
import { byYear, type Dated, layOut } from '../../src/components/picture/timeline-layout.ts';
import { toContent } from '../../src/knowledge/content.ts';
import { readContentFiles } from '../../src/knowledge/read.ts';
import { CHOOSE } from '../../src/reference/choose-credential.ts';

const content = toContent(readContentFiles());
const event = (id: string, date: string, kind: Dated['data']['kind'], until?: string): Dated => ({ id, data: { date, kind, until } });

describe('the timeline', () => {
  it('places a day by its share of the years drawn', () => {
    const { years, lanes } = layOut([event('b', '2025-01-01', 'client'), event('a', '2024-01-01', 'api')]);
    expect(years).toEqual([
      { year: 2024, left: 0 },
      { year: 2025, left: 50.07 },
    ]);
    expect(lanes).toEqual([
      { kind: 'api', marks: [{ id: 'a', left: 0, width: 0 }] },
      { kind: 'client', marks: [{ id: 'b', left: 50.07, width: 0 }] },
    ]);
  });

  it('draws what lasted as a bar', () => {
    const [lane] = layOut([event('long', '2025-01-01', 'trouble', '2025-12-31')]).lanes;
    expect(lane?.marks[0]?.width).toBeCloseTo(99.73, 2);
  });

  it('leaves out a lane without events, and draws nothing from nothing', () => {
    expect(layOut([]).lanes).toEqual([]);
  });

  it('groups by year from old to new and keeps every event', () => {
    const groups = byYear(content.timeline);
    expect(groups.flatMap(({ events }) => events).length).toBe(content.timeline.length);
    expect(groups.map(({ year }) => year)).toEqual([...new Set(groups.map(({ year }) => year))].sort());
    const days = groups.flatMap(({ events }) => events.map(({ data }) => data.date));
    expect(days).toEqual([...days].sort());
  });

  it('keeps every mark of the real events on the axis', () => {
    const marks = layOut(content.timeline).lanes.flatMap((lane) => lane.marks);
    expect(marks.length).toBe(content.timeline.length);
    expect(marks.filter(({ left, width }) => left < 0 || left + width > 100)).toEqual([]);
  });

  it('says nothing about days to come', () => {
    const newest =
      content.timeline
        .map(({ data }) => data.until ?? data.date)
        .sort()
        .at(-1) ?? '';
    const checked =
      content.findings
        .map(({ data }) => data.verified.date)
        .sort()
        .at(-1) ?? '';
    expect(newest <= checked).toBe(true);
  });
});

describe('the decision', () => {
  it('numbers its questions in reading order', () => {
    const inner = { question: 'second?', answers: [{ answer: 'yes', leads: [] }] };
    const step = layOutDecision({
      question: 'first?',
      answers: [
        { answer: 'a', leads: inner },
        { answer: 'b', leads: inner },
      ],
    });
    expect([step.number, ...step.branches.map(({ next }) => next?.number)]).toEqual([1, 2, 3]);
  });

  it('ends every way in a credential that has a page', () => {
    const known = new Set(content.credentials.map(({ id }) => id));
    const ends = endsOf(layOutDecision(CHOOSE));
    expect(ends.length).toBeGreaterThan(15);
    expect(ends.filter(({ credential }) => !known.has(credential))).toEqual([]);
  });
});
