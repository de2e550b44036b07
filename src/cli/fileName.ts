import path from 'node:path';

/** The name of a file without its folder. */
export function fileName(file: string): string {
  return path.basename(file).normalize('NFC');
}
