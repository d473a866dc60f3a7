/** With it a document saves something about a person whom the worker showed to it; only the worker can make one. */
export interface PassToSave {
  /** The document, as the browser names it. */
  document: string;
  signature: string;
}
