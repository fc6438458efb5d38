import { grouped } from '../grouped.js';
import type { PlaceNames } from '../names/place-names-of.js';
import type { GraphReader } from '../reader.js';
import { ENTITY, type EntityRecord } from '../records.js';
import type { SourceConditions } from '../source-filter.js';
import { where } from '../statement.js';

/** A sub-strategy, plan or title through which others serve a strategy. */
export interface Between {
  readonly entity: EntityRecord;
  /** The places whose documents say so; null for a document that speaks for none. */
  readonly places: readonly SpokenFor[];
}

/** The place that a document speaks for. */
export type SpokenFor = string | null;

const PARTS = `MATCH (s:Entity {id: $id}) MATCH path = (s)<-[:PART_OF*1..3]-(x:Entity) RETURN [n IN nodes(path) | n.id] AS way, x ${ENTITY} AS entity`;
const SERVING = `UNWIND $ids AS id MATCH (s:Entity {id: id}) MATCH (s)<-[:SERVES]-(x:Entity) WHERE x:Plan OR x:Designation
  RETURN id AS target, x ${ENTITY} AS entity`;

type Part = { readonly way: readonly string[]; readonly entity: EntityRecord };
type Serving = { readonly target: string; readonly entity: EntityRecord };
/** A way to the strategy as claims bear its steps, the nearest to `entity` first. */
type Way = { readonly entity: EntityRecord; readonly edges: readonly string[] };

/** Parts of the strategy, and plans and titles that serve it or one of its parts, by the places that say so in claims that `source` lets through. */
export async function standingBetween(
  reader: GraphReader,
  strategy: EntityRecord,
  places: PlaceNames,
  source: SourceConditions,
): Promise<readonly Between[]> {
  const parts = await reader.read<Part>(PARTS, { id: strategy.id });
  const ofParts = parts.map(({ way, entity }) => ({ entity, edges: stepsUp(way) }));
  const above = new Map<string, (readonly string[])[]>([[strategy.id, [[]]]]);
  for (const { entity, edges } of ofParts) above.set(entity.id, [...(above.get(entity.id) ?? []), edges]);
  const serving = await reader.read<Serving>(SERVING, { ids: [...above.keys()] });
  const ofPlans = serving.flatMap(({ target, entity }) =>
    (above.get(target) ?? []).map((edges) => ({ entity, edges: [`${entity.id} SERVES ${target}`, ...edges] })),
  );
  const ways = [...ofParts, ...ofPlans].filter(({ entity }) => entity.id !== strategy.id);
  const steps = ways.flatMap(({ edges }) => edges);
  const saidBy = await placesSaying(reader, steps, source);
  return united(ways, ({ edges }) =>
    firstInLine(
      edges.map((edge) => saidBy.get(edge) ?? []),
      places,
    ),
  );
}

/** Whatever serves a part serves the whole: that it is a part must be likelier than not. */
const LIKELY = "(c.predicate <> 'PART_OF' OR c.confidence >= 0.5)";

/** The places whose documents say each of these steps, as claims bear them: `subject predicate object`. */
export async function placesSaying(
  reader: GraphReader,
  edges: readonly string[],
  source: SourceConditions,
): Promise<ReadonlyMap<string, readonly SpokenFor[]>> {
  if (edges.length === 0) return new Map();
  const statement = `UNWIND $edges AS edge MATCH (c:Claim {edge: edge}) ${where(LIKELY, source.claim)}
    MATCH (d:Document {id: c.documentId}) ${where(source.document)} RETURN DISTINCT edge, d.place AS place`;
  const rows = await reader.read<{ edge: string; place: SpokenFor }>(statement, { ...source.parameters, edges: [...new Set(edges)] });
  const saying = grouped(rows, ({ edge }) => edge);
  return new Map([...saying].map(([edge, own]) => [edge, own.map(({ place }) => place)]));
}

/**
 * The places that say the first step while they, or those above them, say the rest: what a county's project does for the city's plan is told
 * by the county, and what that does for the nation by the city. What one province says of a plan of many says nothing of another's,
 * nor what a county takes a strategy for of its province's.
 */
export function firstInLine(steps: readonly (readonly SpokenFor[])[], places: PlaceNames): readonly SpokenFor[] {
  const [first = [], ...rest] = steps;
  return first.filter((one) => rest.every((said) => said.some((other) => holdsFor(one, other, places))));
}

/** Whether what is said for `whole` holds for `place`; what is said for no place is said for all. */
export function holdsFor(place: SpokenFor, whole: SpokenFor, places: PlaceNames): boolean {
  return place === null || whole === null || places.isWithin(place, whole);
}

/** Nodes from the strategy down, as the edges from the last of them up. */
function stepsUp(way: readonly string[]): string[] {
  return way
    .slice(1)
    .map((id, at) => `${id} PART_OF ${way[at]}`)
    .reverse();
}

function united(ways: readonly Way[], placesOf: (way: Way) => readonly SpokenFor[]): Between[] {
  const found = new Map<string, { readonly entity: EntityRecord; readonly places: Set<SpokenFor> }>();
  for (const way of ways) {
    const known = found.get(way.entity.id) ?? { entity: way.entity, places: new Set() };
    for (const place of placesOf(way)) known.places.add(place);
    found.set(way.entity.id, known);
  }
  return [...found.values()].flatMap(({ entity, places }) => (places.size > 0 ? [{ entity, places: [...places] }] : []));
}
