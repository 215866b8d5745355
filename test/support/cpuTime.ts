/** Processor time of this process: unlike a clock, it does not run while other work has the machine. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
