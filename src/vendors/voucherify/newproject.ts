import type { components } from '../../generated/voucherify.ts'
import type { Project } from './state.ts'

type Wanted = components['schemas']['ManagementProjectsCreateRequestBody']

/** A project as it is created: what was asked for, else what the vendor's example of a new project has; the owners hear of it. */
export function newProject(id: string, wanted: Wanted, emails: string[]): Project {
  const loud = { value: 80, emails, in_app: true, enabled: true }
  const callout = { email: true, emails, in_app: true }
  return {
    id,
    name: wanted.name,
    currency: wanted.currency,
    timezone: wanted.timezone,
    cluster_id: wanted.cluster_id ?? 'eu1',
    api_version: wanted.api_version ?? 'v2018-08-01',
    ...(wanted.description !== undefined && { description: wanted.description }),
    ...(wanted.dial_code !== undefined && { dial_code: wanted.dial_code }),
    case_sensitive_codes: wanted.case_sensitive_codes,
    client_trusted_domains: wanted.client_trusted_domains ?? [],
    client_redeem_enabled: wanted.client_redeem_enabled ?? false,
    client_publish_enabled: wanted.client_publish_enabled ?? false,
    client_list_vouchers_enabled: wanted.client_list_vouchers_enabled ?? false,
    client_create_customer_enabled: wanted.client_create_customer_enabled ?? false,
    client_loyalty_events_enabled: wanted.client_loyalty_events_enabled ?? false,
    client_set_voucher_expiration_date_enabled: wanted.client_set_voucher_expiration_date_enabled ?? false,
    api_usage_notifications: {
      messages: loud,
      api_calls: loud,
      cycle_calls: loud,
      redemptions: { value: 80, emails: [], in_app: false, enabled: false },
      webhook_calls: loud,
      bulk_api_calls: loud,
      ...wanted.api_usage_notifications,
    },
    webhooks_callout_notifications: wanted.webhooks_callout_notifications ?? { webhooks: callout, distributions: callout },
    is_sandbox: false,
    webhook_version: wanted.webhook_version ?? 'v2024-01-01',
  }
}
