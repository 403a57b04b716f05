/** So long each run takes at least: the clock of a thread ticks in milliseconds. */
const LONG_ENOUGH = 100;

/**
 * Median milliseconds that this thread works for one call, over several runs after a warm-up.
 * Worked, not waited: other programs on the machine make a long call no slower than a short one.
 */
export async function median(call: () => unknown, { runs = 7 } = {}): Promise<number> {
  // The first call makes what later ones find made.
  await call();
  let calls = 1;
  for (let taken = await run(call, calls); taken < LONG_ENOUGH; taken = await run(call, calls)) calls *= taken * 8 < LONG_ENOUGH ? 8 : 2;
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) times.push((await run(call, calls)) / calls);
  return middle(times);
}

/** Median milliseconds from the start of one call to its end, for what works in other processes. */
export async function medianWaited(call: () => Promise<unknown>, { runs = 7 } = {}): Promise<number> {
  const times: number[] = [];
  for (let count = -1; count < runs; count += 1) {
    const start = performance.now();
    await call();
    if (count >= 0) times.push(performance.now() - start);
  }
  return middle(times);
}

async function run(call: () => unknown, calls: number): Promise<number> {
  const start = process.threadCpuUsage();
  for (let count = 0; count < calls; count += 1) {
    const result = call();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
