import type { Entry } from './entry.ts';

/** Platforms, places and circumstances that decide between causes with the same message. */
const entry = (fact: string, find: RegExp, words: string): Entry => ({ fact, find, words });

export const SURROUNDINGS: Entry[] = [
  entry(
    'platform:bedrock',
    /bedrock|AWS_(?:PROFILE|REGION|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|BEARER_TOKEN_BEDROCK)|\baws (?:sso|sts|configure)\b|security token included|UnrecognizedClientException|ExpiredTokenException|arn:aws|agreementAvailability|entitlementAvailability|aws-marketplace/i,
    'Amazon Bedrock or AWS credentials',
  ),
  entry(
    'platform:vertex',
    /vertex|gcloud|GOOGLE_(?:APPLICATION_CREDENTIALS|CLOUD_PROJECT)|application[-_ ]default[-_ ]credentials|googleapis|invalid_rapt|google-auth/i,
    'Google Cloud credentials',
  ),
  entry('platform:foundry', /foundry|services\.ai\.azure\.com|\bentra\b|DefaultAzureCredential/i, 'Microsoft Foundry'),
  entry('platform:aws-platform', /aws-external-anthropic|CLAUDE_CODE_USE_ANTHROPIC_AWS|ANTHROPIC_AWS_/i, 'Claude Platform on AWS'),
  entry(
    'platform:github-actions',
    /github actions?|\.github\/workflows|\$\{\{\s*secrets\.|id-token:|GITHUB_TOKEN|gh secret set|workflow\b.{0,40}\byml|gitea|\bOIDC token\b|Run anthropics\//i,
    'a GitHub Actions workflow',
  ),
  entry(
    'platform:gateway',
    /\bLiteLLM\b.{0,40}proxy|llm[- ]gateway|ai gateway|helicone|portkey|cloudflare ai gateway|claude-code-router|cliproxyapi|one-?api|new-?api\b|渠道|virtual key|openrouter\.ai/i,
    'a gateway or proxy service',
  ),
  entry(
    'grant:federation',
    /grant-type:jwt-bearer|federation_rule|\bfdrl_|workload identity federation/i,
    'an exchange of an identity token',
  ),
  entry('screen:login-method', /select login method/i, 'the screen that asks how to log in'),
  entry('context:ssh', /\bssh\b|ssh-session|\bremote server\b|headless mac|\btmux\b|mosh/i, 'an SSH session'),
  entry(
    'context:docker',
    /\bdocker\b|container|compose|dockerfile|kubernetes|\bk8s\b|\bpod\b|\/home\/(?:agent|node)\b|podman/i,
    'a container',
  ),
  // The attribute of a frame in a page is no sandbox of a program.
  entry(
    'context:sandbox',
    /\bsandbox(?:e[ds]|ing)?\b(?! attribute)|\bseatbelt\b|\bbubblewrap\b|\bworktrees?\b/i,
    'a sandbox or a copy of the project',
  ),
  entry('context:wsl', /\bWSL\b|\/mnt\/c\//i, 'WSL'),
  entry(
    'context:keychain',
    /keychain|SecKeychain|security find-generic-password|credential manager|gnome-keyring|libsecret|safeStorage/i,
    'the operating system’s credential store',
  ),
  entry('context:credentials-file', /\.credentials\.json|\.claude\.json|auth-profiles\.json|auth\.json/i, 'a credentials file'),
  entry('context:ci', /\bCI\b|pipeline|jenkins|gitlab-ci|runner|github actions?|workflow/i, 'a CI job'),
  entry('context:browser', /\bbrowser\b|chrome|firefox|extension|\bCORS\b|dangerouslyAllowBrowser/i, 'a browser'),
  entry(
    'context:headless',
    /headless|\bclaude (?:-p|--print)|non-?interactive|systemd|cron|launchd|daemon|service process/i,
    'a run without a terminal',
  ),
  entry('context:ide', /vs ?code|jetbrains|intellij|cursor|zed\b|\bIDE\b|xcode/i, 'an editor'),
  entry('context:proxy', /HTTPS?_PROXY|corporate proxy|zscaler|\bVPN\b|firewall|proxy/i, 'a proxy or VPN'),
  entry(
    'context:subscription',
    /claude (?:max|pro|team)|\b(?:max|pro|team|enterprise) (?:plan|subscription|account|seat)|\bsubscription\b|claude\.ai|\bmax plan|login method/i,
    'a subscription login',
  ),
  entry('context:free-plan', /free (?:plan|tier|account|claude)|claude free/i, 'a free plan'),
  entry(
    'context:parallel',
    /parallel|concurrent|multiple (?:sessions|agents|instances|terminals)|race condition|several (?:sessions|agents)|another (?:process|session|terminal)|rotated/i,
    'several processes at once',
  ),
  // The scope `user:mcp_servers` of an ordinary login is no MCP server. "SSE error" is how the protocol's SDK begins its errors.
  entry('context:mcp', /\bMCP\b|\bmcp[ -]server|mcpServers|mcp\.json|\/mcp\b|\bSSE error:/i, 'an MCP server'),
  entry('context:setup-token', /setup-token/i, '`claude setup-token` is named'),
  entry(
    'context:billing',
    /\b(?:billed|billing|invoices?|charged|charges|auto-recharge|credits|pay-as-you-go|cost me)\b/i,
    'billing is the matter',
  ),
  entry('context:login', /\b(?:log ?in|sign ?in|oauth|auth(?:entication)?)\b/i, 'a login is the matter'),
  entry('context:claude', /claude|anthropic/i, 'Claude or Anthropic is named'),
  entry(
    'context:access',
    /api[ _-]?keys?\b|\b(?:auth|oauth|access|bearer|setup)[ _-]?tokens?\b|\bcredentials?\b|\bsecrets?\b|\bpermissions?\b|\bunauthori[sz]ed\b|\bforbidden\b|\baccess denied\b|\bquotas?\b|\b(?:usage|rate|session|weekly) limits?\b|\b(?:vpn|proxy)\b/i,
    'access is the matter',
  ),
  entry(
    'context:asks-login',
    /\b(?:ask|prompt|requir|forc|need|have to|has to|want)\w*\b[^.\n]{0,40}\b(?:log ?in|logging in|sign in|re-?auth\w*|authenticat\w*|set ?up credentials|auth again)\b/i,
    'it asks for a login',
  ),
  entry(
    'context:restart',
    /after (?:a )?(?:reboot|restart|rebuild|recreat)|every (?:restart|reboot|time)|re-?authenticate|log in again|keeps asking/i,
    'it comes back after a restart',
  ),
  entry(
    'context:unset-helped',
    /unset ANTHROPIC|after (?:unsetting|removing) (?:the )?(?:ANTHROPIC|env|api key)|Remove-Item Env:|removed? ANTHROPIC_API_KEY/i,
    'unsetting the variable changed it',
  ),
  entry(
    'context:works-elsewhere',
    /works? (?:fine )?(?:elsewhere|with curl|in (?:the )?(?:CLI|terminal|claude code|console|browser|postman)|interactively)|same (?:key|token) works/i,
    'the same credential works elsewhere',
  ),
  entry(
    'context:many-users',
    /same (?:here|issue|problem)|\+1\b|everyone|many users|all users|outage|status page|status\.(?:claude|anthropic)/i,
    'many people at the same time',
  ),
  entry('context:just-logged-in', /after (?:login|logging in|\/login)|just logged in|login successful/i, 'right after a login'),
  entry(
    'login:succeeded',
    /login successful|logged in as|successfully (?:logged in|authenticated)|authentication successful|"loggedIn":\s*true/i,
    'the login itself succeeded',
  ),
  entry('endpoint:messages', /\/v1\/messages(?!\/(?:count_tokens|batches))/i, 'the Messages endpoint'),
  entry('endpoint:no-version', /api\.anthropic\.com\/(?:messages|models|complete)\b/i, 'an address of the API without /v1'),
  entry('endpoint:count-tokens', /count_tokens/i, 'the token counting endpoint'),
  entry('endpoint:models', /\/v1\/models\b/i, 'the Models endpoint'),
  entry('endpoint:organizations', /\/v1\/organizations\b|cost_report|usage_report|admin api/i, 'an Admin API endpoint'),
  entry('endpoint:oauth-token', /\/oauth\/token\b|token endpoint|token exchange|grant_type/i, 'the OAuth token endpoint'),
  entry(
    'endpoint:oauth-authorize',
    /\/oauth\/authorize|\/oauth\/code|redirect_uri|authorize url|code_challenge/i,
    'the OAuth authorize page',
  ),
  entry('endpoint:oauth-usage', /\/oauth\/usage|usage data|claude usage|\/usage\b/i, 'the usage endpoint'),
  entry('endpoint:oauth-profile', /oauth[ /]profile|user:profile/i, 'the profile endpoint'),
  entry('beta:oauth', /oauth-2025-04-20/i, 'the OAuth beta header'),
  entry(
    'body:html',
    /<!doctype html|<html|<title>|cf-browser-verification|cloudflare ray id|just a moment\.\.\./i,
    'an HTML page instead of JSON',
  ),
  entry('host:anthropic', /\b(?:api\.anthropic\.com|platform\.claude\.com|claude\.ai|console\.anthropic\.com)\b/i, 'a host of Anthropic'),
];
