/** Types for files, consents, and what is only shown. */
import type { FieldProperty, PaletteEntry } from './palette-entry';
import { counts } from './shared-properties';

const MOST_BYTES = 5 * 1024 * 1024;

const kinds: FieldProperty = {
  place: '/x-accept',
  editor: {
    kind: 'some-of',
    words: [
      { value: 'application/pdf', label: { en: 'PDF', 'zh-CN': 'PDF' } },
      { value: 'image/png', label: { en: 'PNG image', 'zh-CN': 'PNG 图片' } },
      { value: 'image/jpeg', label: { en: 'JPEG image', 'zh-CN': 'JPEG 图片' } },
    ],
  },
  label: { en: 'Kinds of files', 'zh-CN': '文件类型' },
  help: { en: 'Judged by the content, not by the name.', 'zh-CN': '按文件内容判断，与文件名无关。' },
};
const size: FieldProperty = {
  place: '/x-max-bytes',
  editor: { kind: 'megabytes', most: MOST_BYTES },
  label: { en: 'Largest size', 'zh-CN': '最大大小' },
};

export const documentTypes = {
  file: {
    title: { en: 'File', 'zh-CN': '文件' },
    description: { en: 'One file to attach.', 'zh-CN': '上传一个文件。' },
    icon: 'paperclip',
    properties: [kinds, size],
    start: { schema: { 'x-accept': ['application/pdf'] } },
  },
  files: {
    title: { en: 'Several files', 'zh-CN': '多个文件' },
    description: { en: 'Any number of files to attach.', 'zh-CN': '上传任意多个文件。' },
    icon: 'files',
    properties: [kinds, size, ...counts(20)],
    start: { schema: { 'x-accept': ['application/pdf'], maxItems: 5 } },
  },
  consent: {
    title: { en: 'Consent', 'zh-CN': '同意' },
    description: {
      en: 'A text to agree to: its version and the moment are put on record.',
      'zh-CN': '需要同意的内容，系统会记录其版本和时间。',
    },
    icon: 'signature',
    properties: [
      {
        place: '/x-version',
        editor: { kind: 'text', longest: 40 },
        label: { en: 'Version of the text', 'zh-CN': '内容版本' },
        help: {
          en: 'Count it up when the meaning changes: everybody is then asked again. The text is the help.',
          'zh-CN': '含义改变时请更新版本，届时将重新征求所有人同意。内容即帮助文字。',
        },
      },
    ],
    start: { schema: { 'x-version': '1' } },
  },
  heading: {
    title: { en: 'Heading', 'zh-CN': '小标题' },
    description: { en: 'Divides a long step.', 'zh-CN': '用于划分较长的步骤。' },
    icon: 'heading',
    properties: [],
    start: { schema: {} },
  },
  note: {
    title: { en: 'Note', 'zh-CN': '说明' },
    description: {
      en: 'A text to read: bold, lists and links in Markdown.',
      'zh-CN': '供阅读的文字，可用 Markdown 加粗、列表和链接。',
    },
    icon: 'info-circle',
    properties: [],
    start: { schema: {} },
  },
} as const satisfies Record<string, PaletteEntry>;
