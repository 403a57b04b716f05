import { describe, expect, it } from 'vitest';
import { redact } from '../../src/diagnosis/redact/redact.ts';
import { knowledge } from '../support/knowledge.ts';

const left = (text: string): string => redact(text, knowledge.kinds).text;

/** A password of words, one with a digit, and a number a service may give out: none is a shape that tells. */
const WORDS = 'Fake-zzz-word';
const DIGIT = 'zzz9zzz';
const UUID = '12345678-90ab-4cde-8f12-34567890abcd';

/** Each is written with `§` where the secret stands. */
type Place = [name: string, text: string];
const withoutSecrets = ([, text]: Place, secret: string): void => {
  expect(text).toContain('§');
  expect(left(text.replaceAll('§', secret))).not.toContain(secret);
};

describe('what stands between a name and its value is no hiding place', () => {
  it.each<Place>([
    ['a type of Python', 'api_key: str = "§"'],
    ['one of two types', 'api_key: str | None = "§"'],
    ['a type that may be missing', 'api_key: Optional[str] = "§"'],
    ['a type of TypeScript', 'const apiKey: string = "§";'],
    ['a variable that comes first', 'apiKey: process.env.ANTHROPIC_API_KEY || "§"'],
    ['a variable that comes first, without a name', "const mine = process.env.ANTHROPIC_API_KEY ?? '§';"],
    ['a call that comes first', 'api_key=os.environ.get("ANTHROPIC_API_KEY") or "§"'],
    ['a default', 'os.getenv("ANTHROPIC_API_KEY", default="§")'],
    ['a class for secrets', 'anthropic_api_key=SecretStr("§")'],
    ['a function of Rust', 'api_key: Some("§".to_string())'],
    ['a text of Python with a letter', 'api_key=f"§"'],
    ['bytes', "headers = {b'x-api-key': b'§'}"],
    ['bytes in a pair', "(b'x-api-key', b'§')"],
    ['a list of one', `'x-api-key': [ '§' ]`],
    ['a list of one in JSON', '"x-api-key": ["§"]'],
    ['an assignment where nothing is set', "ENV['ANTHROPIC_API_KEY'] ||= '§'"],
    ['a list in Lisp', '(setenv "ANTHROPIC_API_KEY" "§")'],
    ['a line that goes on', 'ANTHROPIC_API_KEY=\\\n§'],
    ['an option whose line goes on', '--api-key \\\n  §'],
    ['a tag of YAML', 'api_key: !!str §'],
    ['a scheme in a setter', 'headers.set("Authorization", "Bearer §")'],
    ['a pair with a scheme', '{"name":"Authorization","value":"Bearer §"}'],
    ['a map of Go', 'map[Authorization:[Bearer §] Content-Type:[x]]'],
  ])('%s', (...place) => {
    for (const secret of [WORDS, DIGIT, UUID]) withoutSecrets(place, secret);
  });
});

describe('a value whose name stands apart from it', () => {
  it.each<Place>([
    ['in a list of YAML', '- key: ANTHROPIC_API_KEY\n  value: §'],
    ['behind a comment', '- name: ANTHROPIC_API_KEY # c\n  value: §'],
    ['in a block of HCL', 'environment_variable {\n  name  = "ANTHROPIC_API_KEY"\n  value = "§"\n}'],
    ['in an object of HCL', '{ name = "ANTHROPIC_API_KEY", value = "§" }'],
    ['in an object of code', "{ key: 'x-api-key', value: '§' }"],
    ['in parameters of a template', 'ParameterKey=ApiKey,ParameterValue=§'],
    ['in markup', '<add key="AnthropicApiKey" value="§" />'],
    ['behind the value', '{"value":"§","name":"ANTHROPIC_API_KEY"}'],
    ['behind the value in YAML', '- value: §\n  name: ANTHROPIC_API_KEY'],
    ['over a list', 'api_keys:\n  - §\n  - §'],
    ['before a list', '"api_keys": ["§", "§"]'],
    ['in a header of a gateway', 'x-litellm-key: §'],
    ['in a header within a variable', 'ANTHROPIC_CUSTOM_HEADERS="X-Portkey-Key: §"'],
    ['without a word for API', 'anthropic_key = "§"'],
    ['at the start of a line', 'pass: §'],
    ['for Bedrock', 'AWS_BEARER_TOKEN_BEDROCK=§'],
    ['with a word behind', 'ANTHROPIC_API_KEY_WORK=§'],
    ['in a header of Cloudflare', 'cf-aig-authorization: Bearer §'],
    ['in a server', 'proxy_set_header x-api-key "§";'],
    ['in a store of logins', '"anthropic": {"type":"api","key":"§"}'],
    ['in a store of OAuth logins', '{"type":"oauth","refresh":"§","access":"§"}'],
  ])('%s', (...place) => {
    for (const secret of [WORDS, DIGIT, UUID]) withoutSecrets(place, secret);
  });
});

describe('a value that goes on behind a delimiter', () => {
  it.each([
    'password: §,§',
    'x-api-key: §;§',
    'token: §)§',
    '  - DB_PASSWORD=§;§',
    'authorization: Bearer §;§',
    'curl -H "x-api-key: §;§" https://a.example',
  ])('%j', (text) => {
    withoutSecrets(['', text], DIGIT);
  });
});

describe('what a command is given', () => {
  it.each<Place>([
    ['a login', 'docker login -u me -p § reg.example.com'],
    ['a store of secrets', 'gh secret set ANTHROPIC_API_KEY -R a/b --body "§"'],
    ['a secret that is piped', 'echo "§" | gh secret set ANTHROPIC_API_KEY'],
    ['a secret that is piped to a login', 'echo § | docker login --password-stdin'],
    ['a keychain', 'security add-generic-password -a u -s x -w "§"'],
    ['PowerShell', 'Set-Item -Path Env:ANTHROPIC_API_KEY -Value "§"'],
    ['a secret of Kubernetes', 'kubectl create secret generic s --from-literal=anthropic=§'],
    ['a client of HTTP', 'http -a user:§ https://x.example'],
    ['a configuration', 'aws configure set aws_secret_access_key §'],
    ['a build of an image', 'ENV ANTHROPIC_API_KEY §'],
    ['curl over several lines', 'curl https://x.example \\\n  -u "me:§"'],
    ['a secret from a text', 'gh secret set ANTHROPIC_API_KEY <<< "§"'],
    ['a store of AWS', 'aws secretsmanager create-secret --name x --secret-string §'],
    ['a quoted text of bash', "export ANTHROPIC_API_KEY=$'§'"],
    ['an option for a password', 'mytool --password §'],
    ['a login that asks for a code', 'Paste code here if prompted > §'],
  ])('%s', (...place) => {
    for (const secret of [WORDS, DIGIT, UUID]) withoutSecrets(place, secret);
  });
});

describe('what code hands on', () => {
  it.each<Place>([
    ['to a client', 'new AnthropicClient("§")'],
    ['to a request', '.bearer_auth("§")'],
    ['to a request with a user', 'client.basic_auth("me", Some("§"))'],
    ['to a header behind it', 'request.setValue("§", forHTTPHeaderField: "x-api-key")'],
  ])('%s', (...place) => {
    for (const secret of [WORDS, DIGIT, UUID]) withoutSecrets(place, secret);
  });
});

describe('what people write', () => {
  it.each<Place>([
    ['of a key', 'API key: §'],
    ['of a password', 'my password is §, and it fails'],
    ['of a token', 'the token is `§`'],
    ['in bold letters', '**ANTHROPIC_API_KEY**: `§`'],
    ['in Chinese', 'API 密钥：§'],
    ['behind the name of a variable in Chinese', 'ANTHROPIC_API_KEY：§'],
    ['in Japanese', 'パスワード: §'],
    ['and what a program asked for', 'AWS Secret Access Key [None]: §'],
    ['in the user of an address', 'https://§@github.com/a/b'],
    ['in the state of a login', 'https://a.example/callback?code=§&state=§'],
    ['in the verifier of a login', 'code_verifier=§&x=y'],
    ['in a helper that says headers', '{"otelHeadersHelper": "echo §"}'],
    ['of a variable', 'I set ANTHROPIC_API_KEY to § and it fails'],
    ['with an equals sign', 'My API key = §'],
    ['and what a command prints of it', '$ echo $ANTHROPIC_API_KEY\n§\n$'],
    ['in an error that repeats it', 'Incorrect API key provided: §.'],
    ['in an error about a header', "httpx.LocalProtocolError: Illegal header value b'Bearer §'"],
    ['in an error of a proxy', 'LiteLLM Virtual Key expected. Received=§, expected to start with'],
  ])('%s', (_name, text) => {
    for (const secret of [DIGIT, UUID]) expect(left(text.replaceAll('§', secret))).not.toContain(secret);
  });

  it.each([
    '{"message":"Anthropic API key is required","modelId":"claude-sonnet-4-5-20250929"}',
    'API key: claude-code 2.1.330 says so',
    'the token is expired since 2.1.330',
    'Set "ANTHROPIC_API_KEY" or "ANTHROPIC_AUTH_TOKEN"',
    'apiKey: process.env.ANTHROPIC_API_KEY || process.env.CLAUDE_KEY',
    'new ChatAnthropic("claude-3-5-sonnet-20241022")',
    'docker run -p 8080:80 -e NAME image',
    'the token was 2026-04-26T17:13:31.901Z',
    '- name: ANTHROPIC_API_KEY\n  valueFrom:\n    secretKeyRef:\n      key: api-key',
    'secrets: ["ANTHROPIC_API_KEY"]',
    'api_key = os.getenv("ANTHROPIC_API_KEY")',
    'api_key: str = Field(default=None)',
    'api_key=Variable("ANTHROPIC_API_KEY")',
    'api_key: str = Variable("ANTHROPIC_API_KEY")',
    'if (/^(CLAUDE_CODE_OAUTH_TOKEN|ANTHROPIC_API_KEY)=/m.test(text)) {',
    'git clone git@github.com:a/b',
    'docker login -u me -p process.env.TOKEN_OF_MINE',
  ])('%j keeps all of it', (text) => {
    expect(left(text)).toBe(text);
  });
});
