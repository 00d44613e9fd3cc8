import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Writes the shipped Voucherify cast with one more user a connection, so that no two cycles collide. No operation makes users,
 * and many projects for one user would make their answers longer than any in the cast: so they come by `--fixtures`.
 * The folder goes when the bench ends.
 */
export function writeCast(dist, connections) {
  const shipped = JSON.parse(readFileSync(join(dist, '../fixtures/voucherify.json'), 'utf8'))
  const users = Array.from({ length: connections }, (_, index) => member(String(index + 1).padStart(4, '0')))
  const assignments = users.flatMap(({ id }) => ['proj_Acme0001', 'proj_Beta0001'].map((project) => ({ project, user: id, role: 'USER' })))
  const cast = { ...shipped, users: [...shipped.users, ...users], assignments: [...shipped.assignments, ...assignments] }

  const folder = mkdtempSync(join(tmpdir(), 'ringer-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'voucherify.json'), JSON.stringify(cast))
  return { folder, userIds: users.map(({ id }) => id) }
}

function member(number) {
  const email = `member${number}@example.com`
  return { id: `user_member${number}`, login: email, email, first_name: 'Member', last_name: number, is_owner: false }
}
