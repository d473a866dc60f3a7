/**
 * Writes that follow each other faster than they are done: while one is under way, only the latest value waits. What is
 * typed quickly would otherwise queue, and its last letters would be the last to be safe.
 */
export class LatestWrites<Value> {
  private readonly waiting = new Map<string, Value>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly write: (key: string, value: Value) => PromiseLike<unknown>) {}

  /** Resolves once this value, or a later one, is written; rejects where it can't be. */
  put(key: string, value: Value): Promise<void> {
    this.waiting.set(key, value);
    const running = this.running.get(key) ?? this.run(key);
    // A write takes a while: it can't be over by now.
    this.running.set(key, running);
    return running;
  }

  /** Forgets what is waiting for this key. */
  drop(key: string): void {
    this.waiting.delete(key);
  }

  private async run(key: string): Promise<void> {
    try {
      for (let value = this.take(key); value !== undefined; value = this.take(key)) await this.write(key, value);
    } finally {
      this.running.delete(key);
    }
  }

  private take(key: string): Value | undefined {
    const value = this.waiting.get(key);
    this.waiting.delete(key);
    return value;
  }
}
