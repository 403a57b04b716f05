import type { Entry } from './entry.ts';

/**
 * Traces that clients leave in what people paste: frames of stack traces, banners, package names, wording.
 * The first two groups are Anthropic's own programs and SDKs, the rest are other people's.
 */
const client = (name: string, find: RegExp, words: string): Entry => ({ fact: `client:${name}`, find, words });

export const CLIENTS: Entry[] = [
  client(
    'claude-code',
    /\$bunfs\/root\/|claude-code\/cli\.js|\bclaude[ -]code\b(?![-/]?(?:action|router|proxy|base))|(?:please )?run \/login|⎿|\bclaude (?:-p|--print|auth|setup-token|doctor|\/log)|^[$❯>]\s*claude\s*$|\bCLAUDE_CODE_[A-Z]|~\/\.claude\b|\/\.claude(?:\/|\.json)|\bapiKeyHelper\b|\[\{"error":"\w*Error: |^- Feedback ID: /im,
    'Claude Code',
  ),
  client(
    'claude-code-action',
    /claude-code-(?:base-)?action|anthropics\/claude-code|claude_code_oauth_token:|anthropic_api_key:\s*\$\{\{|Claude execution failed/i,
    'the Claude Code GitHub Action',
  ),
  client(
    'agent-sdk',
    /claude[-_]agent[-_]sdk|claude[-_]code[-_]sdk|@anthropic-ai\/claude-(?:agent-sdk|code)\/sdk|Claude Agent SDK/i,
    'the Claude Agent SDK',
  ),
  client('vscode-extension', /anthropic\.claude-code|claude vscode|vs ?code extension|\[webview\]/i, 'an editor extension'),
  client('ant-cli', /\bant (?:auth|messages|models)\b|\.config\/anthropic/i, 'the ant command line'),
  client(
    'python-sdk',
    /anthropic\/_(?:client|base_client|exceptions)\.py|\banthropic\.[A-Z]\w+Error\b|\bfrom anthropic import|\bAnthropic\(|\bimport anthropic\b|Error code: \d{3} - \{'|api_key=/,
    'the Python SDK or code in Python',
  ),
  client(
    'typescript-sdk',
    /@anthropic-ai\/sdk|new Anthropic\(|anthropic-sdk-typescript|Expected either apiKey or authToken|dangerouslyAllowBrowser/,
    'the TypeScript SDK',
  ),
  client('go-sdk', /anthropic-sdk-go|anthropic\.NewClient|option\.WithAPIKey/, 'the Go SDK'),
  client('java-sdk', /com\.anthropic\.|AnthropicOkHttpClient|anthropic-java/, 'the Java SDK'),
  client('ruby-sdk', /anthropic-sdk-ruby|Anthropic::(?:Client|Errors)/, 'the Ruby SDK'),
  client('curl', /\bcurl\b[^\n]{0,80}(?:-H|-X|-s|https?:)|-H ["'](?:x-api-key|authorization)/i, 'curl'),
  client('litellm', /litellm/i, 'LiteLLM'),
  client('langchain', /langchain|ChatAnthropic/i, 'LangChain'),
  client('ai-sdk', /@ai-sdk\/anthropic|AI_(?:APICall|LoadAPIKey|Retry)\w*/, 'the Vercel AI SDK'),
  client('opencode', /opencode/i, 'OpenCode'),
  client('openclaw', /openclaw|clawdbot|moltbot/i, 'OpenClaw'),
  client('cline', /\bcline\b/i, 'Cline'),
  client('roo-code', /roo[- ]?code|\broo cline\b/i, 'Roo Code'),
  client('cursor', /\bcursor\b(?! position)/i, 'Cursor'),
  client('zed', /\bzed\b/i, 'Zed'),
  client('aider', /\baider\b/i, 'aider'),
  client('continue', /continue\.dev|continuedev/i, 'Continue'),
  client('n8n', /\bn8n\b/i, 'n8n'),
  client('dify', /\bdify\b/i, 'Dify'),
  client('open-webui', /open[- ]?webui/i, 'Open WebUI'),
  client('cliproxyapi', /cliproxyapi/i, 'CLIProxyAPI'),
  client('claude-code-router', /claude-code-router|\bccr (?:code|start)/i, 'claude-code-router'),
  client('hermes', /hermes[- ]agent/i, 'Hermes Agent'),
  client('goose', /\bgoose\b/i, 'goose'),
  client('librechat', /librechat/i, 'LibreChat'),
  client('crewai', /crewai/i, 'CrewAI'),
  client('llama-index', /llama[_-]?index/i, 'LlamaIndex'),
  client('home-assistant', /home[- ]?assistant|hassio/i, 'Home Assistant'),
];

/** Clients made by Anthropic; everything else is a third party or the person's own code. */
export const ANTHROPIC_APPS = new Set(['claude-code', 'claude-code-action', 'agent-sdk', 'vscode-extension', 'ant-cli']);
/** Libraries and tools a program is written with. */
export const OWN_CODE = new Set([
  'python-sdk',
  'typescript-sdk',
  'go-sdk',
  'java-sdk',
  'ruby-sdk',
  'curl',
  'langchain',
  'litellm',
  'ai-sdk',
  'llama-index',
  'crewai',
]);
