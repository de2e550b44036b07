/** Writes the pages about the stand-in that follow from its facts and its members. */
import { writeFileSync } from 'node:fs';
import { standInPages } from './standIn/pages';

for (const [path, text] of standInPages()) writeFileSync(path, text);
