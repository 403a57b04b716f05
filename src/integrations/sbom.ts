import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sbom } from '../../scripts/sbom.ts';

/** Writes `dist/sbom.json`: what the site and its server are made from. */
export function billOfMaterials(): AstroIntegration {
  return {
    name: 'bill-of-materials',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(join(fileURLToPath(dir), 'sbom.json'), sbom()),
    },
  };
}
