import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE, type Card } from '../components/card/card.ts';
import { drawCard } from '../components/card/drawing.ts';

const { resolve } = createRequire(import.meta.url);

const font = (weight: 400 | 600): Font => ({
  name: 'IBM Plex Sans',
  weight,
  data: readFileSync(resolve(`@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`)),
});
let fonts: Font[] | undefined;

/** The card as a PNG picture. Letters are drawn as paths, so that it looks the same whatever fonts a machine has. */
export async function cardPng(card: Card): Promise<Buffer> {
  fonts ??= [font(400), font(600)];
  const svg = await satori(drawCard(card) as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 7 }).toBuffer();
}
