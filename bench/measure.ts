/** Median milliseconds of one call, over several runs after a warm-up. */
export async function median(call: () => unknown, { runs = 9, calls = 1 } = {}): Promise<number> {
  const times: number[] = [];
  for (let run = -2; run < runs; run += 1) {
    const start = performance.now();
    for (let count = 0; count < calls; count += 1) await call();
    if (run >= 0) times.push((performance.now() - start) / calls);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
