/** The progress of work that can take long. */
export interface ProgressReport {
  /** Making records, reading a JSON Lines file, or upgrading a file that another document made. */
  readonly task: "seed" | "import" | "upgrade";
  /** How many records are done. */
  readonly done: number;
  /** How many there are in all; undefined while that is not known. */
  readonly total: number | undefined;
}

export type Progress = (report: ProgressReport) => void;
