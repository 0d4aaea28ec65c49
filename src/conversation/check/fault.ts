// What the check of flows and sentences finds, and a flow as the check has read it.
import type { FlowFile } from '../flows/flow.ts';

export interface Fault {
  file: string;
  line: number;
  column: number;
  message: string;
}

export interface ReadFlow {
  name: string;
  flow: FlowFile;
  at(path: readonly (string | number)[]): { line: number; column: number };
}
