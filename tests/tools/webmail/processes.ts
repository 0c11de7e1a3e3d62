/** Child processes that never outlive the run: each leads a process group, and the group goes when we go. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PATIENCE_MS = 2000;

export interface SpawnOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whose rights the process gets; only root may give others. */
  readonly account?: { readonly uid: number; readonly gid: number };
}

/** Everything a run has started and written; ended by `stop`, or by whatever ends the process. */
export class Household {
  readonly folder: string;
  private readonly children: ChildProcess[] = [];
  private readonly onExit = (): void => this.killNow();
  private readonly onSignal = (signal: NodeJS.Signals): void => {
    this.forget();
    this.killNow();
    // Ours was a listener, which keeps Node alive: without others, the signal is to do what it always does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };

  /** @param folder the temporary folder of the run, removed at its end */
  constructor(folder: string) {
    this.folder = folder;
    process.on('exit', this.onExit);
    for (const signal of SIGNALS) process.on(signal, this.onSignal);
  }

  /** Starts a process as the leader of a group of its own; what it prints is thrown away, since it logs to files. */
  start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
    const { account, ...rest } = options;
    const child = spawn(command, args, { ...rest, ...account, detached: true, stdio: 'ignore' });
    // Without a listener a missing program would end the whole run; whoever waits for the port finds out.
    child.on('error', () => {});
    // A run that forgets to stop still ends, and takes its processes along.
    child.unref();
    this.children.push(child);
    return child;
  }

  /** Ends every process and removes the folder; safe to call twice. */
  async stop(): Promise<void> {
    this.forget();
    const patience = Date.now() + PATIENCE_MS;
    for (const child of this.children) signalGroup(child, 'SIGTERM');
    while (this.children.some(isRunning) && Date.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.killNow();
  }

  private killNow(): void {
    for (const child of this.children) signalGroup(child, 'SIGKILL');
    this.children.length = 0;
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  private forget(): void {
    process.off('exit', this.onExit);
    for (const signal of SIGNALS) process.off(signal, this.onSignal);
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone.
  }
}

/** The leader only: what it leaves behind is killed with its group, and may stay listed where nobody reaps orphans. */
function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
