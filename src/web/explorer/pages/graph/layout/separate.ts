/** How much wider than high a node's room is: its name stands below it, in one line. */
const WIDE = 1.5;
const ROUNDS = 60;

/**
 * Pushes nodes apart that stand closer than `room` (in the unit of the positions), in place. What is held does not move.
 * Only nodes of neighbouring cells of a grid are compared: time grows with the number of nodes, not of pairs.
 */
export function separate(positions: Float32Array, held: Uint8Array, room: number): void {
  const order = held.length;
  for (let round = 0; round < ROUNDS; round++) {
    const cells = cellsOf(positions, order, room);
    let isMoved = false;
    for (let at = 0; at < order; at++)
      for (const other of nearby(cells, positions, at, room)) if (other > at && push(positions, held, at, other, room)) isMoved = true;
    if (!isMoved) return;
  }
}

const coordinate = (positions: Float32Array, at: number, axis: 0 | 1): number => positions[2 * at + axis] as number;
const cellOf = (positions: Float32Array, at: number, axis: 0 | 1, room: number): number =>
  Math.floor(coordinate(positions, at, axis) / (axis === 0 ? room * WIDE : room));

function cellsOf(positions: Float32Array, order: number, room: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (let at = 0; at < order; at++) {
    const key = `${cellOf(positions, at, 0, room)} ${cellOf(positions, at, 1, room)}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  }
  return cells;
}

function* nearby(cells: ReadonlyMap<string, readonly number[]>, positions: Float32Array, at: number, room: number): Generator<number> {
  const [column, row] = [cellOf(positions, at, 0, room), cellOf(positions, at, 1, room)];
  for (let x = column - 1; x <= column + 1; x++) for (let y = row - 1; y <= row + 1; y++) yield* cells.get(`${x} ${y}`) ?? [];
}

/** Moves two nodes half the way apart that they are too close; the whole way where one is held. True where they were too close. */
function push(positions: Float32Array, held: Uint8Array, one: number, other: number, room: number): boolean {
  const dx = (coordinate(positions, other, 0) - coordinate(positions, one, 0)) / WIDE;
  const dy = coordinate(positions, other, 1) - coordinate(positions, one, 1);
  const distance = Math.hypot(dx, dy);
  if (distance >= room || (held[one] && held[other])) return false;
  // On one spot there is no direction: the order of the nodes gives one.
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(other), Math.sin(other)];
  const share = held[one] || held[other] ? room - distance : (room - distance) / 2;
  for (const [at, sign] of [
    [one, -1],
    [other, 1],
  ] as const) {
    if (held[at]) continue;
    positions[2 * at] = coordinate(positions, at, 0) + sign * ux * share * WIDE;
    positions[2 * at + 1] = coordinate(positions, at, 1) + sign * uy * share;
  }
  return true;
}

/** Pixels of a picture that nodes are spread over, and the most room one gets. */
const PICTURE = { width: 1_000, height: 480, most: 40 } as const;

/** The room that each of the nodes may have so that all of them fit into the picture they make. */
export function roomFor(positions: Float32Array): number {
  const order = positions.length / 2;
  const [width, height] = [extent(positions, 0), extent(positions, 1)];
  const pixels = Math.min(PICTURE.most, Math.sqrt((0.25 * PICTURE.width * PICTURE.height) / Math.max(1, order)));
  return Math.max(width / PICTURE.width, height / PICTURE.height) * pixels;
}

function extent(positions: Float32Array, axis: 0 | 1): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = axis; at < positions.length; at += 2) {
    least = Math.min(least, positions[at] as number);
    most = Math.max(most, positions[at] as number);
  }
  return Math.max(0, most - least);
}
