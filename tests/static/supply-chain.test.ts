import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FOUND, judge, NOT_ASKED, PASSED, worst } from '../../scripts/audit.ts';
import { differences, hashesOf } from '../../scripts/build-twice.ts';
import { refusedLicences } from '../../scripts/licences.ts';
import { lockedPackages, shippedPackages } from '../../scripts/packages.ts';
import { sbom } from '../../scripts/sbom.ts';
import { PROJECT_ROOT } from '../../src/knowledge/read.ts';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

describe('install scripts', () => {
  const withScript = [...new Set(lockedPackages().flatMap(({ name, hasInstallScript }) => (hasInstallScript ? [name] : [])))].sort();

  it('run for the packages that are listed, and the list names no other', () => {
    expect(withScript.length).toBeGreaterThan(0);
    expect(Object.keys(manifest.allowScripts).sort()).toEqual(withScript);
  });

  it.each(withScript)('docs/releasing.md gives the reason of %s', (name) => {
    expect(read('docs/releasing.md')).toMatch(new RegExp(`^\\| \`${name}\` \\| .{20,} \\|$`, 'm'));
  });
});

it('every package has a hash in the lock file, but for the binaries of other platforms that docs/releasing.md counts', () => {
  const bare = lockedPackages().filter(({ integrity }) => !integrity);
  expect(bare.filter(({ optional }) => !optional)).toEqual([]);
  expect(read('docs/releasing.md')).toContain(`${bare.length} packages have no hash`);
});

describe('licences', () => {
  it('of everything that ships are on the list', () => {
    const refused = shippedPackages().filter(({ licence }) => refusedLicences(licence).length > 0);
    expect(refused.map(({ name, licence }) => `${name}: ${licence || '(none named)'}`)).toEqual([]);
  });

  it('are what the installed packages say themselves', () => {
    const installed = lockedPackages().filter(({ path, ships }) => ships && existsSync(join(PROJECT_ROOT, path, 'package.json')));
    expect(installed.length).toBeGreaterThan(200);
    const other = installed
      .map(({ path, licence }) => ({ path, licence, own: (JSON.parse(read(`${path}/package.json`)) as { license?: string }).license }))
      .filter(({ licence, own }) => licence !== own);
    expect(other).toEqual([]);
  });

  it.each([
    ['MIT', []],
    ['(MIT OR GPL-3.0-only)', []],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', []],
    ['MIT AND AGPL-3.0-only', ['AGPL-3.0-only']],
    ['GPL-3.0-only', ['GPL-3.0-only']],
    ['constructor', ['constructor']],
    ['', ['(none named)']],
  ])('%j leaves %j refused', (expression, refused) => expect(refusedLicences(expression)).toEqual(refused));
});

describe('the bill of materials', () => {
  const bill = JSON.parse(sbom()) as { components: { name: string; version: string; licenses: object[]; hashes: object[] }[] };

  it('names every package that ships, with its hash and licence, and nothing twice', () => {
    expect(bill.components.map(({ name, version }) => `${name}@${version}`)).toEqual(
      shippedPackages().map(({ name, version }) => `${name}@${version}`),
    );
    expect(new Set(bill.components.map(({ name, version }) => `${name}@${version}`)).size).toBe(bill.components.length);
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(names).not.toContain('vitest');
    expect(bill.components.filter(({ licenses }) => !licenses.length)).toEqual([]);
    expect(bill.components.filter(({ hashes }) => !hashes.length).length).toBe(
      shippedPackages().filter(({ integrity }) => !integrity).length,
    );
  });

  it('names no host, no folder of the machine and no time', () => {
    expect([...new Set(sbom().match(/https?:\/\/[^/"]+/g))]).toEqual(['http://cyclonedx.org']);
    expect(sbom()).not.toContain(PROJECT_ROOT);
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill).not.toHaveProperty('metadata.timestamp');
  });
});

describe('the audit', () => {
  const counted = (vulnerabilities: Record<string, number>) => ({ metadata: { vulnerabilities } });

  it.each([
    ['nothing known', counted({ high: 0, critical: 0, total: 0 }), true, PASSED, 'no known vulnerability'],
    ['a moderate one', counted({ moderate: 2, high: 0, critical: 0, total: 2 }), true, PASSED, '2 moderate'],
    ['a high one in what ships', counted({ high: 1, critical: 0, total: 1 }), true, FOUND, '1 high'],
    ['a critical one in what ships', counted({ high: 0, critical: 3, total: 3 }), true, FOUND, '3 critical'],
    ['a high one in the tools', counted({ high: 1, critical: 0, total: 1 }), false, PASSED, '1 high'],
    ['a refusal', { message: '405 Method Not Allowed - POST https://registry.example/x' }, true, NOT_ASKED, '(405 Method Not Allowed)'],
    ['no network', { error: { code: 'ENOTFOUND' } }, true, NOT_ASKED, '(ENOTFOUND)'],
    ['no answer', undefined, true, NOT_ASKED, 'no readable answer'],
  ])('%s', (_name, answer, ships, code, words) => {
    expect(judge(answer, ships)).toEqual({ code, text: expect.stringContaining(words) });
    expect(judge(answer, ships).text).not.toContain('registry.example');
  });

  it('a finding outweighs a question without answer, and that a pass', () => {
    expect([worst([NOT_ASKED, FOUND]), worst([PASSED, NOT_ASKED]), worst([PASSED, PASSED])]).toEqual([FOUND, NOT_ASKED, PASSED]);
  });
});

describe('two builds', () => {
  it('differ where a file is missing or has other bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
    writeFileSync(join(folder, 'same.html'), 'same');
    writeFileSync(join(folder, 'changed.html'), 'before');
    const before = hashesOf(folder);
    expect(differences(before, hashesOf(folder))).toEqual([]);
    writeFileSync(join(folder, 'changed.html'), 'after');
    writeFileSync(join(folder, 'new.html'), 'new');
    const after = hashesOf(folder);
    rmSync(folder, { recursive: true });
    expect(differences(before, after)).toEqual(['differs: changed.html', 'only in the second: new.html']);
    expect(differences(after, before)).toContain('only in the first: new.html');
  });
});

describe('continuous integration', () => {
  const workflows = readdirSync(join(PROJECT_ROOT, '.github/workflows')).map((name) => read(`.github/workflows/${name}`));

  it('takes actions by their full commit id and may only read', () => {
    const used = workflows.flatMap((text) => [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    for (const text of workflows) expect(parse(text)).toMatchObject({ permissions: { contents: 'read' } });
  });

  it('installs from the lock file, tests and audits, with commands that exist', () => {
    const commands = workflows.flatMap((text) => [...text.matchAll(/npm (?:run )?(\S+)/g)].map(([, name = '']) => name));
    expect(commands).toEqual(expect.arrayContaining(['ci', 'test', 'audit', 'licences']));
    expect(commands.filter((name) => name !== 'ci' && !(name in manifest.scripts))).toEqual([]);
  });
});
