const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const units = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000]

/**
 * Milliseconds of an ISO 8601 duration (`PT1H`, `P1DT30M`, `PT0.5S`), or of a number of them.
 * Throws for what is neither, and for years and months, which have no fixed length.
 */
export function parseDuration(duration: string | number): number {
  if (typeof duration === 'number') return duration
  const match = pattern.exec(duration)
  const parts = match?.slice(1) ?? []
  if (parts.every((part) => part === undefined)) {
    throw new Error(
      `"${duration}" is no duration: give milliseconds, or ISO 8601 with weeks, days, hours, minutes and seconds, such as PT1H`,
    )
  }
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (units[index] as number), 0)
}
