import { looksWell } from '../support/looks-well.ts';

looksWell('light desktop', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
