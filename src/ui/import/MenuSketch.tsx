/** A drawing of where to click: menus of another program, the one to choose in each marked. */
interface SketchProps {
  /** The menus from left to right, each with its entries; the one to click begins with `*`. */
  menus: readonly (readonly string[])[];
  /** What it shows, for those who don't see it. */
  label: string;
}

const row = { width: 140, height: 24, gap: 8 };

export function MenuSketch({ menus, label }: SketchProps) {
  const width = menus.length * (row.width + row.gap);
  const height = Math.max(...menus.map((entries) => entries.length)) * (row.height + 2) + 4;
  return (
    <svg class="sketch" width={width} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {menus.map((entries, column) =>
        entries.map((entry, at) => {
          const isHere = entry.startsWith('*');
          const [x, y] = [column * (row.width + row.gap) + 2, at * (row.height + 2) + 2];
          return (
            <g key={`${column}/${entry}`} class={isHere ? 'here' : undefined}>
              <rect x={x} y={y} width={row.width} height={row.height} rx={5} />
              <text x={x + 8} y={y + 16}>
                {isHere ? entry.slice(1) : entry}
              </text>
            </g>
          );
        }),
      )}
    </svg>
  );
}
