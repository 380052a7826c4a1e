// Empties dist, so that no chunk of an earlier build is published, and puts in what is not built.
import { cpSync, mkdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
cpSync('src/config/schema.json', 'dist/schema.json');
cpSync('src/config/schema-source.json', 'dist/schema-source.json');
cpSync('src/catalogue/catalogue.json', 'dist/catalogue.json');
