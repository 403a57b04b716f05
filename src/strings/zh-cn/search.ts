import type { SearchStrings } from '../en/search.ts';
import { simplifiedChinese } from './answer.ts';

const { outcome, sign, confidence, alternatives } = simplifiedChinese;

/** The words of the search in Simplified Chinese. */
export const searchInChinese: SearchStrings = {
  open: '搜索或粘贴错误',
  label: '几个词，或完整的错误',
  placeholder: 'invalid x-api-key · ANTHROPIC_API_KEY · 堆栈跟踪',
  close: '关闭',
  secret: '其中含有凭据。在查询之前已将其从此框中移除，没有发送到任何地方。',
  toChecker: '检查器会说明它有什么问题',
  checker: '/zh-cn/',
  filters: '筛选页面',
  filter: { kind: '类型', client: '客户端', status: '状态', outcome: '结论' },
  all: '全部',
  count: { one: '1 条结果', many: '{count} 条结果' },
  none: '没有找到。检查器可以处理完整的日志。',
  failed: '搜索未能加载，因此没有进行查询。继续输入即可重试。',
  values: {
    kind: { diagnosis: '诊断', credential: '凭据', finding: '发现', guide: '指南', reference: '参考', list: '列表', site: '本站' },
    status: { holds: '至今有效', superseded: '已被取代', fixed: '已修复', 'by-design': '有意为之', open: '未解决' },
    outcome,
  },
  answer: { outcome, sign, confidence, alternatives },
};
