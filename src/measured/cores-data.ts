/** What the script of the calculator knows, as JSON in the page. */
export interface CoresData {
  /** CPU seconds per request, by stack. */
  readonly stacks: readonly {
    readonly id: string;
    readonly label: string;
    readonly seconds: number;
  }[];
}
