import { CARD_SIZE, type Card } from './card.ts';

/** An element as the layout engine reads it: React's shape without React. */
interface Drawn {
  type: string;
  props: { style?: Record<string, string | number>; children?: (Drawn | string)[] | string; [attribute: string]: unknown };
}

const box = (style: Record<string, string | number>, ...children: (Drawn | string)[]): Drawn => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The line stays within its box; what is too long ends in three dots. */
const clamped = (lines: number): Record<string, string | number> => ({ display: 'block', lineClamp: lines, overflow: 'hidden' });

/** Long titles get smaller letters, so that they stay whole on three lines. */
const titleSize = (title: string): number => (title.length > 60 ? 54 : title.length > 36 ? 64 : 76);

const key: Drawn = {
  type: 'svg',
  props: {
    width: 52,
    height: 52,
    viewBox: '0 0 32 32',
    children: [
      { type: 'rect', props: { x: 2, y: 2, width: 28, height: 28, rx: 8, fill: '#0f766e' } },
      { type: 'circle', props: { cx: 12, cy: 16, r: 5, fill: 'none', stroke: '#fff', 'stroke-width': 2.6 } },
      {
        type: 'path',
        props: { d: 'M17 16h9M22.5 16v4.4M26 16v3', fill: 'none', stroke: '#fff', 'stroke-width': 2.6, 'stroke-linecap': 'round' },
      },
      { type: 'circle', props: { cx: 12, cy: 16, r: 1.4, fill: '#fbbf24' } },
    ],
  },
};

/** The card as a tree of boxes: mark at the edge, sort of page, title, first sentences, name of the handbook. */
export const drawCard = ({ kicker, title, text, tone }: Card): Drawn =>
  box(
    { ...CARD_SIZE, background: '#11171b', color: '#e9eef0', fontFamily: 'IBM Plex Sans' },
    box({ width: 18, flexShrink: 0, height: '100%', background: tone }),
    box(
      { flexDirection: 'column', justifyContent: 'space-between', flexGrow: 1, padding: '56px 72px 52px 64px' },
      box(
        { flexDirection: 'column', width: '100%' },
        box({ fontSize: 30, fontWeight: 600, color: tone }, kicker),
        box({ ...clamped(3), marginTop: 22, fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.14, color: '#ffffff' }, title),
        box({ ...clamped(3), marginTop: 26, fontSize: 32, lineHeight: 1.4, color: '#c3ccd1' }, text),
      ),
      box(
        { alignItems: 'center', fontSize: 28, color: '#929fa7' },
        key,
        box({ marginLeft: 18, color: '#e9eef0', fontWeight: 600 }, 'Claude Auth Handbook'),
        box({ marginLeft: 18 }, 'unofficial'),
      ),
    ),
  );
