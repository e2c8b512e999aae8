/** All Simplified Chinese texts, by namespace; a text that English has and Chinese lacks does not compile. */
import type { Texts } from './english';
import approval from './zh-CN/approval.json';
import batch from './zh-CN/batch.json';
import blocks from './zh-CN/blocks.json';
import builder from './zh-CN/builder.json';
import designer from './zh-CN/designer.json';
import events from './zh-CN/events.json';
import form from './zh-CN/form.json';
import home from './zh-CN/home.json';
import itemTexts from './zh-CN/item-texts.json';
import jsonEditor from './zh-CN/json-editor.json';
import notices from './zh-CN/notices.json';
import plan from './zh-CN/plan.json';
import preview from './zh-CN/preview.json';
import publish from './zh-CN/publish.json';
import queue from './zh-CN/queue.json';
import refusals from './zh-CN/refusals.json';
import request from './zh-CN/request.json';
import settings from './zh-CN/settings.json';
import ruleEditor from './zh-CN/rule-editor.json';
import shell from './zh-CN/shell.json';
import signIn from './zh-CN/sign-in.json';
import ticket from './zh-CN/ticket.json';
import versions from './zh-CN/versions.json';
import words from './zh-CN/words.json';

export const texts: Texts = {
  approval,
  batch,
  blocks,
  builder,
  designer,
  events,
  form,
  home,
  'item-texts': itemTexts,
  'json-editor': jsonEditor,
  notices,
  plan,
  preview,
  publish,
  queue,
  refusals,
  request,
  settings,
  'rule-editor': ruleEditor,
  shell,
  'sign-in': signIn,
  ticket,
  versions,
  words,
};
