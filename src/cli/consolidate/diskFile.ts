/** A file on the disk, by the path that it is read from. */
export interface DiskFile {
  readonly path: string;
  readonly size: number;
  /** ISO 8601 */
  readonly changedAt: string;
}
