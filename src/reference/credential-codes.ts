import type { Anthropic } from '@anthropic-ai/sdk';
import { type Decision, explainedBy } from './decision.ts';

/** Codes that have to do with a key, a token, an account or its limits. */
export const CREDENTIAL_CODES = {
  api_key_scope_missing: explainedBy('admin-key-required', 403, 'The key lacks the scope the endpoint needs.'),
  organization_level_scoped_api_key_required: explainedBy(
    'admin-key-required',
    403,
    'Only a scoped key of the whole organization will do.',
  ),
  cannot_sign_out_managed_member: explainedBy('org-policy-denies-access', 403, 'This key or token may not sign out a managed member.'),
  cannot_sign_out_membership_admin: explainedBy('org-policy-denies-access', 403, 'Its holder may not sign out membership admins.'),
  cannot_sign_out_owner: explainedBy('org-policy-denies-access', 403, 'This key or token may not sign out an owner.'),
  cannot_sign_out_privileged_member: explainedBy('org-policy-denies-access', 403, 'This OAuth token may not sign out such a member.'),
  claude_code_key_creator_not_member: explainedBy('org-policy-denies-access', 400, 'Whoever made this Claude Code key has left.'),
  claude_code_version_too_old: explainedBy('client-version-bug', 400, 'The model or the organization wants a newer Claude Code.'),
  claude_tag_writes_not_enabled: explainedBy('org-policy-denies-access', 403, 'The organization may not write through this API.'),
  compliance_configuration_restricted: explainedBy('org-policy-denies-access', 403, 'Compliance settings forbid storing anything new.'),
  environment_create_disabled: explainedBy('org-policy-denies-access', 403, 'Making environments is off for the organization.'),
  environment_update_disabled: explainedBy('org-policy-denies-access', 403, 'Changing environments is off for the organization.'),
  spend_limits_admin_api_writes_not_enabled: explainedBy(
    'org-policy-denies-access',
    403,
    'No admin credential may touch its spend limits.',
  ),
  user_profile_billing_not_authorized: explainedBy('org-policy-denies-access', 403, 'The customer has not allowed being billed.'),
  user_profile_not_billable: explainedBy('org-policy-denies-access', 403, 'This user profile cannot be billed; no reason is given.'),
  workspace_policy_violation: explainedBy('org-policy-denies-access', 400, 'The workspace policy forbids it; the message names the rule.'),
  organization_on_hold: explainedBy('organization-disabled', 400, 'Disabled for trust and safety; `appeal_url` says where to appeal.'),
  organization_not_enrolled_in_beta: explainedBy('feature-not-in-plan', 400, 'The organization is not in the beta the message names.'),
  organization_type_not_supported: explainedBy('feature-not-in-plan', 400, 'The endpoint is not for this type of organization.'),
  parent_organization_required: explainedBy('feature-not-in-plan', 400, 'Only for organizations below a parent organization.'),
  linked_organization_billing_unavailable: explainedBy('credit-balance-too-low', 402, 'The linked organization cannot be billed now.'),
  linked_organization_spend_limit_reached: explainedBy(
    'usage-limit-reached',
    402,
    'The linked organization is at a limit or out of credit.',
  ),
  contract_spend_limit_reached: explainedBy('usage-limit-reached', 429, 'The spend limit of the contract is reached.'),
  enforced_spend_limit_reached: explainedBy('usage-limit-reached', 429, 'The monthly limit of the API tier is passed.'),
  ramp_limit_exceeded: explainedBy('rate-limited', 429, 'Usage grew too fast; wait as long as `retry-after` says.'),
  sandbox_egress_restricted: explainedBy('request-blocked-region-or-waf', 403, 'Sent from a Claude sandbox that may not call this.'),
} satisfies { [Code in NonNullable<Anthropic.ErrorDetails>['error_code']]?: Decision };
