import { call, refusal } from './call.ts'
import type { Remove } from './person.ts'

export interface VoucherifyConfig {
  /** That of the cluster: `https://api.voucherify.io`. */
  url: string
  managementId: string
  managementToken: string
  project: string
}

export function voucherify({ url, managementId, managementToken, project }: VoucherifyConfig, timeoutMs: number): Remove {
  const headers = { 'x-management-id': managementId, 'x-management-token': managementToken }
  return async ({ email }) => {
    const place = `${url}/management/v1/projects/${project}/users/${encodeURIComponent(email)}`
    const left = await call<{ key?: string; message: string; details?: string }>('DELETE', place, { headers, timeoutMs })
    if (left.status === 204) return 'removed'
    if (left.body?.key === 'user_not_assigned') return 'not a member'
    throw refusal(left, left.body?.details ?? left.body?.message)
  }
}
