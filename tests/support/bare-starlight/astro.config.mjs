import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes: what a page of the handbook is weighed against. */
export default defineConfig({ devToolbar: { enabled: false }, integrations: [starlight({ title: 'Bare' })] });
