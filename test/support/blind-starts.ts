const HOP = /MATCH\s+(?:\w+\s*=\s*)?\((?<left>\w+)(?<leftRest>[^()]*)\)\s*<?-\[[^\]]*\]->?\s*\((?<right>\w+)/gu;
const NODE = /\((?<name>\w+)(?::\w+)?[^()]*\)/gu;

/**
 * Patterns that begin at nodes not found yet and end at one that is: `MATCH (e …) MATCH (c:Claim)-[:OBJECT]->(e)`.
 * The embedded engine then walks all claims for every e; written `(e)<-[:OBJECT]-(c:Claim)` it walks those of e.
 */
export function blindStarts(statement: string): string[] {
  return [...statement.matchAll(HOP)].flatMap((hop) => {
    const { left = '', leftRest = '', right = '' } = hop.groups ?? {};
    const before = statement.slice(0, hop.index);
    const known = new Set([...before.matchAll(NODE)].map((node) => node.groups?.name));
    return known.has(right) && !known.has(left) && !leftRest.includes('{') ? [hop[0]] : [];
  });
}
