/** One line per check. There is no field for a credential, a body or an address, so none can be logged. */
export interface CheckLog {
  event: 'check';
  /** Made here; nothing a caller sends is repeated. */
  id: string;
  family: string;
  outcome: string;
  /** Whole milliseconds. */
  latencyMs: number;
}

export type Logger = (line: CheckLog) => void;

export const jsonLines: Logger = (line) => console.log(JSON.stringify(line));

export const silent: Logger = () => {};
