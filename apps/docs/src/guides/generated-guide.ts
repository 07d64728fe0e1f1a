/** A guide that the build writes from data that another package keeps. */
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
