/** Writes the page with every sentence in both languages: `npm run sentences`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentencesPage } from './sentences/page';

writeFileSync(path.join(__dirname, '..', 'docs', 'sentences.md'), sentencesPage());
