import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';
import { type LockedPackage, shippedPackages } from './packages.ts';

/**
 * The software bill of materials, CycloneDX 1.5: every package that ships, with version, licence and hash.
 * Made from the lock file alone, so it is the same on every machine. `npm sbom --omit dev` leaves out what a
 * development dependency needs too (astro among it), names the folder, and writes a time and a random number.
 */
export function sbom(root = PROJECT_ROOT): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': `${name}@${version}`,
        type: 'application',
        name,
        version,
        purl: purl(name, version),
        licenses: licences(license),
      },
    },
    components: shippedPackages(root).map(component),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

const component = ({ name, version, licence, integrity }: LockedPackage): object => ({
  'bom-ref': `${name}@${version}`,
  type: 'library',
  name,
  version,
  purl: purl(name, version),
  licenses: licences(licence),
  hashes: hashes(integrity),
});

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licences = (text: string): object[] => (/\s/.test(text) ? [{ expression: text }] : [{ license: { id: text } }]);

/** `sha512-<base64>` of the lock file, in the hexadecimal CycloneDX wants. */
const hashes = (integrity: string): object[] => {
  const [, bits, value = ''] = /^sha(256|384|512)-(\S+)/.exec(integrity) ?? [];
  return bits ? [{ alg: `SHA-${bits}`, content: Buffer.from(value, 'base64').toString('hex') }] : [];
};

/** `npm run --silent sbom`: the bill on stdout. The build writes the same into `dist/sbom.json`. */
if (import.meta.main) process.stdout.write(sbom());
