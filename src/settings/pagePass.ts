/** With it a document saves something about a person whom the worker showed to it; only the worker can make one. */
export interface PagePass {
  /** The document, as the browser names it. */
  document: string;
  signature: string;
}
