import type { WhichWinsStrings } from '../en/which-wins.ts';
import { precedenceInChinese } from './precedence.ts';

/** The words of "Which credential wins?" in Simplified Chinese. */
export const whichWinsInChinese: WhichWinsStrings = {
  group: { variables: '环境变量', 'claude-code': 'Claude Code', code: '代码中或磁盘上' },
  choice: {
    ANTHROPIC_API_KEY: 'ANTHROPIC_API_KEY',
    ANTHROPIC_AUTH_TOKEN: 'ANTHROPIC_AUTH_TOKEN',
    CLAUDE_CODE_OAUTH_TOKEN: 'CLAUDE_CODE_OAUTH_TOKEN',
    ANTHROPIC_PROFILE: 'ANTHROPIC_PROFILE',
    federation: '联合身份变量（ANTHROPIC_FEDERATION_RULE_ID …）',
    'custom-headers:authorization': '含 Authorization 的 ANTHROPIC_CUSTOM_HEADERS',
    login: '使用订阅的 /login（已保存）',
    'console-key': '使用 Console 账户的 /login（已保存）',
    apiKeyHelper: 'settings.json 中的 apiKeyHelper',
    'settings:ANTHROPIC_API_KEY': 'settings.json 中的 ANTHROPIC_API_KEY',
    'settings:ANTHROPIC_AUTH_TOKEN': 'settings.json 中的 ANTHROPIC_AUTH_TOKEN',
    'settings:CLAUDE_CODE_OAUTH_TOKEN': 'settings.json 中的 CLAUDE_CODE_OAUTH_TOKEN',
    apiKey: '在代码中传入的 API 密钥',
    authToken: '在代码中传入的认证令牌',
    'default-profile': '默认配置档（~/.config/anthropic）',
  },
  paste: '或者粘贴 env 输出、.env、设置文件，或 claude auth status、/status 的输出',
  pasteNote: '只读取已设置项的名称；值会首先在您的浏览器中移除。',
  clients: '客户端',
  reset: '重新开始',
  heading: '各客户端的做法',
  nothing: '勾选已设置的项，或粘贴文本。',
  noClient: '请至少选择一个客户端。',
  found: { one: '在文本中找到 1 个凭据。', many: '在文本中找到 {count} 个凭据。' },
  foundNone: '文本中没有设置凭据。请改为勾选已设置的项。',
  announce: '{client}：{winner}',
  stopped: '不发送任何内容',
  cases: '常见情况',
  set: '已设置的项',
  stops: '停止：没有凭据',
  precedence: precedenceInChinese,
};
