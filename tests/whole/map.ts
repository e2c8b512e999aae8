/** Draws docs/map.md from the tree: every module with the sentence that it begins with. `npm run map` writes it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folders = [
  'catalog',
  'forms',
  'requests',
  'rules',
  'tickets',
  'people',
  'jobs',
  'db',
  'app',
  'cli',
  'benchmarks',
  'tests',
];

const head = `# Map

Drawn from the tree by \`npm run map\`; a test fails when it is out of date. Each line is a module and the sentence that it begins with.
What the folders are and what they may import stands in [architecture.md](architecture.md).
`;

/** The first sentence of a module's opening comment, on one line. */
function purposeOf(file: string): string {
  const comment = /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const text = comment
    .replace(/^\s*\*\s?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}

function modulesOf(folder: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', folder], {
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))]
    .filter((file) => /\.(tsx?|js)$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file))
    .sort();
}

/** The whole page as Markdown. */
export function drawMap(): string {
  const sections = folders.map((folder) => {
    const lines = modulesOf(folder).map(
      (file) => `- \`${file.slice(folder.length + 1)}\` ${purposeOf(file)}`,
    );
    return `\n## ${folder}/\n\n${lines.join('\n')}\n`;
  });
  return head + sections.join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('docs/map.md', drawMap());
