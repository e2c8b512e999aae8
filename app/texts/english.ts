/** All English texts, by namespace: one file a screen. Their shape is what the other languages must have. */
import approval from './en/approval.json';
import batch from './en/batch.json';
import blocks from './en/blocks.json';
import builder from './en/builder.json';
import designer from './en/designer.json';
import events from './en/events.json';
import form from './en/form.json';
import home from './en/home.json';
import itemTexts from './en/item-texts.json';
import jsonEditor from './en/json-editor.json';
import notices from './en/notices.json';
import plan from './en/plan.json';
import preview from './en/preview.json';
import publish from './en/publish.json';
import queue from './en/queue.json';
import refusals from './en/refusals.json';
import request from './en/request.json';
import settings from './en/settings.json';
import ruleEditor from './en/rule-editor.json';
import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import ticket from './en/ticket.json';
import versions from './en/versions.json';
import words from './en/words.json';

export const texts = {
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

export type Texts = typeof texts;
