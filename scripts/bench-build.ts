import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { addContent } from '../bench/more-content.ts';
import { PROJECT_ROOT } from '../src/knowledge/read.ts';

/** What the site is built from. */
const INPUTS = [
  'src',
  'public',
  'api',
  'scripts',
  'notes',
  'wire',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Seconds of work to check the content and compile it, and to build the whole site, with so many times the diagnoses and reports. */
function measure(times: number): { compile: number; build: number } {
  const folder = join(PROJECT_ROOT, 'test-results');
  mkdirSync(folder, { recursive: true });
  const project = mkdtempSync(join(folder, 'bench-build-'));
  try {
    for (const input of INPUTS) cpSync(join(PROJECT_ROOT, input), join(project, input), { recursive: true });
    // Astro wants its packages inside the project: hard links, but for what builds write into them.
    spawnSync('cp', ['-al', join(PROJECT_ROOT, 'node_modules'), project]);
    for (const cache of ['.astro', '.vite', '.cache']) rmSync(join(project, 'node_modules', cache), { recursive: true, force: true });
    addContent(project, times);
    return { compile: run(project, ['scripts/compile-knowledge.ts']), build: run(project, ['node_modules/astro/bin/astro.mjs', 'build']) };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** Has a program say at its end how many seconds its threads have worked: a busy machine makes that no more. */
const TELL =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("worked "+(user+system)/1e6+" s")})';

function run(project: string, args: string[]): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=6144', '--import', TELL, ...args], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.slice(-4000));
  return Number(/worked ([\d.]+) s\s*$/.exec(stderr)?.[1]);
}

const sizes = process.argv.slice(2).map(Number);
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}; seconds the processor works, one build for each size`,
);
for (const times of sizes.length ? sizes : [1, 10]) {
  const { compile, build } = measure(times);
  console.log(
    `${String(times).padStart(4)} × the diagnoses and reports: content checked and compiled in ${compile.toFixed(1)} s, site built in ${build.toFixed(1)} s`,
  );
}
