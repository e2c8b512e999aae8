/** Builds the shipped calendar documents from published holiday data: `npx tsx cli/calendar-build.ts [folder]`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '../catalog/canonical-json';
import { calendarSchema } from '../rules/working-time/calendar-document';
import { buildCalendar } from './calendar-build/build-calendar';
import { sites } from './calendar-build/sites';

const folder = process.argv[2] ?? path.join(import.meta.dirname, '../catalog/calendars');

for (const site of sites) {
  const { document, warnings } = buildCalendar(site);
  const file = path.join(folder, `${site.key}.json`);
  writeFileSync(file, canonicalJson(document, calendarSchema));
  const { from, to } = document.covers;
  console.log(`${file}: ${from} to ${to}, ${document.days.length} days`);
  for (const warning of warnings) console.warn(`warning: ${warning}`);
}
