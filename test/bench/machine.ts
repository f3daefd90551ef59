import os from 'node:os';

/** What the figures were taken on, in one line: figures of two machines are not to be compared. */
export function machineLine(programs: readonly string[]): string {
  const processors = os.cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const system = `${os.type()} ${os.release().split('-')[0] ?? ''}`.trim();
  const parts = [
    `${processors.length} × ${model}`,
    `${memory} GB memory`,
    `${system} (${process.arch})`,
    `Node ${process.versions.node}`,
    ...new Set(programs),
  ];
  return `Measured on: ${parts.join('; ')}.`;
}
