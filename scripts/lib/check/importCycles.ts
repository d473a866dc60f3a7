/** No circles: files that import each other, types included, can only be understood all at once. */
import { type CodeFile, importsOf, resolver } from './sources';

/** One line for every circle of imports, with the files in it. */
export function importCycles(files: CodeFile[]): string[] {
  const resolve = resolver(files);
  const graph = new Map(
    files.map(({ path, text }) => [path, importsOf(text).flatMap(({ specifier }) => resolve(path, specifier) ?? [])]),
  );
  return circlesIn(graph).map((circle) => `a circle of imports: ${circle.join(' ⇄ ')}`);
}

/** The groups of nodes that reach each other (Tarjan's strongly connected components), each sorted. */
function circlesIn(graph: Map<string, string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const circles: string[][] = [];

  function visit(node: string): void {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    stack.push(node);
    open.add(node);
    const next = graph.get(node) ?? [];
    for (const to of next) {
      if (!order.has(to)) visit(to);
      if (open.has(to)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(to)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    for (const one of circle) open.delete(one);
    if (circle.length > 1 || next.includes(node)) circles.push(circle.sort());
  }

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}
