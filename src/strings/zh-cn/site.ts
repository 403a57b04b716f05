import type { SiteStrings } from '../en/site.ts';

/** Words that stand on every page in Simplified Chinese. */
export const siteInChinese: SiteStrings = {
  unofficial:
    '非官方：并非由 Anthropic 制作、审核或认可。翻译同样是非官方的，如有出入以英文为准。事实均附来源和日期；这里没有任何内容是在 Anthropic 的线上 API 上测得的。',
  privacy: '隐私（英文）',
  otherLanguage: 'English',
  mistake: '报告此页面的错误',
  table: '表格',
  moreMessages: '该消息的另外 {count} 种写法',
  messages: '错误消息',
  wholePage: '完整页面（英文）：版本、报告和来源',
};

/** Starlight's own words on a page, by its keys: it knows them too, but only for languages in which it would build every page anew. */
export const starlightInChinese: Record<string, string> = {
  'skipLink.label': '跳转到内容',
  'themeSelect.accessibleLabel': '选择主题',
  'themeSelect.dark': '深色',
  'themeSelect.light': '浅色',
  'themeSelect.auto': '自动',
  'menuButton.accessibleLabel': '菜单',
  'sidebarNav.accessibleLabel': '主要',
  'tableOfContents.onThisPage': '本页内容',
  'heading.anchorLabel': '章节“{{title}}”',
};
