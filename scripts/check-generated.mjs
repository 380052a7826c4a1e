// Makes every generated file again and fails when one changes: what is committed is what its source says.
import { execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Script of package.json → the files, or folders of files, that it writes. */
const generated = {
  catalogue: ['src/catalogue/catalogue.json'],
  schema: ['src/config/schema.json', 'src/config/schema-source.json', 'src/catalogue/vendor-schema.json'],
  'docs:accessibility': ['ACCESSIBILITY.md'],
  'docs:catalogue': ['docs/catalogue.md'],
  locales: ['src/locales/generated', 'src/locales/xliff'],
  manifest: ['custom-elements.json', 'editors'],
  'docs:theming': ['docs/theming.md'],
  'demo:configs': ['demo/configs'],
  'docs:rules': ['docs/rules.md'],
  'demo:pages': ['demo'],
};

const stale = Object.entries(generated).filter(([script, paths]) => {
  const before = contents(paths);
  execSync(`npm run --silent ${script}`, { stdio: 'pipe' });
  const after = contents(paths);
  const changed = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
  for (const file of changed) {
    console.error(`${file} was not what its source says. It is now: look at it and commit it (npm run ${script}).`);
  }
  return changed.length > 0;
});

if (stale.length) process.exitCode = 1;
else console.log(`Generated files are up to date: ${Object.values(generated).flat().join(', ')}.`);

function contents(paths) {
  const files = paths.flatMap((path) =>
    path.includes('.') ? [path] : readdirSync(path, { recursive: true }).map((name) => `${path}/${name}`),
  );
  return new Map(files.map((file) => [file, read(file)]));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
