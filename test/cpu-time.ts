/** How long this process has computed, in milliseconds: what else the machine does makes that no longer. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
