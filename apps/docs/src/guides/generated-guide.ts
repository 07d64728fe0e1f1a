/** A guide that the build generates from the data of another package. */
export interface GeneratedGuide {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly description: string;
    readonly sidebar: { readonly order: number };
  };
  /** Markdown. */
  readonly body: string;
}
