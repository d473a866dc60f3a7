/** A file that is one message (EML), or one with its length above it, as Apple Mail writes them (EMLX). */
import { PieceLines } from './pieceLines';
import { MessageStart, type RawMessage } from './rawMessage';

/** Apple Mail writes the length of the message above it. */
export const lengthLine = /^\d+\s*$/;

/** The one message of a file. */
export async function onlyMessage(pieces: AsyncIterable<Uint8Array>): Promise<RawMessage> {
  const reader = new OnlyMessage();
  const lines = new PieceLines(reader);
  for await (const piece of pieces) {
    lines.takePiece(piece);
    reader.start.detach();
    if (reader.start.isFull) break;
  }
  lines.endFile();
  return { line: reader.firstLine, bytes: reader.start.bytes() };
}

class OnlyMessage {
  readonly start = new MessageStart();
  /** Of its headers, counted from 1. */
  firstLine = 1;
  private hasBegun = false;

  takeLine(line: Uint8Array): void {
    const first = this.hasBegun ? 0 : line.findIndex((byte) => byte > 0x20 && byte < 0x7f);
    if (first < 0 || (!this.hasBegun && lengthLine.test(new TextDecoder().decode(line.subarray(first))))) {
      this.firstLine++;
      return;
    }
    this.hasBegun = true;
    this.start.addLine(line.subarray(first));
  }

  takeMore(part: Uint8Array): void {
    this.start.addMore(part);
  }
}
