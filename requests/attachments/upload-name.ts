/** The name under which an upload is offered again: its owner's, without what could mislead or break. */

const LONGEST = 200;
/** Control characters, and marks that turn the direction of text (`gpj.exe` shown as `exe.jpg`). */
const misleading = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function uploadName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(misleading, '').trim().replace(/^\.+/, '');
  const name = [...clean].slice(-LONGEST).join('');
  return name === '' ? 'file' : name;
}
