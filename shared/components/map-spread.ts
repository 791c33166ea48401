interface Dot {
  x: number;
  y: number;
}

const ROUNDS = 60;
/** The angle between the directions in which dots on one spot go apart. */
const GOLDEN = 2.399963;

/** Moves dots apart that would cover each other, each no further than it must, inside the frame; the same dots give the same places. */
export function spread<T extends Dot>(dots: readonly T[], apart: number, frame: { width: number; height: number }): T[] {
  const places = dots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    places.forEach((a, i) => {
      for (const [j, b] of places.entries()) {
        if (j <= i) continue;
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance >= apart - 0.01) continue;
        const angle = distance > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : (i + j) * GOLDEN;
        const push = (apart - distance) / 2;
        move(a, -push, angle, apart / 2, frame);
        move(b, push, angle, apart / 2, frame);
        moved = true;
      }
    });
    if (!moved) break;
  }
  return dots.map((dot, at) => ({ ...dot, ...places[at] }));
}

function move(dot: Dot, by: number, angle: number, margin: number, { width, height }: { width: number; height: number }): void {
  dot.x = Math.min(width - margin, Math.max(margin, dot.x + by * Math.cos(angle)));
  dot.y = Math.min(height - margin, Math.max(margin, dot.y + by * Math.sin(angle)));
}
