/** The progress of long work. */
export interface ProgressReport {
  /** Making records, reading a JSON Lines file, or upgrading a file that another document made. */
  readonly task: "seed" | "import" | "upgrade";
  /** The number of records done. */
  readonly done: number;
  /** The total number of records. Undefined while it is not known. */
  readonly total: number | undefined;
}

export type Progress = (report: ProgressReport) => void;
