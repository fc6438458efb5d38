import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface TypeDefinition {
  readonly name: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Field of the API that lists entities of this type. */
  readonly list: string;
  readonly seal: { readonly character: string; readonly light: string; readonly dark: string };
}

export interface PredicateDefinition {
  readonly name: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly subject: readonly string[];
  readonly object: readonly string[];
}

/** What may be in the graph, as the schema declares it. `types` holds the entity types and Figure. */
export interface Ontology {
  readonly types: ReadonlyMap<string, TypeDefinition>;
  readonly predicates: ReadonlyMap<string, PredicateDefinition>;
}

export const ONTOLOGY_QUERY = `{
  ontology {
    entityTypes { name list label { zh en } description { zh en } seal { character light dark } }
    figure { name list label { zh en } description { zh en } seal { character light dark } }
    predicates { name label { zh en } description { zh en } subject object }
  }
}`;

export interface OntologyAnswer {
  readonly ontology: {
    readonly entityTypes: readonly TypeDefinition[];
    readonly figure: TypeDefinition;
    readonly predicates: readonly PredicateDefinition[];
  };
}

export const OntologyContext = createContext<Ontology>({ types: new Map(), predicates: new Map() });

export function useOntology(): Ontology {
  return useContext(OntologyContext);
}

export function ontologyOf({ ontology }: OntologyAnswer): Ontology {
  return {
    types: new Map([...ontology.entityTypes, ontology.figure].map((type) => [type.name, type])),
    predicates: new Map(ontology.predicates.map((predicate) => [predicate.name, predicate])),
  };
}
