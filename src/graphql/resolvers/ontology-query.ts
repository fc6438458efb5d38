import { Query, Resolver } from 'type-graphql';
import { loadSchema } from '../../schema/load.js';
import { both } from '../descriptions.js';
import { Ontology } from '../types/ontology.js';

const { entities, figure, predicates } = loadSchema();

@Resolver()
export class OntologyQuery {
  @Query(() => Ontology, { description: both('领域模型', 'The domain model: types, their seals and what may be said of them') })
  ontology(): Ontology {
    return { entityTypes: [...entities], figure: { name: 'Figure', ...figure }, predicates: [...predicates] };
  }
}
