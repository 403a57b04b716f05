import type { ErrorStrings } from '../en/errors.ts';

/** The words of the index of errors in Simplified Chinese. */
export const errorsInChinese: ErrorStrings = {
  words: '消息中的词',
  outcome: '结论',
  all: '全部',
  shown: '{all} 条消息中的 {shown} 条',
  linkTo: '指向此消息的链接：{title}，{anchor}',
  meant: '您要找的是不是：',
};
