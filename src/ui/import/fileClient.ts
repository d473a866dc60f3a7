/** Asks the worker that reads and writes files. It is a file of ours: the browser refuses those made of text. */
import type { FileFailure, FileReply, FileRequest, FileRequestName, FileRequests } from '../../fileWorker/protocol';

/** A request that can't be done, and why. */
export class FileError extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.text);
  }
}

interface Asked {
  resolve(value: never): void;
  reject(error: Error): void;
  onProgress?: ((share: number) => void) | undefined;
}

/** One worker; what it has read stays with it until it is stopped. */
export class FileClient {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Asked>();
  private last = 0;

  /**
   * @param onProgress told how much is done, from 0 to 1
   * @throws FileError
   */
  ask<N extends FileRequestName>(
    name: N,
    input: FileRequests[N]['in'],
    onProgress?: (share: number) => void,
  ): Promise<FileRequests[N]['out']> {
    const worker = this.worker ?? this.start();
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ id, name, input } satisfies FileRequest<N>);
    });
  }

  /** Ends whatever it does, at once. */
  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new FileError({ text: 'stopped' }));
    this.waiting.clear();
  }

  private start(): Worker {
    const worker = new Worker('fileWorker.js');
    worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
      const asked = this.waiting.get(data.id);
      if ('progress' in data) return asked?.onProgress?.(data.progress);
      this.waiting.delete(data.id);
      if (data.ok) asked?.resolve(data.value as never);
      else asked?.reject(new FileError(data.error));
      return undefined;
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.waiting.values()) reject(new FileError({ text: message }));
      this.waiting.clear();
    });
    this.worker = worker;
    return worker;
  }
}
