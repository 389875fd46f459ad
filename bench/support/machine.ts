import { arch, availableParallelism, loadavg, platform, totalmem } from "node:os";

/** What it ran on, without a name that would tell whose it is. */
export interface Machine {
  cores: number;
  memoryGib: number;
  platform: string;
  node: string;
  /** Programs waiting for a core as it began; above the number of cores, times are pessimistic. */
  load: number;
}

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    memoryGib: Math.round(totalmem() / 2 ** 30),
    platform: `${platform()} ${arch()}`,
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
  };
}

export function describe({ cores, memoryGib, platform, node, load }: Machine): string {
  return `${cores} cores, ${memoryGib} GiB, ${platform}, Node ${node}, load ${load.toFixed(1)} at the start`;
}
