import { looksWell } from '../support/looks-well.ts';

looksWell('dark phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, { again: true });
